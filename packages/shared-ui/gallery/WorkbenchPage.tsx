import { Amount } from '../src/amount/Amount.tsx';
import { Quantity } from '../src/amount/Quantity.tsx';
import { Button } from '../src/button/Button.tsx';
import { TextLink } from '../src/button/TextLink.tsx';
import { LineChart } from '../src/chart/LineChart.tsx';
import { EmptyState } from '../src/empty-state/EmptyState.tsx';
import { ErrorState } from '../src/error-state/ErrorState.tsx';
import { LineTable } from '../src/line-table/LineTable.tsx';
import { LinkList } from '../src/link-list/LinkList.tsx';
import { LoadingState } from '../src/loading-state/LoadingState.tsx';
import { PageHeader } from '../src/page-header/PageHeader.tsx';
import { Panel } from '../src/panel/Panel.tsx';
import { CardGrid } from '../src/stack/CardGrid.tsx';
import { Stack } from '../src/stack/Stack.tsx';
import { useWords } from './gallery-state.ts';
import { orders } from './orders.examples.ts';

const days = Array.from({ length: 16 }, (_, index) => `11-${String(index + 8).padStart(2, '0')}`);
const sales = [4, 6, 5.4, 8, 7.2, 9, 8.2, 10, 9, 11.2, 10.6, 12.4, 12, 13.4, 13, 14.6].map((value) => value * 1500);
const receipts = [3, 3.6, 4, 5, 5.6, 6, 7.4, 7, 8, 8.6, 8.4, 9.6, 9.2, 11, 10.6, 12].map((value) => value * 1500);

/** The first page of the day: a chart, what is to be done, cards that load, are empty or failed. */
export function WorkbenchPage() {
  const t = useWords();
  return (
    <Stack>
      <PageHeader
        title={t('上午好，李四', 'Good morning, Li Si')}
        subtitle={t('11 月 23 日 星期一 · 待办 7 件', 'Monday, 23 November · 7 to do')}
      />
      <CardGrid columns="main-and-side">
        <Panel
          title={t('近 30 天销售与回款', 'Sales and receipts')}
          action={<TextLink href="?page=list">{t('打开报表', 'Open report')}</TextLink>}
        >
          <LineChart
            label={t('近 30 天销售与回款', 'Sales and receipts')}
            series={[
              { name: t('销售', 'Sales'), values: sales },
              { name: t('回款', 'Receipts'), values: receipts, dashed: true },
            ]}
            xLabels={days}
            formatValue={(value) => value.toLocaleString('en-US')}
          />
        </Panel>
        <Panel title={t('待我处理', 'To do')}>
          <LinkList
            items={[
              { id: '1', label: t('逾期应收催款', 'Overdue receivables'), value: 3, href: '?page=list', tone: 'danger' },
              { id: '2', label: t('待审核订单', 'Orders to approve'), value: 6, href: '?page=list', tone: 'waiting' },
              { id: '3', label: t('11 月结账进度', 'Closing November'), value: '4 / 9', href: '?page=list', tone: 'active' },
            ]}
          />
        </Panel>
      </CardGrid>
      <CardGrid columns="thirds">
        <Panel>
          <LoadingState delay={0} />
        </Panel>
        <EmptyState
          title={t('还没有采购单', 'No purchases yet')}
          body={t('录入第一张采购入库，库存和应付会自动更新', 'Enter the first receipt; stock and payables follow')}
          action={<Button tone="primary">{t('新建采购入库', 'New receipt')}</Button>}
        />
        <ErrorState
          title={t('「库存预警」暂时打不开', 'Stock alerts cannot be opened')}
          body={t('已退回上一个可用版本失败，其余功能不受影响', 'Everything else works as before')}
          code="SP-LOAD-007"
          requestId="7f3a91c2"
          onRetry={() => undefined}
          onReport={() => undefined}
        />
      </CardGrid>
      <Panel title={t('只读明细', 'Lines to read')}>
        <LineTable
          label={t('只读明细', 'Lines to read')}
          rows={orders.slice(0, 3)}
          rowKey={(row) => row.id}
          columns={[
            { id: 'party', header: t('客户', 'Customer'), cell: (row) => row.party, phone: 'title' },
            {
              id: 'count',
              header: t('数量', 'Quantity'),
              cell: (row) => <Quantity value={row.gross} unit={t('件', 'pc')} />,
              align: 'end',
              phone: 'meta',
            },
            { id: 'gross', header: t('金额', 'Amount'), cell: (row) => <Amount value={row.gross} />, align: 'end', phone: 'value' },
          ]}
          totals={{ party: t('合计', 'Total'), gross: <Amount value="57600.5" /> }}
        />
      </Panel>
    </Stack>
  );
}
