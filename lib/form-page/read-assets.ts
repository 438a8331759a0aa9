import { readFileSync } from 'node:fs';
import type { PageAssets } from './page.ts';

const asset = (name: string): string => readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');

/** The form page's script and style as they lie in the project; deployed beside the functions as `form-page.json`. */
export const readPageAssets = (): PageAssets => ({ script: asset('form.js'), style: asset('style.css') });
