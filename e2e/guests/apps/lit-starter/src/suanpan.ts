import './my-element.ts';

// The page holds the element; the browser makes it and lets it go.
export async function bootstrap(): Promise<void> {}
export async function mount(): Promise<void> {}
export async function unmount(): Promise<void> {}
