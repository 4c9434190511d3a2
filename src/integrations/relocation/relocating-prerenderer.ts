import { availableParallelism } from 'node:os';
import type { AstroPrerenderer } from 'astro';
import { Tinypool } from 'tinypool';
import { openSite, type Site } from './relocate.ts';
import type { Rendered, Rewritten } from './rewritten-bytes.ts';

const REWRITING = new URL('rewritten-bytes.ts', import.meta.url);

const PAGE = /\.html$/;

/**
 * Astro’s own way of rendering pages, and each is rewritten by another thread while the next is being rendered, before
 * it is written to the disk.
 *
 * @param inner renders them
 * @param root folder that Astro writes to
 * @param later paths that later steps write, which pages may refer to
 * @param begun gets the site once it is known what pages there will be
 */
export function relocatingPrerenderer(
  inner: AstroPrerenderer,
  root: string,
  later: readonly string[],
  begun: (site: Site) => void,
): AstroPrerenderer {
  let opened: { site: Site; pool: Tinypool } | undefined;
  return {
    ...inner,
    name: 'relocating',
    async getStaticPaths() {
      const paths = await inner.getStaticPaths();
      const files = paths.map(({ pathname, route }) => fileOf(pathname, route.type));
      const site = await openSite(root, [...files, ...later]);
      // One processor is busy with rendering.
      const threads = Math.max(1, availableParallelism() - 1);
      const filename = REWRITING.href;
      const pool = new Tinypool({
        filename,
        minThreads: threads,
        maxThreads: threads,
        execArgv: [],
        workerData: site.whole,
      });
      opened = { site, pool };
      begun(site);
      return paths;
    },
    async render(request, options) {
      const result = await inner.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const file = decodeURI(new URL(request.url).pathname).slice(1);
      if (!opened || response.status !== 200 || !PAGE.test(file)) return result;
      const task: Rendered = { bytes: await response.arrayBuffer(), file };
      const { bytes, told } = (await opened.pool.run(task, { transferList: [task.bytes] })) as Rewritten;
      opened.site.tally.add(told);
      return new Response(bytes, response);
    },
    async teardown() {
      await opened?.pool.destroy();
      await inner.teardown?.();
    },
  };
}

/** The file that Astro writes for an address, where pages are files: `countries/bulgaria.html`, `data/routes.csv`. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  return `${path || 'index'}.html`;
}
