/** The mark: stairs with an arrow up. */
export function StairsMark({ size = 20 }: { size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M21.5 7H17v4.5h-4.5V16H8v4.5H2.5M6 10.5v-7M3.2 6.3 6 3.5l2.8 2.8" />
    </svg>
  );
}
