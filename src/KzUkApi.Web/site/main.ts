import { addCharts } from './charts.js';
import { addCopyButtons, addCopyLink } from './copy.js';
import { addSlider } from './slider.js';
import { onChange, takeOver } from './state.js';
import { addSuggestions } from './suggestions.js';

takeOver();
addCopyLink();
addCopyButtons();
onChange(addCopyButtons);
addSuggestions();
addCharts();
await addSlider();
document.documentElement.dataset['script'] = 'ready';
