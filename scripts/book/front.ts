import { dateWords } from '../../src/directory/date-words.ts';

/** A line of the contents: where it leads, and on which page that is. */
export interface ContentsLine {
  name: string;
  /** 1: a part; 2: a section of it. */
  level: 1 | 2;
  /** `book:/countries/bulgaria.html#lines` */
  href: string;
  /** Unknown while nothing has been printed. */
  page: number | undefined;
}

/** Lines under one heading of the contents. */
export interface ContentsChapter {
  name: string;
  lines: ContentsLine[];
}

/** What stands before everything else: of what the book is, and what to heed. */
export interface TitlePage {
  subject: string;
  /** Date of the data, ISO. */
  date: string;
}

/** Writes the title page and the contents, as the main part of a page. */
export function frontPages({ subject, date }: TitlePage, chapters: readonly ContentsChapter[]): string {
  return `<main>
    <div class="title-page">
      <p class="name">Counterpart</p>
      <p class="what">How countries answer human trafficking: whom to write to, under which law, whom to call</p>
      <h1>${escaped(subject)}</h1>
      <p class="state">State of ${dateWords(date)}</p>
      <div class="heed">
        <p><b>Numbers change.</b> This book is as old as the date above, and most of what it says is older: each statement says
        who said it, and when. A date in a dashed frame is older than statements of its kind stay fresh; one in a dotted frame
        is missing. Before you give a number to somebody, look at its date.</p>
        <p><b>Keep it where it does no harm.</b> Paper cannot be closed in a moment. Who is at risk should not be found with
        it: a card with one number is safer.</p>
        <p><b>No address of a shelter is in it,</b> and nobody’s name. Do not write them in.</p>
        <p>“Not checked” does not mean that there is none. Names and borders follow the sources and imply no view on the
        status of any territory.</p>
        <p>A small number leads to the source, told at the end of each part. Text: CC BY 4.0.</p>
      </div>
    </div>
    <section class="contents-page">
      <h2>Contents</h2>
      ${chapters.map(contentsChapter).join('\n')}
    </section>
  </main>`;
}

function contentsChapter({ name, lines }: ContentsChapter): string {
  return `<h3>${escaped(name)}</h3><ul>${lines.map(contentsLine).join('')}</ul>`;
}

function contentsLine({ name, level, href, page }: ContentsLine): string {
  const number = page === undefined ? '000' : String(page);
  return `<li class="level-${level}"><a href="${escaped(href)}"><span>${escaped(name)}</span><i></i><b>${number}</b></a></li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
