import { readMarked } from '../lib/search/query/address.ts';
import { markFound } from './search-marks.ts';

markFound(readMarked(new URLSearchParams(location.search)));
