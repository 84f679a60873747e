import { readMarked } from '../lib/search/query/address.ts';
// One file with the panel: a search fetches a file less, and whoever comes from one has it.
import { markFound } from './search/search-panel.ts';

markFound(readMarked(new URLSearchParams(location.search)));
