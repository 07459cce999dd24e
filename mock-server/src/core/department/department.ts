/** A part of the company whose members may see what one of them sells. */
export interface Department {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Whether members may be put into it; who is in one that is out of use stays. */
  readonly enabled: boolean;
}

/** What is entered of a department; what is left out stays as it is. */
export interface DepartmentEntries {
  readonly name?: string | null | undefined;
  readonly enabled?: boolean | null | undefined;
}
