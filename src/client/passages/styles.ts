/** The styles of kept passages come with the scripts that show them: no page waits for them. */
import kept from '../../styles/kept.css?inline';
import { adoptStyles } from '../element.ts';
import '../citation/styles.ts';

adoptStyles(kept);
