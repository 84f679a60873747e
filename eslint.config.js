import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'src/env.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    // The scripts in .astro files are one import each, and in no project of the compiler; `astro check` types them.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler asks for brackets where a name comes from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Plugins are functions that return functions; their types say enough.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  ...astro.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node } } },
  { files: ['src/client/**'], languageOptions: { globals: globals.browser } },
  { files: ['public/**'], languageOptions: { globals: globals.serviceworker } },
  {
    rules: {
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
);
