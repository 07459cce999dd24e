import { writeKey } from '@suanpan/protocol/lifecycle';

/** The function of a scope module that gives what is the app's own in the place of the page's. */
export const ownName = 'own';

/**
 * The source of that function: for documents, for the method that finds one, and for selectors; its `via` writes through the realm.
 *
 * A worker has neither documents nor nodes.
 */
export const ownSource = String.raw`let world;
const rootOf=globalThis.Node?.prototype.getRootNode;
function ownRootOf(o){return own(rootOf.call(this,o))}
const ownSelector=s=>s.replace(/(^|[\s>+~,(])(html|head|body)(?![\w-])/g,"$1suanpan-$2").replaceAll(":root",'[data-scope="'+scopeId+'"]');
export const own=d=>typeof d==="string"?ownSelector(d):d==null?d:d===globalThis.document?world.document:d===rootOf?ownRootOf:d;
const put=(o,h)=>o.innerHTML=h;
own.via=(o,n,...a)=>{
const f=world[Symbol.for("${Symbol.keyFor(writeKey)}")],h=a[n==="innerHTML"?0:1];
if(f&&(n==="setAttribute"||/\sstyle\s*=/i.test(h)))return f(o,n,a,put);
return n==="innerHTML"?put(o,h):o[n](...a)};`;
