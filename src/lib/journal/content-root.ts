/** Where the issues are: the folder that holds `issues/`, from the root of the project. */
export const CONTENT_ROOT = process.env['CONTENT_DIR'] ?? './content';
