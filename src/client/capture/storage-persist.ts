/** Whether the browser promises to keep the storage; `ask` asks it once more (some ask the walker, some decide by themselves). */
export const storagePersist = {
  async read(): Promise<boolean> {
    return (await navigator.storage?.persisted?.()) ?? false;
  },
  async ask(): Promise<boolean> {
    return (await navigator.storage?.persist?.()) ?? false;
  },
};
