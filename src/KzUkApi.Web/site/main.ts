import { addCharts } from './charts.js';
import { addCopyLink } from './copy.js';
import { addSlider } from './slider.js';
import { takeOver } from './state.js';
import { addSuggestions } from './suggestions.js';

takeOver();
addCopyLink();
addSuggestions();
addCharts();
await addSlider();
document.documentElement.dataset['script'] = 'ready';
