/** A short word after an act. */
export interface ToastContent {
  /** Danger stays until it is closed; all others leave by themselves. */
  readonly tone?: 'neutral' | 'success' | 'danger' | undefined;
  readonly text: string;
  /** What it is a word about: it takes the place of an earlier one about the same. */
  readonly about?: string | undefined;
  /** One thing that can be done about it, such as 撤销. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

/** A toast in the queue. */
export interface QueuedToast extends ToastContent {
  readonly id: string;
}

/** Where toasts are put in and a Toaster takes them out. */
export interface ToastQueue {
  /** Shows a toast and returns its id. */
  readonly add: (toast: ToastContent) => string;
  readonly close: (id: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** The toasts on show, the oldest first. */
  readonly list: () => readonly QueuedToast[];
}

const visibleAtOnce = 4;

/** Creates a queue; its Toaster may be mounted later. */
export function createToastQueue(): ToastQueue {
  let toasts: readonly QueuedToast[] = [];
  let count = 0;
  const listeners = new Set<() => void>();
  const change = (next: readonly QueuedToast[]) => {
    toasts = next;
    for (const listener of listeners) listener();
  };
  return {
    add(toast) {
      count += 1;
      const id = `toast-${String(count)}`;
      const { about } = toast;
      const others = about === undefined ? toasts : toasts.filter((earlier) => earlier.about !== about);
      change([...others, { ...toast, id }].slice(-visibleAtOnce));
      return id;
    },
    close(id) {
      if (toasts.some((toast) => toast.id === id)) change(toasts.filter((toast) => toast.id !== id));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    list: () => toasts,
  };
}
