/** The styles of the page of kept passages come with its script, as what they are for does. */
import page from '../../styles/kept-page.css?inline';
import { adoptStyles } from '../element.ts';
import './styles.ts';

adoptStyles(page);
