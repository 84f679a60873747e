/** The styles of reading without a network come with the scripts that show it. */
import offline from '../../styles/offline.css?inline';
import { adoptStyles } from '../element.ts';

adoptStyles(offline);
