import { defineElements } from './element.ts';

// Several scripts may carry settings; ours is the one that this module was loaded from.
const tag = [...document.querySelectorAll('script')].find((script) => script.src === import.meta.url);

defineElements({ ...tag?.dataset });
