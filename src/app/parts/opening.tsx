/** A page that is not there yet: it has its heading for those who hear it, and nothing to see. */
export function Opening() {
  return (
    <main class="screen" aria-busy="true">
      <h1 class="hidden-visually">One moment</h1>
    </main>
  );
}
