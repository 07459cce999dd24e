import { DndContext, type DragEndEvent, PointerSensor, useDraggable, useDroppable, useSensor, useSensors } from '@dnd-kit/core';
import {
  AppBar,
  Box,
  Button,
  Card,
  CardContent,
  CssBaseline,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  GlobalStyles,
  Stack,
  TextField,
  ThemeProvider,
  Toolbar,
  Typography,
  createTheme,
} from '@mui/material';
import { AnimatePresence, motion } from 'motion/react';
import { useState } from 'react';

const theme = createTheme({
  components: { MuiButtonBase: { defaultProps: { disableRipple: true } } },
  colorSchemes: { dark: true },
  cssVariables: { colorSchemeSelector: 'class' },
  palette: { primary: { main: '#00695c' } },
});

interface Task {
  id: string;
  text: string;
  column: string;
}

const columns = ['Open', 'Doing', 'Done'];

function TaskCard({ id, text }: Task) {
  const { attributes, listeners, setNodeRef, transform } = useDraggable({ id });
  return (
    <motion.div layout initial={false} exit={{ opacity: 0 }} transition={{ duration: 0 }}>
      <Card
        ref={setNodeRef}
        {...attributes}
        {...listeners}
        sx={{ mb: 1, cursor: 'grab', transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined }}
      >
        <CardContent>{text}</CardContent>
      </Card>
    </motion.div>
  );
}

function Column({ name, tasks }: { name: string; tasks: Task[] }) {
  const { setNodeRef, isOver } = useDroppable({ id: name });
  return (
    <Box
      ref={setNodeRef}
      data-column={name}
      sx={{ flex: 1, p: 2, bgcolor: isOver ? 'action.selected' : 'action.hover', borderRadius: 1, minHeight: 300 }}
    >
      <Typography variant="h6" component="h2" gutterBottom>
        {name}
      </Typography>
      <AnimatePresence>
        {tasks.map((task) => (
          <TaskCard key={task.id} {...task} />
        ))}
      </AnimatePresence>
    </Box>
  );
}

export default function App() {
  const [tasks, setTasks] = useState<Task[]>([
    { id: '1', text: 'Order tea', column: 'Open' },
    { id: '2', text: 'Call the bank', column: 'Open' },
    { id: '3', text: 'Write the offer', column: 'Doing' },
  ]);
  const [draft, setDraft] = useState<string | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) setTasks(tasks.map((task) => (task.id === active.id ? { ...task, column: String(over.id) } : task)));
  };
  return (
    <ThemeProvider theme={theme} defaultMode="light">
      <CssBaseline enableColorScheme />
      <GlobalStyles styles={{ '*': { scrollbarWidth: 'thin' }, body: { letterSpacing: '0.02em' } }} />
      <AppBar position="static">
        <Toolbar>
          <Typography variant="h5" component="h1" sx={{ flexGrow: 1 }}>
            Board
          </Typography>
          <Button color="inherit" onClick={() => setDraft('')}>
            New task
          </Button>
        </Toolbar>
      </AppBar>
      <DndContext sensors={sensors} autoScroll={false} onDragEnd={drop}>
        <Stack direction="row" spacing={2} sx={{ p: 3 }}>
          {columns.map((name) => (
            <Column key={name} name={name} tasks={tasks.filter(({ column }) => column === name)} />
          ))}
        </Stack>
      </DndContext>
      <Dialog open={draft !== null} onClose={() => setDraft(null)} fullWidth maxWidth="sm" transitionDuration={0}>
        <DialogTitle>New task</DialogTitle>
        <DialogContent>
          <TextField label="What" value={draft ?? ''} onChange={({ target }) => setDraft(target.value)} fullWidth margin="dense" />
        </DialogContent>
        <DialogActions>
          <Button
            onClick={() => {
              setTasks([...tasks, { id: String(tasks.length + 1), text: draft ?? '', column: 'Open' }]);
              setDraft(null);
            }}
          >
            Add
          </Button>
        </DialogActions>
      </Dialog>
    </ThemeProvider>
  );
}
