import type { DeadLetterList } from '#application/platform/dead-letters.ts';
import type { CompanySize, PlatformShard, PlatformTransaction, readFlows } from '#application/platform/read-platform.ts';
import type { MemberNotice } from '#core/notice/notice.ts';
import type { Page } from '#core/paging/page.ts';
import type { PlatformAct } from '#core/platform/act-store.ts';
import type { PlatformCompany } from '#core/platform/company-list.ts';
import type { InstanceState } from '#kernel/instances/instance.ts';
import type { DeadLetterCount } from '#kernel/messages/dead-letters.ts';
import type { ConsumerFlow } from '#kernel/messages/message-flow.ts';
import type { Delivery } from '#kernel/messages/read-delivery.ts';
import type { ReaderHealth } from '#kernel/shards/reader-set.ts';
import type { RecoveryReport } from '#kernel/tcc/recover-transactions.ts';

/** The types of the schema that are about notices and about operating the platform, and what they are made from. */
export interface PlatformObjects {
  MemberNotice: MemberNotice;
  MemberNoticeEdge: { readonly row: MemberNotice; readonly cursor: string };
  MemberNoticeConnection: Page<MemberNotice>;
  PlatformDeadLetterList: DeadLetterList;
  PlatformDeadLetter: DeadLetterList['letters'][number];
  PlatformDeadLetterGroup: DeadLetterCount;
  PlatformMessage: Delivery & { readonly companyName: string };
  PlatformMessageFlow: Awaited<ReturnType<typeof readFlows>>[number];
  PlatformConsumer: ConsumerFlow;
  PlatformTransaction: PlatformTransaction;
  PlatformBranch: PlatformTransaction['open'][number];
  PlatformRecovery: RecoveryReport;
  PlatformCompany: PlatformCompany;
  PlatformCompanySize: CompanySize;
  PlatformCompanyEdge: { readonly row: PlatformCompany; readonly cursor: string };
  PlatformCompanyConnection: Page<PlatformCompany>;
  PlatformShard: PlatformShard;
  PlatformReader: ReaderHealth;
  PlatformInstance: InstanceState;
  PlatformAct: PlatformAct;
}
