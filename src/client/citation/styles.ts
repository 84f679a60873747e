/** No page waits for the styles of the dialog: they come with its script. */
import passage from '../../styles/passage.css?inline';
import { adoptStyles } from '../element.ts';

adoptStyles(passage);
