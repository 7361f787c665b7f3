import { addCopyLink } from './copy.js';
import { addSlider } from './slider.js';
import { takeOver } from './state.js';
import { addSuggestions } from './suggestions.js';

takeOver();
addCopyLink();
addSuggestions();
await addSlider();
document.documentElement.dataset['script'] = 'ready';
