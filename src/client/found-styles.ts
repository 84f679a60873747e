/** The styles of what a search has found come with the scripts that show it: no page waits for them, and no fetch of theirs can fail. */
import found from '../styles/found.css?inline';
import { adoptStyles } from './element.ts';

adoptStyles(found);
