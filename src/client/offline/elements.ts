import './keep-issue.ts';
import './kept-pages.ts';
