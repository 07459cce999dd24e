/** The router that app-kit mounts, so that an app's routes and links meet the same one. */
export { Link, Redirect, Route, Switch, useLocation, useParams, useSearchParams } from 'wouter';
