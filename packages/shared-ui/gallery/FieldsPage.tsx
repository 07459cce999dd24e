import { useState } from 'react';
import { Button } from '../src/button/Button.tsx';
import { DateField } from '../src/date-field/DateField.tsx';
import { DateRangeField } from '../src/date-field/DateRangeField.tsx';
import type { DateRange } from '../src/date-field/DateRangeField.tsx';
import { DecimalField } from '../src/decimal-field/DecimalField.tsx';
import { FormErrorSummary } from '../src/form-grid/FormErrorSummary.tsx';
import { FormGrid } from '../src/form-grid/FormGrid.tsx';
import { LookupField } from '../src/lookup/LookupField.tsx';
import type { LookupItem } from '../src/lookup/lookup-item.ts';
import { PageHeader } from '../src/page-header/PageHeader.tsx';
import { Panel } from '../src/panel/Panel.tsx';
import { SearchField } from '../src/search-field/SearchField.tsx';
import { SelectField } from '../src/select-field/SelectField.tsx';
import { Inline } from '../src/stack/Inline.tsx';
import { Stack } from '../src/stack/Stack.tsx';
import { SwitchField } from '../src/switch-field/SwitchField.tsx';
import { TextAreaField } from '../src/text-field/TextAreaField.tsx';
import { TextField } from '../src/text-field/TextField.tsx';
import { useWords } from './gallery-state.ts';
import { parties } from './tea-lines.examples.ts';

/** Every field in every state. */
export function FieldsPage() {
  const t = useWords();
  const [text, setText] = useState('');
  const [party, setParty] = useState<LookupItem | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const [range, setRange] = useState<DateRange | null>({ start: '2026-11-01', end: '2026-11-30' });
  const [number, setNumber] = useState('12.50');
  const [choice, setChoice] = useState('');
  const [isOn, setOn] = useState(true);
  const [query, setQuery] = useState('');
  const options = [
    { value: 'a', label: t('月结 30 天', '30 days') },
    { value: 'b', label: t('现结', 'Cash'), description: t('发货时收款', 'on delivery') },
  ];
  return (
    <Stack>
      <PageHeader title={t('表单', 'Fields')} />
      <FormErrorSummary
        title={t('还有 2 处要改', '2 things to mend')}
        errors={[
          { fieldId: 'party', label: t('客户', 'Customer'), message: t('必选', 'required') },
          { fieldId: 'date', label: t('日期', 'Date'), message: t('会计期间已结账', 'the period is closed') },
        ]}
      />
      <Panel title={t('字段', 'Fields')}>
        <FormGrid>
          <TextField
            label={t('名称', 'Name')}
            value={text}
            onChange={setText}
            isRequired
            description={t('显示在单据上', 'Shown on documents')}
          />
          <LookupField
            id="party"
            label={t('客户', 'Customer')}
            value={party}
            onChange={setParty}
            recent={parties}
            search={(words) => Promise.resolve(parties.filter((item) => item.label.includes(words)))}
            isRequired
            error={t('请选择客户', 'Choose a customer')}
          />
          <DateField id="date" label={t('日期', 'Date')} value={date} onChange={setDate} min="2026-01-01" max="2026-12-31" isRequired />
          <DateRangeField label={t('期间', 'Period')} value={range} onChange={setRange} />
          <DecimalField label={t('数量', 'Quantity')} value={number} onChange={setNumber} maxPlaces={4} unit={t('件', 'pc')} />
          <SelectField label={t('结算方式', 'Terms')} value={choice} onChange={setChoice} options={options} isRequired />
          <TextField label={t('不可改', 'Read only')} value="XSDD-2026-0129" onChange={setText} isReadOnly />
          <TextField label={t('停用', 'Disabled')} value={t('主仓', 'Main')} onChange={setText} isDisabled />
          <TextAreaField label={t('备注', 'Remark')} value={text} onChange={setText} />
          <SearchField label={t('搜索', 'Search')} value={query} onChange={setQuery} shortcut="/" />
          <SwitchField
            label={t('启用批次', 'Batches')}
            isOn={isOn}
            onChange={setOn}
            description={t('入库时记录批号', 'Recorded on receipt')}
          />
          <SwitchField label={t('停用', 'Disabled')} isOn={false} onChange={setOn} isDisabled />
        </FormGrid>
      </Panel>
      <Buttons />
    </Stack>
  );
}

function Buttons() {
  const t = useWords();
  return (
    <Panel title={t('按钮', 'Buttons')}>
      <Inline gap="tight">
        <Button tone="primary" shortcut="Ctrl ↵">
          {t('提交', 'Submit')}
        </Button>
        <Button>{t('保存草稿', 'Save draft')}</Button>
        <Button tone="danger">{t('作废', 'Void')}</Button>
        <Button tone="quiet">{t('取消', 'Cancel')}</Button>
        <Button tone="primary" isPending>
          {t('保存中', 'Saving')}
        </Button>
        <Button isDisabled>{t('不可用', 'Disabled')}</Button>
        <Button size="small">{t('小', 'Small')}</Button>
        <Button size="large" tone="primary">
          {t('大', 'Large')}
        </Button>
      </Inline>
    </Panel>
  );
}
