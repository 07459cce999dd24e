import { useState } from 'react';
import { Amount } from '../src/amount/Amount.tsx';
import { Button } from '../src/button/Button.tsx';
import { Sparkline } from '../src/chart/Sparkline.tsx';
import { CursorPager } from '../src/cursor-pager/CursorPager.tsx';
import { DataTable } from '../src/data-table/DataTable.tsx';
import type { DataColumn, SortOrder } from '../src/data-table/data-column.ts';
import { FilterChips } from '../src/filter-chips/FilterChips.tsx';
import { PageHeader } from '../src/page-header/PageHeader.tsx';
import { CardGrid } from '../src/stack/CardGrid.tsx';
import { Stack } from '../src/stack/Stack.tsx';
import { StatCard } from '../src/stat-card/StatCard.tsx';
import { StatusTag } from '../src/status-tag/StatusTag.tsx';
import { useWords } from './gallery-state.ts';
import { orders } from './orders.examples.ts';
import type { SampleOrder } from './orders.examples.ts';

/** A list as the look draws it: figures, filters, rows, sums. */
export function ListPage() {
  const t = useWords();
  const [status, setStatus] = useState('all');
  const [sort, setSort] = useState<SortOrder | null>({ column: 'no', direction: 'descending' });
  const [selectedKeys, setSelected] = useState<ReadonlySet<string>>(new Set(['3']));
  const columns: readonly DataColumn<SampleOrder>[] = [
    { id: 'no', header: t('单号', 'No.'), cell: (row) => row.no, sortable: true, phone: 'title' },
    { id: 'party', header: t('客户', 'Customer'), cell: (row) => row.party, phone: 'subtitle' },
    { id: 'date', header: t('日期', 'Date'), cell: (row) => row.date, sortable: true, phone: 'hidden' },
    {
      id: 'gross',
      header: t('金额（含税）', 'Amount'),
      cell: (row) => <Amount value={row.gross} />,
      align: 'end',
      sortable: true,
      phone: 'value',
    },
    { id: 'paid', header: t('已收', 'Received'), cell: (row) => <Amount value={row.paid} />, align: 'end', phone: 'hidden' },
    {
      id: 'status',
      header: t('状态', 'Status'),
      cell: (row) => <StatusTag tone={row.tone}>{t(...row.status)}</StatusTag>,
      phone: 'status',
    },
  ];
  return (
    <Stack>
      <PageHeader
        title={t('销售订单', 'Sales orders')}
        subtitle={t('本月 128 单', '128 this month')}
        actions={
          <>
            <Button>{t('导出', 'Export')}</Button>
            <Button tone="primary" shortcut="N">
              {t('新建订单', 'New order')}
            </Button>
          </>
        }
      />
      <Figures />
      <FilterChips
        label={t('状态', 'Status')}
        value={status}
        onChange={setStatus}
        options={[
          { value: 'all', label: t('全部', 'All'), count: 128 },
          { value: 'draft', label: t('草稿', 'Drafts'), count: 4 },
          { value: 'waiting', label: t('待审核', 'To approve'), count: 6 },
          { value: 'active', label: t('待出库', 'To ship'), count: 17 },
          { value: 'done', label: t('已完成', 'Done'), count: 101 },
        ]}
      />
      <DataTable
        label={t('销售订单', 'Sales orders')}
        columns={columns}
        rows={orders}
        rowKey={(row) => row.id}
        rowHref={() => '?page=document'}
        sort={sort}
        onSortChange={setSort}
        selection={{ selectedKeys, onChange: setSelected }}
        footer={
          <>
            <span>{t('合计 128 单', '128 orders')}</span>
            <span>
              {t('含税', 'Gross')} <Amount value="486210" />
            </span>
          </>
        }
      />
      <CursorPager hasPrevious={false} hasNext onPrevious={() => undefined} onNext={() => undefined} label="1–50" />
      <DataTable label={t('加载中', 'Loading')} columns={columns} rows={[]} rowKey={(row) => row.id} isLoading skeletonRows={3} />
    </Stack>
  );
}

function Figures() {
  const t = useWords();
  return (
    <CardGrid>
      <StatCard
        label={t('本月销售额', 'Sales')}
        value={<Amount value="486210" currency />}
        hint={t('▲ 12.4% 较上月', '▲ 12.4%')}
        tone="good"
        trend={<Sparkline values={[3, 4, 3.6, 6, 5.4, 7.5, 7, 9, 9.6]} />}
      />
      <StatCard label={t('待出库', 'To ship')} value={t('17 单', '17')} hint={t('最早 11-19', 'since 11-19')} href="?page=list" />
      <StatCard
        label={t('应收余额', 'Receivable')}
        value={<Amount value="132480.5" currency />}
        hint={t('逾期 ¥ 21,300.00', '¥ 21,300.00 overdue')}
        tone="bad"
      />
      <StatCard label={t('毛利率', 'Margin')} value="31.6%" hint={t('▲ 0.8 点', '▲ 0.8 points')} tone="good" />
    </CardGrid>
  );
}
