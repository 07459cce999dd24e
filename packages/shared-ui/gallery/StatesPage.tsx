import { useState } from 'react';
import { Button } from '../src/button/Button.tsx';
import { IconButton } from '../src/button/IconButton.tsx';
import { ConfirmDialog } from '../src/dialog/ConfirmDialog.tsx';
import { Dialog } from '../src/dialog/Dialog.tsx';
import { ErrorBoundary } from '../src/error-boundary/ErrorBoundary.tsx';
import { ErrorState } from '../src/error-state/ErrorState.tsx';
import { InlineNotice } from '../src/inline-notice/InlineNotice.tsx';
import { PageHeader } from '../src/page-header/PageHeader.tsx';
import { Panel } from '../src/panel/Panel.tsx';
import { Popover } from '../src/popover/Popover.tsx';
import { Inline } from '../src/stack/Inline.tsx';
import { Stack } from '../src/stack/Stack.tsx';
import { StatusTag } from '../src/status-tag/StatusTag.tsx';
import { TextField } from '../src/text-field/TextField.tsx';
import { Toaster } from '../src/toaster/Toaster.tsx';
import { createToastQueue } from '../src/toaster/toast-queue.ts';
import { Tooltip } from '../src/tooltip/Tooltip.tsx';
import { useWords } from './gallery-state.ts';

const toasts = createToastQueue();

/** Notices, tags, overlays and toasts. */
export function StatesPage() {
  const t = useWords();
  const [opened, setOpened] = useState<'dialog' | 'confirm' | null>(null);
  const [name, setName] = useState('');
  const close = () => setOpened(null);
  return (
    <Stack>
      <PageHeader title={t('状态与浮层', 'States and overlays')} />
      <InlineNotice title={t('会计期间 2026-10 已结账', 'Period 2026-10 is closed')}>
        {t('只能查看和打印。', 'You can read and print.')}
      </InlineNotice>
      <InlineNotice tone="success">{t('已保存。', 'Saved.')}</InlineNotice>
      <InlineNotice tone="waiting" action={<Button size="small">{t('去审批', 'Approve')}</Button>}>
        {t('等待审批。', 'Waiting for approval.')}
      </InlineNotice>
      <InlineNotice tone="danger">{t('提交失败，单据已存为草稿。', 'Not submitted; kept as a draft.')}</InlineNotice>
      <Panel title={t('标签', 'Tags')}>
        <Inline gap="tight">
          <StatusTag tone="neutral">{t('草稿', 'Draft')}</StatusTag>
          <StatusTag tone="waiting">{t('待审核', 'Waiting')}</StatusTag>
          <StatusTag tone="active">{t('待出库', 'Active')}</StatusTag>
          <StatusTag tone="done">{t('已完成', 'Done')}</StatusTag>
          <StatusTag tone="danger">{t('逾期', 'Overdue')}</StatusTag>
        </Inline>
      </Panel>
      <Panel title={t('浮层', 'Overlays')}>
        <Inline gap="tight">
          <Button onPress={() => setOpened('dialog')}>{t('对话框', 'Dialog')}</Button>
          <Button onPress={() => setOpened('confirm')}>{t('确认', 'Confirm')}</Button>
          <Popover label={t('说明', 'Note')} trigger={<Button>{t('气泡', 'Popover')}</Button>}>
            {t('含税单价按行取整。', 'Rounded line by line.')}
          </Popover>
          <Tooltip trigger={<IconButton label={t('打印', 'Print')} icon="print" />}>{t('打印 A4', 'Print A4')}</Tooltip>
          <Button
            onPress={() => {
              toasts.add({
                text: t('订单 XSDD-2026-0125 已作废', 'Order XSDD-2026-0125 voided'),
                action: { label: t('撤销', 'Undo'), onPress: () => undefined },
              });
              toasts.add({ text: t('未能提交，已存为草稿', 'Not submitted; kept as a draft'), tone: 'danger' });
            }}
          >
            {t('提示', 'Toast')}
          </Button>
        </Inline>
      </Panel>
      <ErrorBoundary
        fallback={(error, retry) => <ErrorState title={t('出错了', 'Something failed')} body={error.message} onRetry={retry} />}
      >
        <Broken />
      </ErrorBoundary>
      <Dialog
        title={t('新建客户', 'New customer')}
        isOpen={opened === 'dialog'}
        onClose={close}
        footer={
          <>
            <Button onPress={close}>{t('取消', 'Cancel')}</Button>
            <Button tone="primary" onPress={close}>
              {t('保存', 'Save')}
            </Button>
          </>
        }
      >
        <TextField label={t('名称', 'Name')} value={name} onChange={setName} isRequired autoFocus />
      </Dialog>
      <ConfirmDialog
        title={t('作废 XSDD-2026-0125？', 'Void XSDD-2026-0125?')}
        body={t('库存预留会释放，单号不会再用。', 'The reservation is released; the number is not used again.')}
        confirmLabel={t('作废', 'Void')}
        tone="danger"
        isOpen={opened === 'confirm'}
        onConfirm={close}
        onCancel={close}
      />
      <Toaster queue={toasts} />
    </Stack>
  );
}

function Broken(): never {
  throw new Error('A component that throws, to show its boundary');
}
