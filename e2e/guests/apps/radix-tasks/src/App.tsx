import { Checkbox, Dialog, DropdownMenu, Select, Tabs, Tooltip } from 'radix-ui';
import { useState } from 'react';

interface Task {
  text: string;
  isDone: boolean;
}

function setTheme(theme: 'light' | 'dark') {
  localStorage.setItem('theme', theme);
  document.documentElement.classList.toggle('dark', theme === 'dark');
}

export default function App() {
  const [tasks, setTasks] = useState<Task[]>([
    { text: 'Count the stock', isDone: false },
    { text: 'Send the invoice', isDone: true },
  ]);
  const [text, setText] = useState('');
  return (
    <Tooltip.Provider>
      <main className="mx-auto flex h-full max-w-3xl flex-col gap-4 p-8">
        <header className="flex items-center justify-between">
          <h1 className="text-2xl font-semibold tracking-tight">Tasks</h1>
          <DropdownMenu.Root>
            <DropdownMenu.Trigger className="button">Theme</DropdownMenu.Trigger>
            <DropdownMenu.Portal>
              <DropdownMenu.Content
                sideOffset={6}
                className="min-w-32 rounded-md border border-slate-200 bg-white p-1 shadow-lg dark:border-slate-700 dark:bg-slate-800"
              >
                {(['light', 'dark'] as const).map((theme) => (
                  <DropdownMenu.Item
                    key={theme}
                    onSelect={() => setTheme(theme)}
                    className="rounded px-2 py-1 capitalize outline-none data-highlighted:bg-slate-100 dark:data-highlighted:bg-slate-700"
                  >
                    {theme}
                  </DropdownMenu.Item>
                ))}
              </DropdownMenu.Content>
            </DropdownMenu.Portal>
          </DropdownMenu.Root>
        </header>
        <Tabs.Root defaultValue="all" className="flex flex-1 flex-col gap-4">
          <Tabs.List className="flex gap-2 border-b border-slate-200 dark:border-slate-700">
            {['all', 'done'].map((tab) => (
              <Tabs.Trigger
                key={tab}
                value={tab}
                className="px-3 py-2 capitalize data-[state=active]:border-b-2 data-[state=active]:border-brand"
              >
                {tab}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {['all', 'done'].map((tab) => (
            <Tabs.Content key={tab} value={tab}>
              <ul className="divide-y divide-slate-200 dark:divide-slate-700">
                {tasks
                  .filter(({ isDone }) => tab === 'all' || isDone)
                  .map((task) => (
                    <li key={task.text} className="flex items-center gap-3 py-2 animate-appear">
                      <Checkbox.Root
                        aria-label={task.text}
                        checked={task.isDone}
                        onCheckedChange={(isDone) =>
                          setTasks(tasks.map((one) => (one === task ? { ...task, isDone: isDone === true } : one)))
                        }
                        className="grid size-5 place-items-center rounded border border-slate-400 data-[state=checked]:bg-brand"
                      >
                        <Checkbox.Indicator className="text-white">✓</Checkbox.Indicator>
                      </Checkbox.Root>
                      <span className={task.isDone ? 'text-slate-400 line-through' : ''}>{task.text}</span>
                    </li>
                  ))}
              </ul>
            </Tabs.Content>
          ))}
        </Tabs.Root>
        <Dialog.Root>
          <Dialog.Trigger className="button self-start">New task</Dialog.Trigger>
          <Dialog.Portal>
            <Dialog.Overlay className="fixed inset-0 bg-black/50" />
            <Dialog.Content className="fixed top-1/2 left-1/2 w-96 -translate-x-1/2 -translate-y-1/2 rounded-lg bg-white p-6 shadow-xl dark:bg-slate-800">
              <Dialog.Title className="mb-4 text-lg font-semibold">New task</Dialog.Title>
              <Dialog.Description className="sr-only">What is to be done?</Dialog.Description>
              <input
                aria-label="What"
                value={text}
                onChange={({ target }) => setText(target.value)}
                className="mb-3 w-full rounded border border-slate-300 px-2 py-1 placeholder:text-slate-400"
                placeholder="What is to be done?"
              />
              <Select.Root defaultValue="today">
                <Select.Trigger aria-label="When" className="mb-4 w-full rounded border border-slate-300 px-2 py-1 text-left">
                  <Select.Value />
                </Select.Trigger>
                <Select.Portal>
                  <Select.Content className="rounded border bg-white dark:bg-slate-800">
                    <Select.Viewport>
                      {['today', 'tomorrow'].map((day) => (
                        <Select.Item key={day} value={day} className="px-3 py-1 data-highlighted:bg-slate-100">
                          <Select.ItemText>{day}</Select.ItemText>
                        </Select.Item>
                      ))}
                    </Select.Viewport>
                  </Select.Content>
                </Select.Portal>
              </Select.Root>
              <Dialog.Close className="button" onClick={() => setTasks([...tasks, { text, isDone: false }])}>
                Add
              </Dialog.Close>
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>
      </main>
    </Tooltip.Provider>
  );
}
