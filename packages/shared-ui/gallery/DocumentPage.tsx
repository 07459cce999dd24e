import { useMemo, useState } from 'react';
import { Amount } from '../src/amount/Amount.tsx';
import { Button } from '../src/button/Button.tsx';
import { TextLink } from '../src/button/TextLink.tsx';
import { DateField } from '../src/date-field/DateField.tsx';
import { DescriptionList } from '../src/description-list/DescriptionList.tsx';
import { DocumentPaper } from '../src/document-paper/DocumentPaper.tsx';
import { RecordSection } from '../src/document-paper/RecordSection.tsx';
import { EntryGrid } from '../src/entry-grid/EntryGrid.tsx';
import { FormGrid } from '../src/form-grid/FormGrid.tsx';
import { HistoryList } from '../src/history-list/HistoryList.tsx';
import { Icon } from '../src/icons/Icon.tsx';
import { LookupField } from '../src/lookup/LookupField.tsx';
import { Menu } from '../src/menu/Menu.tsx';
import { PageHeader } from '../src/page-header/PageHeader.tsx';
import { SelectField } from '../src/select-field/SelectField.tsx';
import { StatusTag } from '../src/status-tag/StatusTag.tsx';
import { StepBar } from '../src/step-bar/StepBar.tsx';
import { TextField } from '../src/text-field/TextField.tsx';
import type { LookupItem } from '../src/lookup/lookup-item.ts';
import { useWords } from './gallery-state.ts';
import { firstLines, isBlankTeaLine, newTeaLine, parties, teaColumns } from './tea-lines.examples.ts';

/** A document as the look draws it: paper, fields, lines, record. */
export function DocumentPage() {
  const t = useWords();
  const [rows, setRows] = useState(firstLines);
  const isChinese = t('zh', 'en') === 'zh';
  const columns = useMemo(() => teaColumns(isChinese), [isChinese]);
  return (
    <>
      <Head />
      <DocumentPaper
        fields={<HeaderFields />}
        actions={
          <>
            <Button tone="primary" shortcut="Ctrl ↵">
              {t('提交', 'Submit')}
            </Button>
            <Button shortcut="Ctrl S">{t('保存草稿', 'Save draft')}</Button>
          </>
        }
        totals={
          <>
            <span>
              {t('税额', 'Tax')} <Amount value="4145.33" />
            </span>
            <span>{t('含税合计', 'Total')}</span>
            <Amount value="36210.5" currency size="figure" />
          </>
        }
        aside={<Record />}
      >
        <EntryGrid
          label={t('明细', 'Lines')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.key}
          onRowsChange={setRows}
          newRow={newTeaLine}
          isBlank={isBlankTeaLine}
          errors={{ '2.quantity': t('超过可用库存 18', 'more than the 18 in stock') }}
          footer={{
            label: t(`合计 ${String(rows.length)} 行`, `${String(rows.length)} lines`),
            cells: { amount: <Amount value="36210.5" /> },
          }}
        />
      </DocumentPaper>
    </>
  );
}

function Head() {
  const t = useWords();
  return (
    <PageHeader
      title={t('销售订单 XSDD-2026-0129', 'Order XSDD-2026-0129')}
      status={<StatusTag tone="neutral">{t('草稿 · 已自动保存 10:24', 'Draft · saved 10:24')}</StatusTag>}
      onBack={() => undefined}
      actions={
        <>
          <Button>{t('打印', 'Print')}</Button>
          <Menu
            label={t('更多', 'More')}
            placement="bottom end"
            trigger={
              <Button>
                {t('更多', 'More')}
                <Icon name="chevron-down" />
              </Button>
            }
            items={[
              { id: 'copy', label: t('复制', 'Duplicate'), shortcut: 'Ctrl D' },
              { id: 'void', label: t('作废', 'Void'), tone: 'danger' },
            ]}
          />
        </>
      }
    />
  );
}

function HeaderFields() {
  const t = useWords();
  const [party, setParty] = useState<LookupItem | null>(parties[0] ?? null);
  const [date, setDate] = useState<string | null>('2026-11-23');
  const [warehouse, setWarehouse] = useState('main');
  const [remark, setRemark] = useState('');
  return (
    <FormGrid>
      <LookupField
        label={t('客户', 'Customer')}
        value={party}
        onChange={setParty}
        search={(text) => Promise.resolve(parties.filter((item) => item.label.includes(text)))}
        isRequired
      />
      <DateField label={t('日期', 'Date')} value={date} onChange={setDate} isRequired />
      <SelectField
        label={t('仓库', 'Warehouse')}
        value={warehouse}
        onChange={setWarehouse}
        options={[
          { value: 'main', label: t('主仓', 'Main') },
          { value: 'second', label: t('二号仓', 'Second') },
        ]}
      />
      <TextField
        label={t('信用额度', 'Credit limit')}
        value="50000.00"
        onChange={() => undefined}
        error={t('超出 ¥ 6,210.50，提交后需审批', '¥ 6,210.50 over, needs approval')}
      />
      <TextField label={t('备注', 'Remark')} value={remark} onChange={setRemark} placeholder={t('选填', 'Optional')} />
    </FormGrid>
  );
}

function Record() {
  const t = useWords();
  return (
    <>
      <RecordSection title={t('单据进程', 'Progress')}>
        <StepBar
          label={t('进程', 'Progress')}
          steps={[
            { id: '1', label: t('订单', 'Order'), state: 'done' },
            { id: '2', label: t('出库', 'Ship'), state: 'now' },
            { id: '3', label: t('收款', 'Pay'), state: 'todo' },
          ]}
        />
      </RecordSection>
      <RecordSection title={t('该客户', 'Customer')}>
        <DescriptionList
          items={[
            { id: 'ar', label: t('应收余额', 'Receivable'), value: <Amount value="26210.5" currency />, tone: 'strong' },
            { id: 'od', label: t('其中逾期', 'Overdue'), value: <Amount value="8000" currency />, tone: 'danger' },
            { id: 'l', label: <TextLink href="?page=list">{t('往来明细', 'Ledger')}</TextLink>, value: '' },
          ]}
        />
      </RecordSection>
      <RecordSection title={t('操作记录', 'History')}>
        <HistoryList
          entries={[
            { id: '1', at: '10:18', who: t('李四', 'Li Si'), what: t('新建', 'created') },
            {
              id: '2',
              at: '10:24',
              who: t('李四', 'Li Si'),
              what: t('修改 3 行', 'changed 3 lines'),
              note: t('数量 20 → 25', 'quantity 20 → 25'),
            },
          ]}
        />
      </RecordSection>
    </>
  );
}
