import { defineElements } from './element.ts';

// Several scripts may carry settings; ours is the one that this module was loaded from. Not `document.scripts`, which is whatever the page calls `scripts`.
const tag = [...document.getElementsByTagName('script')].find((script) => import.meta.url === script.src);

defineElements(tag?.dataset);
