import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkList } from '@suanpan/shared-ui/link-list';
import { Panel } from '@suanpan/shared-ui/panel';
import { useT } from '../texts.ts';
import { type Task, taskQuery } from './task-query.ts';
import { useOrderList } from './use-order-list.ts';

interface TasksProps {
  tasks: readonly Task[];
  /** yyyy-mm-dd */
  today: string;
}

const tones: Readonly<Record<Task['kind'], 'danger' | 'waiting' | 'active' | 'neutral'>> = {
  DELIVERIES_OVERDUE: 'danger',
  ORDERS_TO_APPROVE: 'waiting',
  DELIVERIES_TODAY: 'active',
  DRAFT_ORDERS: 'neutral',
};

/** What waits to be done, each with its number and the way to it. */
export function Tasks({ tasks, today }: TasksProps) {
  const t = useT();
  const orders = useOrderList();
  const open = tasks.filter((task) => task.count > 0);
  return (
    <Panel title={t('tasks.title')}>
      {open.length === 0 ? (
        <EmptyState title={t('tasks.none')} body={t('tasks.noneBody')} />
      ) : (
        <LinkList
          items={open.map(({ kind, count }) => ({
            id: kind,
            label: t(`task.${kind}`),
            value: count,
            href: orders(taskQuery(kind, today)),
            tone: tones[kind],
          }))}
        />
      )}
    </Panel>
  );
}
