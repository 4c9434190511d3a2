import { HotlineFinder } from './hotline-finder.ts';

new HotlineFinder(document).start();
