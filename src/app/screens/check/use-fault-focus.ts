import { useEffect } from "preact/hooks";

/** After each try to go on, focus goes to the first thing that is still open. */
export function useFaultFocus(form: { readonly current: HTMLElement | null }, tries: number): void {
  useEffect(() => {
    if (tries === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const control = wrong instanceof HTMLInputElement ? wrong : wrong?.querySelector("input");
    control?.focus();
  }, [form, tries]);
}
