// @ts-check
/** How long a reader looks at a text without colours. */

/**
 * Opens an article and watches the editor at every frame.
 *
 * @param {import('./window.mjs').Window} window
 * @param {string} file
 * @param {string} name a name in the part that shows first, which no grammar colours; within one line
 * @returns {Promise<number>} milliseconds between the first frame with the text and the first with the name in colour
 */
export async function timeToColour(window, file, name) {
  const watching = window.page.evaluate(watchInPage, { file, name, limit: 20_000 });
  await window.open(file);
  const time = await watching;
  if (time === undefined) throw new Error(`${name} in ${file} did not get a colour`);
  return time;
}

/**
 * Runs in the page, hence all in one function.
 *
 * @param {{ file: string, name: string, limit: number }} wanted `limit` in milliseconds
 * @returns {Promise<number | undefined>} undefined when the limit passed
 */
function watchInPage({ file, name, limit }) {
  const started = performance.now();
  /** @type {number | undefined} */
  let shown;
  // VS Code gives its default text colour the class mtk1.
  const look = () => {
    const tab = document.querySelector('.editor-group-container.active .tab.active');
    if (tab?.getAttribute('data-resource-name') !== file) return undefined;
    const first = name.split(' ')[0] ?? name;
    for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
      if (!(line.textContent ?? '').replaceAll('\u00A0', ' ').includes(name)) continue;
      shown ??= performance.now();
      for (const span of line.querySelectorAll('span > span')) {
        if ((span.textContent ?? '').replaceAll('\u00A0', ' ').startsWith(first) && !span.classList.contains('mtk1')) {
          return performance.now() - shown;
        }
      }
    }
    return undefined;
  };
  return new Promise((resolve) => {
    const frame = () => {
      const time = look();
      if (time !== undefined || performance.now() - started > limit) resolve(time);
      else requestAnimationFrame(frame);
    };
    frame();
  });
}
