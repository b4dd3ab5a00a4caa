export function App() {
  return (
    <main>
      <h1>Unclench</h1>
    </main>
  );
}
