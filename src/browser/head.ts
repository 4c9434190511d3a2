// The one script that stands in the head of every page and is waited for: with it the page can be left from the first
// moment, and says how old it is before it is drawn. All else may come late, or never.
import './leaving/main.ts';
import './age/main.ts';
