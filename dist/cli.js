#!/usr/bin/env node
import{readFileSync as hx}from"node:fs";var S=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(Zn),...s].join(`
`)),this.problems=r,this.hidden=n}};function Zn({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var my=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function ao(e){return e.replace(my," ")}function Qn(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}
function Kc(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}function Gc(e){let t=/^https?:\/\/([^/?#]+)/i.exec(
e)?.[1];return t===void 0||t.includes("@")||/[\s\\]/.test(e)||ao(e)!==e?null:URL.canParse(e)?e:null}var yy=/^[ -~]*$/,gy=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,
wy=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;function Z(e,t=300){if(yy.test(e)){let r=!e.includes("\
::")&&!e.includes("##");return Qn(r?e:qc(e,""),t)}let n=e.replace(gy," ").replace(wy,"\uFFFD");return Qn(qc(n,by),t)}var by=String.
raw`[\p{Cf}\p{Mn}\p{DI}]*`;function qc(e,t){return e.replace(new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?\
=${t}#${t}\\[)`,"gu"),"# ")}var gn="1.0.0";import{readFileSync as t0}from"node:fs";import{parseArgs as n0}from"node:util";var Hc=/[^.[\]"\s]+/y,Wc=/\[(0|[1-9]\d{0,8})\]/y,Vc=/\[\*\]/y,Yc=/\[("(?:[^"\\]|\\.)*")\]/y,vy=/^(?:\$|#?\/)/,Jc='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Xe(e,t=!1){let[n]=vy.
exec(e)??[];if(n!==void 0)return{kind:"error",message:ky(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let i=s>0&&e[s]===
".",o=$y(e,i?s+1:s,i||s===0);if(o===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${Jc}`};
if(o.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(o.key),s=o.end}return{kind:"path",path:r}}function ky(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${Jc}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function $y(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=ts(Hc,e,t);if(o)
return{key:o[0],end:Hc.lastIndex}}if(r)return null;let s=ts(Wc,e,t);if(s)return{key:Number(s[1]),end:Wc.lastIndex};if(ts(
Vc,e,t))return{key:-1,end:Vc.lastIndex};let i=ts(Yc,e,t);return i&&Ey(i[1]??"",Yc.lastIndex)}function ts(e,t,n){return e.
lastIndex=n,e.exec(t)}function Ey(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function zc(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var _y=34,Sy=44,xy=58,Xc=91,Oy=92,Ay=93,Ny=123,Ty=125,Zc={size:1,get:()=>Zc};function*ns(e,t){let n=[],r=0,s=t?Iy(t):Zc;
for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;switch(e.charCodeAt(i)){case _y:{let a=Ry(e,i);if(o?.counts&&My(
e,a)){let c=String(JSON.parse(e.slice(i,a)));o.key=c,s=o.tree.get(c);let u=(o.counts.get(c)??0)+1;s!==void 0&&o.counts.set(
c,u),s!==void 0&&u===2&&(yield n.map(l=>l.key))}i=a-1;break}case Ny:case Xc:if(r>0||s===void 0||s.size===0)r++;else{let a=e.
charCodeAt(i)===Xc;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case Ty:case Ay:r>0?r--:n.pop();break;case Sy:
o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.get(o.key))}}}function Iy(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return e.some(
n=>n.includes(-1))?Qc([t]):t}function Qc(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(i=>s.get(i)??[]));return r.length===0?void 0:Qc(r)}}}function Ry(e,t){let n=e.indexOf('"',t+
1);for(;Ly(e,n);)n=e.indexOf('"',n+1);return n+1}function Ly(e,t){let n=t;for(;e.charCodeAt(n-1)===Oy;)n--;return(t-n)%2===
1}function My(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===xy}var jy=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function uo(e){try{return jy.decode(e)}catch{return null}}function Pe(e){try{return JSON.parse(e)}catch{
return}}function eu(e){return e.replace(/^\ufeff/,"")}function y(e,t){if(!(typeof e!="object"||e===null))return Object.getOwnPropertyDescriptor(
e,t)?.value}function Yt(e){return typeof e=="string"?e:null}function se(e,t){let n=y(e,t);return Array.isArray(n)?n:[]}function De(e,t){
let n=y(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function rs(e){try{return JSON.stringify(e)}catch(t){if(t instanceof
RangeError)return null;throw t}}function P(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ct(e){return Number.
isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function tu(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||ct(Number(n)))}var ss="OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";function At(e){let[,t,n,r,s]=/^([^:]+):([^@]+)(?:(@)(.*))?$/.
exec(e.trim())??[];return t===void 0||n===void 0||!ut(t)||n.split("/").some(i=>/^\.{0,2}$/.test(i))||r!==void 0&&!s?null:
{repository:t,path:n,ref:s??null}}function ut(e){return/^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e)}function nu({
path:e,ref:t}){let n=e.split("/").map(encodeURIComponent),r=t===null?"":`?ref=${encodeURIComponent(t)}`;return`/contents\
/${n.join("/")}${r}`}function lo(e){let{repository:t,path:n,ref:r}=e;return`${t}:${n}${r===null?"":`@${r}`}`}function is({
text:e,json:t},n){if(Array.isArray(t))throw ru(n);let r=y(t,"type");if(typeof r!="string"||!y(t,"sha"))return e;let s=y(
t,"content");if(y(t,"encoding")==="base64"&&typeof s=="string")return Buffer.from(s,"base64").toString("utf8");throw new S(
`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`)}function ru(e){return new S(
`${e} is a directory; write the path of a file`)}function ie(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("\
/")}}async function os(e,{repository:t,branch:n,sha:r}){let s=ie(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/\
branches/{branch}",{...s,branch:n}),o=y(i,"commit"),a=y(o,"sha")??y(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let c=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=y(c.json,
"status");return u==="behind"||u==="identical"}async function as(e,{repository:t,tag:n,sha:r}){let s=ie(t),i=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=y(i.json,"object"),a=y(o,"sha");if(y(o,"type")!=="ta\
g"||typeof a!="string")return a===r;let c=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return y(y(c.json,"object"),"sha")===r}function H(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=Cy(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function Cy(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(er(r,o)+1,er(i,o-1)+1,er(
r,o-1)+(a?0:1),c?er(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return er(r,t.length)}function er(e,t){return e[t]??Number.
POSITIVE_INFINITY}var cs=Symbol.for("yaml.alias"),us=Symbol.for("yaml.document"),Ue=Symbol.for("yaml.map"),fo=Symbol.for("yaml.pair"),xe=Symbol.
for("yaml.scalar"),lt=Symbol.for("yaml.seq"),de=Symbol.for("yaml.node.type"),me=e=>!!e&&typeof e=="object"&&e[de]===cs,Ze=e=>!!e&&
typeof e=="object"&&e[de]===us,oe=e=>!!e&&typeof e=="object"&&e[de]===Ue,L=e=>!!e&&typeof e=="object"&&e[de]===fo,I=e=>!!e&&
typeof e=="object"&&e[de]===xe,ae=e=>!!e&&typeof e=="object"&&e[de]===lt;function D(e){if(e&&typeof e=="object")switch(e[de]){case Ue:case lt:
return!0}return!1}function M(e){if(e&&typeof e=="object")switch(e[de]){case cs:case Ue:case xe:case lt:return!0}return!1}
var ls=e=>(I(e)||D(e))&&!!e.anchor;var we=Symbol("break visit"),su=Symbol("skip children"),Qe=Symbol("remove node");function be(e,t){let n=iu(t);Ze(e)?wn(null,
e.contents,n,Object.freeze([e]))===Qe&&(e.contents=null):wn(null,e,n,Object.freeze([]))}be.BREAK=we;be.SKIP=su;be.REMOVE=
Qe;function wn(e,t,n,r){let s=ou(e,t,n,r);if(M(s)||L(s))return au(e,r,s),wn(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=wn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
we)return we;o===Qe&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){r=Object.freeze(r.concat(t));let i=wn("key",t.key,n,r);if(i===
we)return we;i===Qe&&(t.key=null);let o=wn("value",t.value,n,r);if(o===we)return we;o===Qe&&(t.value=null)}}return s}async function fs(e,t){
let n=iu(t);Ze(e)?await bn(null,e.contents,n,Object.freeze([e]))===Qe&&(e.contents=null):await bn(null,e,n,Object.freeze(
[]))}fs.BREAK=we;fs.SKIP=su;fs.REMOVE=Qe;async function bn(e,t,n,r){let s=await ou(e,t,n,r);if(M(s)||L(s))return au(e,r,
s),bn(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await bn(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===we)return we;o===Qe&&(t.items.splice(i,1),i-=1)}}}else if(L(t)){
r=Object.freeze(r.concat(t));let i=await bn("key",t.key,n,r);if(i===we)return we;i===Qe&&(t.key=null);let o=await bn("va\
lue",t.value,n,r);if(o===we)return we;o===Qe&&(t.value=null)}}return s}function iu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function ou(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(oe(t))return n.Map?.(e,t,r);if(ae(t))return n.Seq?.(e,t,r);if(L(t))return n.Pair?.(e,t,r);if(I(t))return n.Scalar?.(
e,t,r);if(me(t))return n.Alias?.(e,t,r)}function au(e,t,n){let r=t[t.length-1];if(D(r))r.items[e]=n;else if(L(r))e==="ke\
y"?r.key=n:r.value=n;else if(Ze(r))r.contents=n;else{let s=me(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var Py={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Dy=e=>e.replace(/[!,[\]{}]/g,t=>Py[t]),et=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){
let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml=
{explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.
trim().split(/[ \t]+/),s=r.shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly tw\
o parts"),r.length<2))return!1;let[i,o]=r;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(
0,"%YAML directive should contain exactly one part"),!1;let[i]=r;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{
let o=/^\d+\.\d+$/.test(i);return n(6,`Unsupported YAML version ${i}`,o),!1}}default:return n(0,`Unknown directive ${s}`,
!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let o=t.slice(
2,-1);return o==="!"||o==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("V\
erbatim tags must end with a >"),o)}let[,r,s]=t.match(/^(.*!)([^!]*)$/s);s||n(`The ${t} tag has no suffix`);let i=this.tags[r];
if(i)try{return i+decodeURIComponent(s)}catch(o){return n(String(o)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Dy(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&M(t.contents)){let i={};be(t.contents,(o,a)=>{M(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};et.defaultYaml={explicit:!1,version:"1.2"};et.defaultTags={"!!":"tag:yaml.org,2002:"};function ps(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function po(e){let t=new Set;return be(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function ho(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function cu(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=po(e));let o=ho(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(I(o.node)||D(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function Nt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=Nt(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=Nt(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=Nt(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=Nt(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function te(e,t,n){if(Array.isArray(e))return e.map((r,s)=>te(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!ls(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var Tt=class{constructor(t){Object.defineProperty(this,de,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!Ze(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=te(this,"",o);if(typeof s=="function")
for(let{count:c,res:u}of o.anchors.values())s(u,c);return typeof i=="function"?Nt(i,{"":a},"",a):a}};var ft=class extends Tt{constructor(t){super(cs),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],be(t,{Node:(i,o)=>{(me(o)||ls(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
c=i.get(s);if(c||(te(s,null,n),c=i.get(s)),c?.res===void 0){let u="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(u)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=hs(o,s,i)),c.count*c.aliasCount>a)){
let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(ps(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function hs(e,t,n){
if(me(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(D(t)){let r=0;for(let s of t.items){
let i=hs(e,s,n);i>r&&(r=i)}return r}else if(L(t)){let r=hs(e,t.key,n),s=hs(e,t.value,n);return Math.max(r,s)}return 1}var ds=e=>!e||typeof e!="function"&&typeof e!="object",$=class extends Tt{constructor(t){super(xe),this.value=t}toJSON(t,n){
return n?.keep?this.value:te(this.value,t,n)}toString(){return String(this.value)}};$.BLOCK_FOLDED="BLOCK_FOLDED";$.BLOCK_LITERAL=
"BLOCK_LITERAL";$.PLAIN="PLAIN";$.QUOTE_DOUBLE="QUOTE_DOUBLE";$.QUOTE_SINGLE="QUOTE_SINGLE";var Uy="tag:yaml.org,2002:";function By(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function pt(e,t,n){if(Ze(e)&&(e=e.contents),
M(e))return e;if(L(e)){let f=n.schema[Ue].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,c;if(r&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=s(e)),new ft(
c.anchor);c={anchor:null,node:null},a.set(e,c)}t?.startsWith("!!")&&(t=Uy+t.slice(2));let u=By(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new $(e);return c&&(c.node=f),f}u=e instanceof
Map?o[Ue]:Symbol.iterator in Object(e)?o[lt]:o[Ue]}i&&(i(u),delete n.onTagObj);let l=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new $(e);return t?l.tag=t:u.default||(l.tag=u.
tag),c&&(c.node=l),l}function tr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return pt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var kn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,vn=class extends Tt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>M(r)||L(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(kn(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(D(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
tr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(D(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&I(i)?i.value:
i:D(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!L(n))return!1;let r=n.value;return r==null||
t&&I(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return D(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(D(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,tr(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var uu=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ae(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var tt=(e,t,n)=>e.endsWith(`
`)?Ae(n,t):n.includes(`
`)?`
`+Ae(n,t):(e.endsWith(" ")?"":" ")+n;var mo="flow",ms="block",nr="quoted";function rr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let c=Math.max(1+i,1+s-t.length);if(e.length<=c)return e;let u=[],l={},
f=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):f=s-r);let p,h,m=!1,d=-1,g=-1,v=-1;n===ms&&(d=lu(e,d,t.length),
d!==-1&&(f=d+c));for(let k;k=e[d+=1];){if(n===nr&&k==="\\"){switch(g=d,e[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"\
U":d+=9;break;default:d+=1}v=d}if(k===`
`)n===ms&&(d=lu(e,d,t.length)),f=d+t.length+c,p=void 0;else{if(k===" "&&h&&h!==" "&&h!==`
`&&h!=="	"){let N=e[d+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(p=d)}if(d>=f)if(p)u.push(p),f=p+c,p=void 0;else if(n===nr){for(;h===" "||h==="	";)h=k,k=e[d+=1],m=!0;let N=d>
v+1?d-2:g-1;if(l[N])return e;u.push(N),l[N]=!0,f=N+c,p=void 0}else m=!0}h=k}if(m&&a&&a(),u.length===0)return e;o&&o();let b=e.
slice(0,u[0]);for(let k=0;k<u.length;++k){let N=u[k],_=u[k+1]||e.length;N===0?b=`
${t}${e.slice(0,_)}`:(n===nr&&l[N]&&(b+=`${e[N]}\\`),b+=`
${t}${e.slice(N+1,_)}`)}return b}function lu(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var gs=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),ws=e=>/^(%|---|\.\.\.)/m.test(e);function Fy(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function sr(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(ws(e)?"  ":""),o="",a=0;for(let c=0,
u=n[c];u;u=n[++c])if(u===" "&&n[c+1]==="\\"&&n[c+2]==="n"&&(o+=n.slice(a,c)+"\\ ",c+=1,a=c,u="\\"),u==="\\")switch(n[c+1]){case"\
u":{o+=n.slice(a,c);let l=n.substr(c+2,4);switch(l){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:l.substr(0,2)==="00"?o+="\\x"+l.substr(2):o+=n.substr(c,6)}c+=5,a=c+1}break;case"n":if(r||n[c+
2]==='"'||n.length<s)c+=1;else{for(o+=n.slice(a,c)+`

`;n[c+2]==="\\"&&n[c+3]==="n"&&n[c+4]!=='"';)o+=`
`,c+=2;o+=i,n[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+n.slice(a):n,r?o:rr(o,i,nr,gs(t,!1))}function yo(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return sr(e,t);let n=t.indent||(ws(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:rr(r,n,mo,gs(t,!1))}function $n(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=sr;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=yo:i&&!s?r=sr:r=n?yo:sr}return r(e,t)}var go;try{go=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{go=/\n+(?!\n|$)/g}function ys({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:c}=r.
options;if(!o||/\n[\t ]+$/.test(n))return $n(n,r);let u=r.indent||(r.forceBlockIndent||ws(n)?"  ":""),l=o==="literal"?!0:
o==="folded"||t===$.BLOCK_FOLDED?!1:t===$.BLOCK_LITERAL?!0:!Fy(n,c,u.length);if(!n)return l?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let _=n[p-1];if(_!==`
`&&_!=="	"&&_!==" ")break}let h=n.substring(p),m=h.indexOf(`
`);m===-1?f="-":n===h||m!==h.length-1?(f="+",i&&i()):f="",h&&(n=n.slice(0,-h.length),h[h.length-1]===`
`&&(h=h.slice(0,-1)),h=h.replace(go,`$&${u}`));let d=!1,g,v=-1;for(g=0;g<n.length;++g){let _=n[g];if(_===" ")d=!0;else if(_===
`
`)v=g;else break}let b=n.substring(0,v<g?v+1:g);b&&(n=n.substring(b.length),b=b.replace(/\n+/g,`$&${u}`));let N=(d?u?"2":
"1":"")+f;if(e&&(N+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!l){let _=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),T=!1,F=gs(r,!0);o!=="fold\
ed"&&t!==$.BLOCK_FOLDED&&(F.onOverflow=()=>{T=!0});let E=rr(`${b}${_}${h}`,u,ms,F);if(!T)return`>${N}
${u}${E}`}return n=n.replace(/\n+/g,`$&${u}`),`|${N}
${u}${b}${n}${h}`}function qy(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:c,indentStep:u,inFlow:l}=t;
if(a&&i.includes(`
`)||l&&/[[\]{},]/.test(i))return $n(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||l||!i.includes(`
`)?$n(i,t):ys(e,t,n,r);if(!a&&!l&&s!==$.PLAIN&&i.includes(`
`))return ys(e,t,n,r);if(ws(i)){if(c==="")return t.forceBlockIndent=!0,ys(e,t,n,r);if(a&&c===u)return $n(i,t)}let f=i.replace(
/\n+/g,`$&
${c}`);if(o){let p=d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(f),{compat:h,tags:m}=t.doc.schema;if(m.some(
p)||h?.some(p))return $n(i,t)}return a?f:rr(f,c,mo,gs(t,!1))}function Jt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==$.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=$.QUOTE_DOUBLE);let c=l=>{switch(l){case $.BLOCK_FOLDED:case $.BLOCK_LITERAL:return s||i?$n(o.value,t):
ys(o,t,n,r);case $.QUOTE_DOUBLE:return sr(o.value,t);case $.QUOTE_SINGLE:return yo(o.value,t);case $.PLAIN:return qy(o,t,
n,r);default:return null}},u=c(a);if(u===null){let{defaultKeyType:l,defaultStringType:f}=t.options,p=s&&l||f;if(u=c(p),u===
null)throw new Error(`Unsupported default string type ${p}`)}return u}function bs(e,t){let n=Object.assign({blockQuote:!0,commentString:uu,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Ky(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(I(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Gy(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(I(e)||D(
e))&&e.anchor;i&&ps(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function ht(e,t,n,r){if(L(e))return e.toString(t,n,r);if(me(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=M(e)?e:t.doc.createNode(e,{onTagObj:c=>s=
c});s??(s=Ky(t.doc.schema.tags,i));let o=Gy(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):I(i)?Jt(i,t,n,r):i.toString(t,n,r);return o?I(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function fu({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:u,indentSeq:l,
simpleKeys:f}}=n,p=M(e)&&e.comment||null;if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");
if(D(e)||!M(e)&&typeof e=="object"){let F="With simple keys, collection cannot be used as a key value";throw new Error(F)}}
let h=!f&&(!e||p&&t==null&&!n.inFlow||D(e)||(I(e)?e.type===$.BLOCK_FOLDED||e.type===$.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!h&&(f||!i),indent:a+c});let m=!1,d=!1,g=ht(e,n,()=>m=!0,()=>d=!0);if(!h&&
!n.inFlow&&g.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");h=!0}if(n.inFlow){if(i||t==null)return m&&r&&r(),g===""?"?":h?`? ${g}`:g}else if(i&&!f||t==null&&h)return g=`? ${g}`,
p&&!m?g+=tt(g,n.indent,u(p)):d&&s&&s(),g;m&&(p=null),h?(p&&(g+=tt(g,n.indent,u(p))),g=`? ${g}
${a}:`):(g=`${g}:`,p&&(g+=tt(g,n.indent,u(p))));let v,b,k;M(t)?(v=!!t.spaceBefore,b=t.commentBefore,k=t.comment):(v=!1,b=
null,k=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!h&&!p&&I(t)&&(n.indentAtStart=g.length+1),d=!1,
!l&&c.length>=2&&!n.inFlow&&!h&&ae(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let N=!1,_=ht(t,n,()=>N=
!0,()=>d=!0),T=" ";if(p||v||b){if(T=v?`
`:"",b){let F=u(b);T+=`
${Ae(F,n.indent)}`}_===""&&!n.inFlow?T===`
`&&k&&(T=`

`):T+=`
${n.indent}`}else if(!h&&D(t)){let F=_[0],E=_.indexOf(`
`),W=E!==-1,Ce=n.inFlow??t.flow??t.items.length===0;if(W||!Ce){let ot=!1;if(W&&(F==="&"||F==="!")){let x=_.indexOf(" ");
F==="&"&&x!==-1&&x<E&&_[x+1]==="!"&&(x=_.indexOf(" ",x+1)),(x===-1||E<x)&&(ot=!0)}ot||(T=`
${n.indent}`)}}else(_===""||_[0]===`
`)&&(T="");return g+=T+_,n.inFlow?N&&r&&r():k&&!N?g+=tt(g,n.indent,u(k)):d&&s&&s(),g}function wo(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var vs="<<",Be={identify:e=>e===vs||typeof e=="symbol"&&e.description===vs,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new $(Symbol(vs)),{addToJSMap:vo}),stringify:()=>vs},pu=(e,t)=>(Be.identify(t)||I(t)&&(!t.type||
t.type===$.PLAIN)&&Be.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Be.tag&&n.default);function vo(e,t,n){let r=hu(
e,n);if(ae(r))for(let s of r.items)bo(e,t,s);else if(Array.isArray(r))for(let s of r)bo(e,t,s);else bo(e,t,r)}function bo(e,t,n){
let r=hu(e,n);if(!oe(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function hu(e,t){return e&&me(t)?t.resolve(
e.doc,e):t}function ks(e,t,{key:n,value:r}){if(M(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(pu(e,n))vo(e,t,r);else{let s=te(n,"",
e);if(t instanceof Map)t.set(s,te(r,s,e));else if(t instanceof Set)t.add(s);else{let i=Hy(n,s,e),o=te(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Hy(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(M(e)&&n?.doc){let r=bs(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),wo(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function En(e,t,n){let r=pt(e,void 0,n),s=pt(t,void 0,n);return new V(r,s)}var V=class e{constructor(t,n=null){Object.defineProperty(
this,de,{value:fo}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return M(n)&&(n=n.clone(t)),M(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return ks(n,r,this)}toString(t,n,r){return t?.doc?fu(this,t,n,r):
JSON.stringify(this)}};function Es(e,t,n){return(t.inFlow??e.flow?Vy:Wy)(e,t,n)}function Wy({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:u}}=n,l=Object.assign({},n,{indent:i,type:null}),
f=!1,p=[];for(let m=0;m<t.length;++m){let d=t[m],g=null;if(M(d))!f&&d.spaceBefore&&p.push(""),$s(n,p,d.commentBefore,f),
d.comment&&(g=d.comment);else if(L(d)){let b=M(d.key)?d.key:null;b&&(!f&&b.spaceBefore&&p.push(""),$s(n,p,b.commentBefore,
f))}f=!1;let v=ht(d,l,()=>g=null,()=>f=!0);g&&(v+=tt(v,i,u(g))),f&&g&&(f=!1),p.push(r+v)}let h;if(p.length===0)h=s.start+
s.end;else{h=p[0];for(let m=1;m<p.length;++m){let d=p[m];h+=d?`
${c}${d}`:`
`}}return e?(h+=`
`+Ae(u(e),c),a&&a()):f&&o&&o(),h}function Vy({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let c=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,l=0,f=[];for(let m=0;m<e.
length;++m){let d=e[m],g=null;if(M(d))d.spaceBefore&&f.push(""),$s(t,f,d.commentBefore,!1),d.comment&&(g=d.comment);else if(L(
d)){let b=M(d.key)?d.key:null;b&&(b.spaceBefore&&f.push(""),$s(t,f,b.commentBefore,!1),b.comment&&(u=!0));let k=M(d.value)?
d.value:null;k?(k.comment&&(g=k.comment),k.commentBefore&&(u=!0)):d.value==null&&b?.comment&&(g=b.comment)}g&&(u=!0);let v=ht(
d,c,()=>g=null);u||(u=f.length>l||v.includes(`
`)),m<e.length-1?v+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=f.reduce((b,k)=>b+k.length+2,2)+(v.length+
2)>t.options.lineWidth)),u&&(v+=",")),g&&(v+=tt(v,r,a(g))),f.push(v),l=f.length}let{start:p,end:h}=n;if(f.length===0)return p+
h;if(!u){let m=f.reduce((d,g)=>d+g.length+2,2);u=t.options.lineWidth>0&&m>t.options.lineWidth}if(u){let m=p;for(let d of f)
m+=d?`
${i}${s}${d}`:`
`;return`${m}
${s}${h}`}else return`${p}${o}${f.join(" ")}${o}${h}`}function $s({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Ae(t(r),e);n.push(i.trimStart())}}function It(e,t){let n=I(t)?t.value:t;for(let r of e)if(L(r)&&(r.key===t||r.key===n||I(r.key)&&r.key.value===n))return r}
var J=class extends vn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Ue,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(c,u)=>{if(typeof i=="function")u=i.call(n,c,u);else if(Array.isArray(
i)&&!i.includes(c))return;(u!==void 0||s)&&o.items.push(En(c,u,r))};if(n instanceof Map)for(let[c,u]of n)a(c,u);else if(n&&
typeof n=="object")for(let c of Object.keys(n))a(c,n[c]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;L(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new V(t,t?.value):r=new V(t.key,t.value);let s=It(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);I(s.value)&&ds(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=It(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=It(this.items,t)?.value;return(!n&&I(s)?s.value:s)??void 0}has(t){return!!It(this.items,
t)}set(t,n){this.add(new V(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)ks(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!L(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Es(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var Fe={collection:"map",default:!0,nodeClass:J,tag:"tag:yaml.org,2002:map",resolve(e,t){return oe(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>J.from(e,t,n)};var fe=class extends vn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(lt,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=_s(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=_s(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&I(s)?s.value:s}has(t){let n=_s(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=_s(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];I(s)&&ds(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(te(i,String(s++),n));return r}toString(t,n,r){return t?Es(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let c=n instanceof Set?
a:String(o++);a=s.call(n,c,a)}i.items.push(pt(a,void 0,r))}}return i}};function _s(e){let t=I(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var qe={collection:"seq",default:!0,nodeClass:fe,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ae(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>fe.from(e,t,n)};var Rt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Jt(e,t,n,r)}};var zt={identify:e=>e==null,createNode:()=>new $(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new $(null),stringify:({source:e},t)=>typeof e=="string"&&zt.test.test(e)?e:t.options.nullStr};var ir={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new $(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&ir.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function pe({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Ss={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pe},
xs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():pe(e)}},Os={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new $(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:pe};var As=e=>typeof e=="bigint"||Number.isInteger(e),ko=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function du(e,t,n){
let{value:r}=e;return As(r)&&r>=0?n+r.toString(t):pe(e)}var Ns={identify:e=>As(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>ko(e,2,8,n),stringify:e=>du(e,8,"0o")},Ts={identify:As,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>ko(e,0,10,n),stringify:pe},Is={identify:e=>As(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>ko(e,2,16,n),stringify:e=>du(
e,16,"0x")};var mu=[Fe,qe,Rt,zt,ir,Ns,Ts,Is,Ss,xs,Os];function yu(e){return typeof e=="bigint"||Number.isInteger(e)}var Rs=({value:e})=>JSON.stringify(e),Yy=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Rs},{identify:e=>e==null,createNode:()=>new $(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Rs},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Rs},{identify:yu,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>yu(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Rs}],Jy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},gu=[Fe,qe].concat(Yy,Jy);var or={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let c="";for(let u=0;u<o.length;++u)c+=String.
fromCharCode(o[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=$.BLOCK_LITERAL),t!==$.QUOTE_DOUBLE){let c=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(u);for(let f=0,p=0;f<u;++f,p+=c)l[f]=a.substr(p,c);a=l.join(
t===$.BLOCK_LITERAL?`
`:" ")}return Jt({comment:e,type:t,value:a},r,s,i)}};function $o(e,t){if(ae(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!L(r)){if(oe(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new V(new $(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=L(r)?r:new V(r)}}else t("Expected a sequence for this tag");return e}function Eo(e,t,n){
let{replacer:r}=n,s=new fe(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],c=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(En(a,c,n))}return s}var ar={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:$o,createNode:Eo};var _n=class e extends fe{constructor(){super(),this.add=J.prototype.add.bind(this),this.delete=J.prototype.delete.bind(
this),this.get=J.prototype.get.bind(this),this.has=J.prototype.has.bind(this),this.set=J.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(L(s)?(i=te(s.key,"",n),o=te(s.value,i,n)):i=te(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=Eo(t,n,r),i=new this;return i.items=s.items,i}};_n.tag="tag:yaml\
.org,2002:omap";var cr={collection:"seq",identify:e=>e instanceof Map,nodeClass:_n,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=$o(e,t),r=[];for(let{key:s}of n.items)I(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new _n,n)},createNode:(e,t,n)=>_n.from(e,t,n)};function wu({value:e,source:t},n){return t&&(e?_o:So).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var _o={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new $(!0),stringify:wu},
So={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new $(
!1),stringify:wu};var bu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:pe},
vu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():pe(e)}},
ku={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new $(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:pe};var ur=e=>typeof e=="bigint"||Number.isInteger(e);function Ls(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function xo(e,t,n){let{value:r}=e;
if(ur(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return pe(e)}var $u={identify:ur,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Ls(e,2,2,n),stringify:e=>xo(e,2,"0b")},Eu={identify:ur,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Ls(e,1,8,n),stringify:e=>xo(
e,8,"0")},_u={identify:ur,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Ls(e,0,10,n),
stringify:pe},Su={identify:ur,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Ls(
e,2,16,n),stringify:e=>xo(e,16,"0x")};var Sn=class e extends J{constructor(t){super(t),this.tag=e.tag}add(t){let n;L(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new V(t.key,null):n=new V(t,null),It(this.items,n.key)||this.items.push(n)}get(t,n){let r=It(
this.items,t);return!n&&L(r)?I(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=It(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new V(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(En(o,null,r));return i}};Sn.tag="tag:yaml.org,200\
2:set";var lr={collection:"map",identify:e=>e instanceof Set,nodeClass:Sn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Sn.
from(e,t,n),resolve(e,t){if(oe(e)){if(e.hasAllNullValues(!0))return Object.assign(new Sn,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Oo(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function xu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return pe(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Ms={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Oo(e,n),stringify:xu},js={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Oo(
e,!1),stringify:xu},xn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(xn.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,c),l=t[8];if(l&&l!=="Z"){let f=Oo(l,!1);Math.abs(f)<30&&(f*=60),u-=6e4*f}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Ao=[Fe,qe,Rt,zt,_o,So,$u,Eu,_u,Su,bu,vu,ku,or,Be,cr,ar,lr,Ms,js,xn];var Ou=new Map([["core",mu],["failsafe",[Fe,qe,Rt]],["json",gu],["yaml11",Ao],["yaml-1.1",Ao]]),Au={binary:or,bool:ir,float:Os,
floatExp:xs,floatNaN:Ss,floatTime:js,int:Ts,intHex:Is,intOct:Ns,intTime:Ms,map:Fe,merge:Be,null:zt,omap:cr,pairs:ar,seq:qe,
set:lr,timestamp:xn},Nu={"tag:yaml.org,2002:binary":or,"tag:yaml.org,2002:merge":Be,"tag:yaml.org,2002:omap":cr,"tag:yam\
l.org,2002:pairs":ar,"tag:yaml.org,2002:set":lr,"tag:yaml.org,2002:timestamp":xn};function Cs(e,t,n){let r=Ou.get(t);if(r&&
!e)return n&&!r.includes(Be)?r.concat(Be):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Ou.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Be)),s.reduce((i,o)=>{let a=typeof o=="string"?Au[o]:o;if(!a){let c=JSON.stringify(o),u=Object.keys(Au).map(
l=>JSON.stringify(l)).join(", ");throw new Error(`Unknown custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var zy=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,fr=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Cs(t,"compat"):t?Cs(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Nu:{},this.tags=Cs(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Ue,{value:Fe}),Object.defineProperty(this,xe,{value:Rt}),Object.defineProperty(this,lt,{value:qe}),this.sortMapEntries=
typeof o=="function"?o:o===!0?zy:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function Tu(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let c=e.directives.toString(e);c?(n.push(
c),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=bs(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let c=i(e.commentBefore);n.unshift(Ae(c,""))}let o=!1,a=null;if(e.contents){if(M(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let l=i(e.contents.commentBefore);n.push(Ae(l,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let c=a?void 0:()=>o=!0,u=ht(e.contents,s,()=>a=null,c);a&&(u+=tt(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(ht(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let c=i(e.comment);c.includes(`
`)?(n.push("..."),n.push(Ae(c,""))):n.push(`... ${c}`)}else n.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,
"")),c&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Ae(i(c),"")))}return n.join(`
`)+`
`}var Lt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,de,{value:us});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new et({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[de]:{value:us}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=M(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){On(this.contents)&&this.contents.add(t)}addIn(t,n){
On(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=po(this);t.anchor=!n||r.has(n)?ho(n||"a",
r):n}return new ft(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let g=b=>typeof b=="number"||b instanceof String||b instanceof Number,v=n.filter(g).map(String);v.length>0&&(n=n.concat(
v)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:u,
tag:l}=r??{},{onAnchor:f,setAnchors:p,sourceObjects:h}=cu(this,o||"a"),m={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,
onAnchor:f,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:h},d=pt(t,l,m);return a&&D(d)&&(d.flow=!0),p(),d}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new V(s,i)}delete(t){return On(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return kn(t)?this.contents==null?!1:(this.contents=null,!0):On(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return D(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return kn(t)?!n&&I(this.contents)?this.contents.
value:this.contents:D(this.contents)?this.contents.getIn(t,n):void 0}has(t){return D(this.contents)?this.contents.has(t):
!1}hasIn(t){return kn(t)?this.contents!==void 0:D(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=tr(this.schema,[t],n):On(this.contents)&&this.contents.set(t,n)}setIn(t,n){kn(t)?this.contents=n:this.contents==
null?this.contents=tr(this.schema,Array.from(t),n):On(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new et(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new et({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new fr(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},c=te(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:l}of a.anchors.values())i(l,u);return typeof o==
"function"?Nt(o,{"":c},"",c):c}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return Tu(this,t)}};function On(e){if(D(e))return!0;throw new Error("Expected a YAML collection as document contents")}var pr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},Ke=class extends pr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},hr=class extends pr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},No=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,c=n.linePos[1];c?.line===r&&c.col>s&&(a=Math.max(1,Math.min(c.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function nt(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,u=a,l=a,f="",p="",
h=!1,m=!1,d=null,g=null,v=null,b=null,k=null,N=null,_=null;for(let E of e)switch(m&&(E.type!=="space"&&E.type!=="newline"&&
E.type!=="comma"&&i(E.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),m=!1),
d&&(u&&E.type!=="comment"&&E.type!=="newline"&&i(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),d=null),E.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&E.source.includes("	")&&(d=E),l=!0;break;case"comment":{l||i(
E,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let W=E.source.substring(1)||
" ";f?f+=p+W:f=W,p="",u=!1;break}case"newline":u?f?f+=E.source:(!N||n!=="seq-item-ind")&&(c=!0):p+=E.source,u=!0,h=!0,(g||
v)&&(b=E),l=!0;break;case"anchor":g&&i(E,"MULTIPLE_ANCHORS","A node can have at most one anchor"),E.source.endsWith(":")&&
i(E.offset+E.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=E,_??(_=E.offset),u=!1,l=!1,m=!0;break;case"\
tag":{v&&i(E,"MULTIPLE_TAGS","A node can have at most one tag"),v=E,_??(_=E.offset),u=!1,l=!1,m=!0;break}case n:(g||v)&&
i(E,"BAD_PROP_ORDER",`Anchors and tags must be after the ${E.source} indicator`),N&&i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.
source} in ${t??"collection"}`),N=E,u=n==="seq-item-ind"||n==="explicit-key-ind",l=!1;break;case"comma":if(t){k&&i(E,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),k=E,u=!1,l=!1;break}default:i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.type} token`),
u=!1,l=!1}let T=e[e.length-1],F=T?T.offset+T.source.length:s;return m&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),d&&(u&&d.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(d,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:k,found:N,spaceBefore:c,comment:f,hasNewline:h,anchor:g,tag:v,newlineAfterProp:b,end:F,
start:_??F}}function Mt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Mt(t.
key)||Mt(t.value))return!0}return!1;default:return!0}}function dr(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Mt(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Ps(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||I(i)&&I(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Iu="All mapping items must start at the same column";function Ru({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??J,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let c=r.offset,u=null;for(let l of r.items){let{start:f,key:p,sep:h,
value:m}=l,d=nt(f,{indicator:"explicit-key-ind",next:p??h?.[0],offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0}),
g=!d.found;if(g){if(p&&(p.type==="block-seq"?s(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in p&&p.indent!==r.indent&&s(c,"BAD_INDENT",Iu)),!d.anchor&&!d.tag&&!h){u=d.end,d.comment&&(a.comment?
a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||Mt(p))&&s(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else d.found?.indent!==r.indent&&s(c,"BAD_INDENT",Iu);n.atKey=!0;let v=d.end,b=p?
e(n,p,d,s):t(n,v,f,null,d,s);n.schema.compat&&dr(r.indent,p,s),n.atKey=!1,Ps(n,a.items,b)&&s(v,"DUPLICATE_KEY","Map keys\
 must be unique");let k=nt(h??[],{indicator:"map-value-ind",next:m,offset:b.range[2],onError:s,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(c=k.end,k.found){g&&(m?.type==="block-map"&&!k.hasNewline&&s(c,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&d.start<k.found.offset-1024&&s(b.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=m?e(n,m,
k,s):t(n,c,h,null,k,s);n.schema.compat&&dr(r.indent,m,s),c=N.range[2];let _=new V(b,N);n.options.keepSourceTokens&&(_.srcToken=
l),a.items.push(_)}else{g&&s(b.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(b.
comment?b.comment+=`
`+k.comment:b.comment=k.comment);let N=new V(b);n.options.keepSourceTokens&&(N.srcToken=l),a.items.push(N)}}return u&&u<
c&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,c,u??c],a}function Lu({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??fe,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let c=r.offset,u=null;for(let{start:l,value:f}of r.items){let p=nt(l,{indicator:"seq-item-ind",next:f,
offset:c,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?s(p.
end,"BAD_INDENT","All sequence items must start at the same column"):s(c,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=p.end,p.comment&&(a.comment=p.comment);continue}let h=f?e(n,f,p,s):t(n,p.end,l,null,p,s);n.schema.compat&&dr(
r.indent,f,s),c=h.range[2],a.items.push(h)}return a.range=[r.offset,c,u??c],a}function rt(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:c,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let l=c.substring(
1)||" ";s?s+=o+l:s=l,o="";break}case"newline":s&&(o+=c),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=c.length}}return{comment:s,offset:t}}var To="Block collections are not allowed within flow collections",Io=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Mu({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",c=i?.nodeClass??
(o?J:fe),u=new c(n.schema);u.flow=!0;let l=n.atRoot;l&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.
length;for(let g=0;g<r.items.length;++g){let v=r.items[g],{start:b,key:k,sep:N,value:_}=v,T=nt(b,{flow:a,indicator:"expl\
icit-key-ind",next:k??N?.[0],offset:f,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.
tag&&!N&&!_){g===0&&T.comma?s(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<r.items.length-1&&s(T.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment),f=T.end;continue}!o&&n.options.strict&&Mt(k)&&s(k,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(g===0)T.comma&&s(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(T.
comma||s(T.start,"MISSING_CHAR",`Missing , between ${a} items`),T.comment){let F="";e:for(let E of b)switch(E.type){case"\
comma":case"space":break;case"comment":F=E.source.substring(1);break e;default:break e}if(F){let E=u.items[u.items.length-
1];L(E)&&(E=E.value??E.key),E.comment?E.comment+=`
`+F:E.comment=F,T.comment=T.comment.substring(F.length+1)}}if(!o&&!N&&!T.found){let F=_?e(n,_,T,s):t(n,T.end,N,null,T,s);
u.items.push(F),f=F.range[2],Io(_)&&s(F.range,"BLOCK_IN_FLOW",To)}else{n.atKey=!0;let F=T.end,E=k?e(n,k,T,s):t(n,F,b,null,
T,s);Io(k)&&s(E.range,"BLOCK_IN_FLOW",To),n.atKey=!1;let W=nt(N??[],{flow:a,indicator:"map-value-ind",next:_,offset:E.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(W.found){if(!o&&!T.found&&n.options.strict){if(N)for(let x of N){
if(x===W.found)break;if(x.type==="newline"){s(x,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}T.start<W.found.offset-1024&&s(W.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else _&&("source"in _&&_.source?.[0]===":"?s(_,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(W.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Ce=_?e(n,_,W,
s):W.found?t(n,W.end,N,null,W,s):null;Ce?Io(_)&&s(Ce.range,"BLOCK_IN_FLOW",To):W.comment&&(E.comment?E.comment+=`
`+W.comment:E.comment=W.comment);let ot=new V(E,Ce);if(n.options.keepSourceTokens&&(ot.srcToken=v),o){let x=u;Ps(n,x.items,
E)&&s(F,"DUPLICATE_KEY","Map keys must be unique"),x.items.push(ot)}else{let x=new J(n.schema);x.flow=!0,x.items.push(ot);
let X=(Ce??E).range;x.range=[E.range[0],X[1],X[2]],u.items.push(x)}f=Ce?Ce.range[2]:W.end}}let p=o?"}":"]",[h,...m]=r.end,
d=f;if(h?.source===p)d=h.offset+h.source.length;else{let g=a[0].toUpperCase()+a.substring(1),v=l?`${g} must end with a ${p}`:
`${g} in block collection must be sufficiently indented and end with a ${p}`;s(f,l?"MISSING_CHAR":"BAD_INDENT",v),h&&h.source.
length!==1&&m.unshift(h)}if(m.length>0){let g=rt(m,d,n.options.strict,s);g.comment&&(u.comment?u.comment+=`
`+g.comment:u.comment=g.comment),u.range=[r.offset,d,g.offset]}else u.range=[r.offset,d,d];return u}function Ro(e,t,n,r,s,i){let o=n.type==="block-map"?Ru(e,t,n,r,i):n.type==="block-seq"?Lu(e,t,n,r,i):Mu(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function ju(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,p=>s(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:h}=r,m=p&&i?p.offset>
i.offset?p:i:p??i;m&&(!h||h.offset<m.offset)&&s(m,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===J.tagName&&a==="ma\
p"||o===fe.tagName&&a==="seq")return Ro(e,t,n,s,o);let c=t.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!c){let p=t.
schema.knownTags[o];if(p?.collection===a)t.schema.tags.push(Object.assign({},p,{default:!1})),c=p;else return p?s(i,"BAD\
_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Ro(e,t,n,s,o)}let u=Ro(e,t,n,s,o,c),l=c.resolve?.(u,p=>s(i,"TAG_RESOLVE_FAILED",p),t.options)??
u,f=M(l)?l:new $(l);return f.range=u.range,f.tag=o,c?.format&&(f.format=c.format),f}function Lo(e,t,n){let r=t.offset,s=Xy(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?$.BLOCK_FOLDED:$.BLOCK_LITERAL,o=t.source?Zy(t.source):[],a=o.length;for(let d=o.length-1;d>=0;--d){let g=o[d][1];
if(g===""||g==="\r")a=d;else break}if(a===0){let d=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",g=r+s.length;return t.source&&(g+=t.source.length),{value:d,type:i,comment:s.comment,
range:[r,g,g]}}let c=t.indent+s.indent,u=t.offset+s.length,l=0;for(let d=0;d<a;++d){let[g,v]=o[d];if(v===""||v==="\r")s.
indent===0&&g.length>c&&(c=g.length);else{g.length<c&&n(u+g.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(c=g.length),l=d,c===0&&!e.atRoot&&n(u,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}u+=g.length+v.length+1}for(let d=o.length-1;d>=a;--d)
o[d][0].length>c&&(a=d+1);let f="",p="",h=!1;for(let d=0;d<l;++d)f+=o[d][0].slice(c)+`
`;for(let d=l;d<a;++d){let[g,v]=o[d];u+=g.length+v.length+1;let b=v[v.length-1]==="\r";if(b&&(v=v.slice(0,-1)),v&&g.length<
c){let N=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(u-v.length-(b?2:1),"BAD_INDENT",N),g=""}i===$.BLOCK_LITERAL?(f+=p+g.slice(c)+v,p=`
`):g.length>c||v[0]==="	"?(p===" "?p=`
`:!h&&p===`
`&&(p=`

`),f+=p+g.slice(c)+v,p=`
`,h=!0):v===""?p===`
`?f+=`
`:p=`
`:(f+=p+v,p=" ",h=!1)}switch(s.chomp){case"-":break;case"+":for(let d=a;d<o.length;++d)f+=`
`+o[d][0].slice(c);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let m=r+s.length+t.source.length;return{value:f,type:i,comment:s.comment,range:[r,m,m]}}function Xy({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",c=-1;for(let p=1;p<s.length;++p){let h=s[p];if(!a&&(h==="-"||h==="+"))a=h;else{let m=Number(h);!o&&m?o=m:
c===-1&&(c=e+p)}}c!==-1&&r(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,l="",f=s.
length;for(let p=1;p<t.length;++p){let h=t[p];switch(h.type){case"space":u=!0;case"newline":f+=h.source.length;break;case"\
comment":n&&!u&&r(h,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=h.source.
length,l=h.source.substring(1);break;case"error":r(h,"UNEXPECTED_TOKEN",h.message),f+=h.source.length;break;default:{let m=`\
Unexpected token in block scalar header: ${h.type}`;r(h,"UNEXPECTED_TOKEN",m);let d=h.source;d&&typeof d=="string"&&(f+=
d.length)}}}return{mode:i,indent:o,chomp:a,comment:l,length:f}}function Zy(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function Mo(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,c,u=(p,h,m)=>n(r+p,h,m);switch(s){case"scalar":a=$.PLAIN,c=Qy(
i,u);break;case"single-quoted-scalar":a=$.QUOTE_SINGLE,c=eg(i,u);break;case"double-quoted-scalar":a=$.QUOTE_DOUBLE,c=tg(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let l=r+i.length,f=rt(o,l,t,n);return{value:c,type:a,comment:f.comment,range:[r,l,f.offset]}}
function Qy(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Cu(e)}function eg(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Cu(e.slice(1,-1)).replace(
/''/g,"'")}function Cu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,n=c.exec(e),i+o+(n?.[1]??"")}function tg(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=ng(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=rg[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=sg(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function ng(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var rg={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function sg(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function jo(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Lo(e,t,r):Mo(t,e.options.strict,r),c=n?
e.directives.tagName(n.source,f=>r(n,"TAG_RESOLVE_FAILED",f)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[xe]:c?u=ig(
e.schema,s,c,n,r):t.type==="scalar"?u=og(e,s,t,r):u=e.schema[xe];let l;try{let f=u.resolve(s,p=>r(n??t,"TAG_RESOLVE_FAIL\
ED",p),e.options);l=I(f)?f:new $(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),
l=new $(s)}return l.range=a,l.source=s,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),o&&(l.comment=o),l}function ig(e,t,n,r,s){
if(n==="!")return e[xe];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[xe])}function og({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[xe];
if(n.compat){let a=n.compat.find(c=>c.default&&c.test?.test(r))??n[xe];if(o.tag!==a.tag){let c=t.tagString(o.tag),u=t.tagString(
a.tag),l=`Value may be parsed as either ${c} or ${u}`;i(s,"TAG_RESOLVE_FAILED",l,!0)}}return o}function Pu(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var ag={composeNode:Co,composeEmptyNode:Ds};function Co(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=n,
u,l=!0;switch(t.type){case"alias":u=cg(e,t,r),(a||c)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=jo(e,t,c,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=ju(ag,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(f){let p=f instanceof Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",f),l=!1}}return u??(u=Ds(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!I(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(c??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
l&&(u.srcToken=t),u}function Ds(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:c},u){let l={type:"scalar",offset:Pu(
t,n,r),indent:-1,source:""},f=jo(e,l,a,u);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=c),f}function cg({options:e},{offset:t,
source:n,end:r},s){let i=new ft(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=rt(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function Du(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),c=new Lt(void 0,a),u={atKey:!1,
atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=nt(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!l.hasNewline&&o(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
c.contents=s?Co(u,s,l,o):Ds(u,l.end,r,null,l,o);let f=c.contents.range[2],p=rt(i,f,!1,o);return p.comment&&(c.comment=p.
comment),c.range=[n,f,p.offset],c}function mr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function Uu(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var yr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=mr(n);i?this.warnings.push(new hr(o,r,s)):this.errors.push(new Ke(o,r,s))},this.
directives=new et({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=Uu(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(D(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
L(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:Uu(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=mr(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=Du(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new Ke(mr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new Ke(mr(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=rt(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new Ke(mr(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new Lt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var Po=Symbol("break visit"),ug=Symbol("skip children"),Bu=Symbol("remove item");function Xt(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),Fu(Object.freeze([]),e,t)}Xt.BREAK=Po;Xt.SKIP=ug;Xt.REMOVE=Bu;Xt.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};Xt.parentCollection=
(e,t)=>{let n=Xt.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function Fu(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=Fu(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Po)return Po;a===Bu&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var Do="\uFEFF",Uo="",Bo="",Us="";function qu(e){switch(e){case Do:return"byte-order-mark";case Uo:return"doc-mode";case Bo:return"flow-error-end";case Us:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function Ge(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ku=new Set("0123456789ABCDEFabcdef"),fg=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Bs=new Set(",[]{}"),pg=new Set(` ,[]{}
\r	`),Fo=e=>!e||pg.has(e),gr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
Ge(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===Do&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Uo,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ge(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Ge(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&Ge(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Fo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Ge(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Bo,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Fo),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||Ge(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ge(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Us,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Ge(i)||
t&&Bs.has(i))break;n=r}else if(Ge(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Bs.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Bs.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield Us,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Fo),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(Ge(r)||n&&Bs.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ge(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(fg.has(n))n=this.buffer[++t];else if(n==="%"&&Ku.has(
this.buffer[t+1])&&Ku.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Zt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function jt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Gu(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function Wu(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function Fs(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function An(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function qs(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Hu(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!jt(t.start,"explicit-key-ind")&&!jt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,Wu(t.value)?t.value.end?qs(t.value.end,t.sep):t.value.end=t.sep:qs(t.start,t.sep),delete t.sep)}var wr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new gr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=qu(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
r";else{switch(this.type=n,yield*this.step(),n){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(
this.offset+t.length);break;case"space":this.atNewLine&&t[0]===" "&&(this.indent+=t.length);break;case"explicit-key-ind":case"\
map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=t.length);break;case"doc-mode":case"flow-error-end":return;default:
this.atNewLine=!1}this.offset+=t.length}else{let r=`Not a YAML token: ${t}`;yield*this.pop({type:"error",offset:this.offset,
message:r,source:t}),this.offset+=t.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.
type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let t=this.peek(1);if(this.type==="doc-end"&&t?.type!==
"doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});
return}if(!t)return yield*this.stream();switch(t.type){case"document":return yield*this.document(t);case"alias":case"sca\
lar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(t);case"block-scalar":return yield*this.
blockScalar(t);case"block-map":return yield*this.blockMap(t);case"block-seq":return yield*this.blockSequence(t);case"flo\
w-collection":return yield*this.flowCollection(t);case"doc-end":return yield*this.documentEnd(t)}yield*this.pop()}peek(t){
return this.stack[this.stack.length-t]}*pop(t){let n=t??this.stack.pop();if(!n)yield{type:"error",offset:this.offset,source:"",
message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield n;else{let r=this.peek(1);switch(n.type==="bl\
ock-scalar"?n.indent="indent"in r?r.indent:0:n.type==="flow-collection"&&r.type==="document"&&(n.indent=0),n.type==="flo\
w-collection"&&Hu(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Gu(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Gu(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=Fs(this.peek(2)),r=An(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
let i={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.
stack.length-1]=i}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.
props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){
let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-
1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.
sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(s)){qs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let c=n.sep[a];switch(c.type){case"newline":
o.push(a);break;case"space":break;case"comment":c.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(jt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(Wu(n.key)&&!jt(n.sep,"newline")){let o=An(
n.start),a=n.key,c=n.sep;c.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(jt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=An(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):jt(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!jt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){qs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||jt(n.start,"seq-item-ind")?t.items.push({start:[this.
sourceToken]}):n.start.push(this.sourceToken);return}if(this.indent>t.indent){let r=this.startBlockValue(t);if(r){this.stack.
push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(t){let n=t.items[t.items.length-1];if(this.type==="fl\
ow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(t.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!n||n.sep?t.items.push({start:[this.sourceToken]}):n.start.push(this.sourceToken);
return;case"map-value-ind":!n||n.value?t.items.push({start:[],key:null,sep:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!n||n.value?t.items.push({start:[this.sourceToken]}):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let s=this.flowScalar(this.type);!n||n.value?
t.items.push({start:[],key:s,sep:[]}):n.sep?this.stack.push(s):Object.assign(n,{key:s,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":t.end.push(this.sourceToken);return}let r=this.startBlockValue(t);r?this.stack.push(r):(yield*this.pop(),yield*this.
step())}else{let r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===t.indent||this.type===
"newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!==
"flow-collection"){let s=Fs(r),i=An(s);Hu(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=Fs(t),r=An(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=Fs(t),r=An(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function hg(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Zt||null,prettyErrors:t}}function qo(e,t={}){let{lineCounter:n,prettyErrors:r}=hg(t),s=new wr(n?.addNewLine),i=new yr(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new Ke(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
No(e,n)),o.warnings.forEach(No(e,n))),o}var Vu=60;function Ko(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>Vu?`${t.slice(0,Vu)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function ne(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function he(e,t,n){return se(e,t).flatMap((r,s)=>ne([t,s],n(r)))}function dt(e,t,n){let r=Array.isArray(y(e,t));return De(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=H(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function mt(e,t){let n=new Set;return he(e,t,r=>{let s=y(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function Ks(e){return Go(e,"a\
ccepted_values")}function Go(e,t){let n=Array.isArray(y(e,t));return De(e,t).flatMap((r,s)=>typeof r=="number"&&!ct(r)?[
{path:n?[t,s]:[t],message:Ho}]:[])}var Ho="holds a number that is rounded when it is read; send and write it as a text";
function vr(e){let t=[],n=br(e,"signed")??"${body}",r=br(e,"value")??"",s=(a,c)=>t.push({path:[a],message:c});r!==""&&br(
e,"prefix")!==null&&s("prefix","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(
a)&&!n.includes(a)&&s("value",`holds ${a}, which signed does not cover; add it there`);let i=br(e,"timestamp_header");i!==
null&&!n.includes("${timestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it ther\
e");let o=br(e,"header");return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the\
 signature; write another one"),t}function br(e,t){let n=y(e,t);return typeof n=="string"?n:null}var mg=/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function kr(e,t){return De(e,"signature").includes("standard-webhooks")?De(e,"secret_name").flatMap(n=>{let r=typeof n==
"string"?t.get(n)??"":"",s=yg(r);return s===null?[]:[{path:["secret_name"],message:`the secret ${n} ${s}`}]}):[]}function yg(e){
return e.startsWith("v1,")?'begins with "v1,", which is not a part of the key; store what follows it':e.startsWith("whse\
c_")?e!=="whsec_"&&mg.test(e)?null:"begins with whsec_, which base64 of the key must follow; copy it whole":null}var Gs=["extends","notify","chains","receive"],Yu={accepted:["accepted_values"],active:["enabled"],actors:["actor","matc\
h.actor"],actor:["match.actor"],address:["url"],allow_failure:["required"],auth:["username"],backoff:["retry_schedule"],
branch:["match.branch"],branches:["branch","match.branch"],codes:["success_codes"],condition:["conditions"],content:["bo\
dy"],continue_on_error:["required"],data:["body"],default:["default_value"],disabled:["enabled","active"],enabled:["acti\
ve"],endpoint:["url","uri"],event_type:["events","event"],event_types:["events","event"],expected_status:["success_codes"],
filter:["match"],filters:["match"],header:["headers","header"],hmac:["signature"],hooks:["webhooks"],http_headers:["head\
ers"],http_method:["method"],id:["name"],if:["match","conditions"],json:["body"],links:["webhooks"],max_retries:["retry_\
schedule"],on:["events","event"],on_failure:["only_failures"],optional:["required"],pass:["password"],ref:["branch","mat\
ch.branch"],refs:["branch","match.branch"],repo:["repository","repo_name","match.repository"],repos:["repository","match\
.repository"],repositories:["repository","match.repository"],repository:["match.repository","repo_name"],retries:["retry\
_schedule"],retry:["retry_schedule"],secret:["secret_name"],secret_key:["secret_name"],secrets:["secret_name"],status_codes:[
"success_codes"],steps:["webhooks"],tag:["match.tag"],tags:["tag","match.tag"],template:["body"],token:["secret_name"],trigger:[
"events","event"],triggers:["events","event"],type:["via","payload"],uri:["url"],user:["username"],values:["accepted_val\
ues"],vars:["variables"],verb:["method"],webhook_url:["url"],when:["events","event"],workflow:["match.workflow"],workflows:[
"workflow","match.workflow"]};function Ju(e,t){let n=Wo(e);return t.includes(n)?n:(Object.hasOwn(Yu,n)?Yu[n]:void 0)?.find(
i=>t.includes(i.replace(/\..*/,"")))??H(e,t)}function Wo(e){return e.toLowerCase().replaceAll("-","_")}var zu={TAB_AS_INDENT:"is indented with a tab; write spaces",MULTIPLE_DOCS:"holds several documents; write one",BAD_SCALAR_START:"\
has a text that starts with %, @ or `; put it in quotes",BAD_DQ_ESCAPE:"has a backslash in double quotes; write two, or \
use single quotes"},gg=[[/^ *-[A-Za-z"'][^:]*:(?:\s|$)/,"lacks a space after its -; write - key: value"],[/^[ -]*[A-Za-z_][\w-]*:(?!\/\/)(?!.*:(?:\s|$))\S/,
"lacks a space after its colon; write key: value"],[/^[ -]*(?:[\w-]+: +)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/,"has ${...\
} without quotes inside of { } or [ ]; put that text in quotes"],[/(?:[:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"]/,
"has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes"],[/^[ -]*[\w-]+: +- /,
"has a - on the line of its key; write it on a line of its own"],[/^[ -]*[\w-]+: +[^\s"'[{|>#].*:(?:\s|$)/,"has a second\
 colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own"]],Hs="[\\u00a0\\u0\
0ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]",wg=new RegExp(`^[ \\t-]*(?:${Hs}|[\\w-]+(?:${Hs}\
+:|:${Hs}))`),Xu=/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g,bg=/^[ -]*(?:[\w-]+: +)?(?:[[{].*?[[{:,] *)?(["'])/,vg=/^( *)(-(?: +|$))?((?:[^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=\s|$))?/,
kg=/(?::|^ *-)(?: +[#&].*)?\s*$/,Zu=/[:-] +[|>][-+\d]*\s*$/,$g=1e3;function Qu(e,t,n){let r=({pos:d})=>n.linePos(d[0]).line||
1,[{code:s,message:i}]=t,o=r(t[0]),a=o-1,c=e.replace(/^\ufeff/,"").split(/\r?\n/).map(d=>d.length>$g?"":d),u=c[a]??"",l=t.
find(d=>r(d)===o&&zu[d.code]),f=[a,a-1,a+1].find(d=>wg.test(c[d]??"")),p=c.findLastIndex((d,g)=>g<=a&&bg.test(d.replace(
Xu,""))),[,h]=gg.find(([d])=>d.test(u))??[];if(l)return{line:o,message:zu[l.code]??""};if(f!==void 0)return{line:f+1,message:Nn(
c[f]??"")??""};let m=s==="UNEXPECTED_TOKEN"&&p>=a-1;return p>=0&&(i.startsWith("Missing closing")||m)?{line:p+1,message:"\
opens a quote that is not closed; close it, or put the whole text in quotes"}:h!==void 0?{line:o,message:h}:i.startsWith(
"Flow ")?Eg(c,a):s==="MULTILINE_IMPLICIT_KEY"&&!/:(?:\s|$)/.test(u)?{line:o,message:Zu.test(c[a-1]??"")?"belongs to the \
| or > above it; indent it deeper":"has no colon; write key: value"}:_g(c,a)??{line:o,message:"is not YAML from here on;\
 put a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes"}}function Nn(e){let[
t]=new RegExp(Hs).exec(e)??[];if(t===void 0)return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");
return`holds ${t==="\xA0"?"a no-break space":"a character"} (U+${n}), which is not a space in YAML; write plain spaces`}
function Eg(e,t){let n=0;for(let r=t;r>=0;r--){let[...s]=(e[r]??"").replace(Xu,"").replace(/[^[\]{}]/g,""),i=s.filter(o=>"\
[{".includes(o));if(n+=2*i.length-s.length,n>0)return{line:r+1,message:`opens a ${i[0]} that is not closed by its own br\
acket; close it`}}return{line:t+1,message:"belongs to the { or [ above it; indent it deeper than the line of that"}}function _g(e,t){
let n=[],r=!0,s=Number.POSITIVE_INFINITY;for(let[i,o]of e.slice(0,t+2).entries()){let[,a="",c="",u=""]=vg.exec(o)??[],l=a.
length;if(c+u===""||l>s)continue;let f=c===""?"key":"-",p=n.filter(b=>b.what===f).reverse(),h=n.at(-1)??{what:f,column:-1,
line:0},m=/^ *(?=[^\s-])/.exec(e[i+1]??"")?.[0].length,d=f==="key"&&m===h.column&&m!==l,v=r&&l+ +(f==="-")>h.column||p.some(
b=>b.column===l)&&!d;if(i>=t-1&&!v){let b=_=>Math.abs(_.column-l),k=d?h:Gs.includes(u.slice(0,-1))?p.at(-1):p.sort((_,T)=>b(
_)-b(T))[0],N=l===1?"space":"spaces";if(k)return{line:i+1,message:`is indented by ${l} ${N}; write ${k.column}, to line \
up with the ${f} on line ${k.line}`}}n=n.filter(b=>b.column<l||b.column===l&&f==="-"&&b.what==="key"),n.push({what:f,column:l,
line:i+1}),c!==""&&u!==""&&n.push({what:"key",column:l+c.length,line:i+1}),r=kg.test(o),s=Zu.test(o)?Math.max(n.at(-1)?.
column??0,(m??0)-1):Number.POSITIVE_INFINITY}return null}var Sg=1024*1024,Vs=100,Ws=100,Jo=64,Vo=`is nested deeper than ${Jo} levels; write it flatter`,tl=1e3,xg=new RegExp(`(?:\
[-?:] ){${tl}}`);function yt({text:e,file:t}){let n=c=>new S([{file:t,message:c}]);if(Buffer.byteLength(e)>Sg)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(Og(e))throw n(Vo);let r=new Zt,s=qo(e,{lineCounter:r,prettyErrors:!1,
schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),[i,...o]=s.errors;if(s.errors.some(({code:c})=>c==="RESOURCE_\
EXHAUSTION"))throw n(Vo);if(i)throw new S([{file:t,...Qu(e,[i,...o],r)}]);let a=Ng(s);if(a===null)throw n(Vo);if(a.length>
0)throw new S(a.map(({offset:c,path:u,message:l})=>({file:t,line:r.linePos(c).line||1,path:Ko(u),message:l})));return{data:Ag(
s,n),problem:(c,u)=>({file:t,line:Tg(s,r,c),path:Ko(c),message:u})}}function Og(e){let t=0;for(let n of e)if(n==="["||n===
"{"?t+=1:(n==="]"||n==="}")&&(t=Math.max(0,t-1)),t>tl)return!0;return xg.test(e)}function Ag(e,t){try{return e.toJS({maxAliasCount:1+
Vs})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${Vs} times; write less`):n}}function Ng(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(l,f,p)=>(t.push({offset:l.range?.[0]??0,path:f,message:p}),t.length>Ws?be.BREAK:void 0),
a=()=>(i=!0,be.BREAK),c=(l,f)=>{s+=1;let p=n.get(l.source),h=()=>Yo([...f,l]);return p===void 0?o(l,h(),Rg(l)):f.includes(
p)?o(l,h(),`*${l.source} holds itself`):(r.set(l,p),el(f)+nl(p,r)>Jo?a():void 0)},u=(l,f)=>{let p=new Set;for(let{key:h}of l.
items){let m=I(h)?zo(h.value):null,d=m===null?"is not a plain key; write key: value":p.has(m)?"is there twice; keep one":
null;if(p.add(m??""),d===null)continue;let g=[...Yo([...f,l]),m??"?"],v=o(M(h)?h:l,g,d);if(v!==void 0)return v}};if(be(e,
{Node(l,f,p){if(f.tag!==void 0){let h=Yo([...p,f]),m=o(f,h,Ig(f.tag));if(m!==void 0)return m}if(me(f))return c(f,p);if("\
anchor"in f&&f.anchor&&n.set(f.anchor,f),!(!oe(f)&&!ae(f)))return el(p)===Jo?a():oe(f)?u(f,p):void 0}}),i)return null;if(t.
sort((l,f)=>l.offset-f.offset),t.length>Ws){let{offset:l=0}=t[Ws]??{},f={offset:l,path:[],message:"and more like these"};
return[...t.slice(0,Ws),f]}if(s>Vs){let l=`has ${s} aliases; write ${Vs} at most`;t.push({offset:0,path:[],message:l})}return t}
function el(e){return e.filter(t=>oe(t)||ae(t)).length}function nl(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=me(e)?[t.get(e)]:L(e)?[e.key,e.value]:oe(e)||ae(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,nl(o,t,n));return(oe(
e)||ae(e))&&(i+=1),n.set(e,i),i}function Yo(e){return e.flatMap((t,n)=>{if(L(t))return[I(t.key)?zo(t.key.value):"?"];let r=e[n+
1];return ae(t)&&r?[t.items.indexOf(r)]:[]})}function Tg(e,t,n){let r=e.contents,s=0;for(let i of n)if(me(r)&&(r=r.resolve(
e)),oe(r)){let o=r.items.find(({key:a})=>I(a)&&zo(a.value)===i);if(!o)break;I(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ae(
r))r=r.items[Number(i)],M(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function zo(e){return e===null?
"":String(e)}function Ig(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function Rg({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var Lg=/extends|\\[xuU]/;function Zo(e){if(!Lg.test(e.text))return null;let{data:t,problem:n}=yt(e),r=At(String(y(t,"ext\
ends")??""));return r&&{from:r,problem:s=>n(["extends"],s)}}function Qo(e){let{data:t,problem:n}=yt(e),{file:r}=e;if(P(t))
return{file:r,data:t,problem:n};let s=t===null?"is empty; write notify, chains or receive":"holds no mapping; write noti\
fy:, chains: or receive: at its top";throw new S([{file:r,message:s}])}var Xo=[{path:["notify","webhooks"],key:"enabled"},
{path:["chains"],key:"enabled"},{path:["receive","providers"],key:"active"},{path:["receive","functions"],key:"active"}];
function sl(e,t){let n={problems:[],isWhole:!0,fileOf:()=>e.file};if(y(e.data,"extends")===void 0)return{...e,...n};let s=t!==
null&&y(t.data,"extends")!==void 0?[t.problem(["extends"],`is not read in a file that ${e.file} extends; one level is al\
l, so take it out`)]:[],i=[t,e].find(l=>l!==null&&!Mg(l));if(i)return{...i,...n,problems:s};let o=new Map(Xo.map(({path:l,
key:f})=>{let p=jg(e,t,l,f);return s.push(...p.problems),[l.join("."),p.items]})),a=l=>o.get(l)??[],c=(l,f)=>{let p=[t,e].
flatMap(m=>m===null?[]:[y(m.data,l)]);if(p.every(m=>m===void 0))return{};let h=f.filter(m=>p.some(d=>y(d,m)!==void 0)).map(
m=>[m,a(`${l}.${m}`).map(rl)]);return{[l]:Object.fromEntries([...p.flatMap(m=>Object.entries(Object(m))),...h])}},u=a("c\
hains").map(rl);return{data:{extends:y(e.data,"extends"),...c("notify",["webhooks"]),...u.length>0&&{chains:u},...c("rec\
eive",["providers","functions"])},problem(l,f){for(let m of Xo){let{length:d}=m.path,g=a(m.path.join("."))[Number(l[d])];
if(g&&m.path.every((v,b)=>v===l[b]))return g.from.problem([...m.path,g.index,...l.slice(d+1)],f)}let p=({data:m})=>l.length>
0&&ea(m,l.slice(0,2))!==void 0;return(t!==null&&!p(e)&&p(t)?t:e).problem(l,f)},problems:s,isWhole:t!==null,fileOf:(l,f)=>a(
l)[f]?.from.file??e.file}}function Mg({data:e}){return["notify","receive"].map(n=>y(e,n)).every(n=>n===void 0||P(n))&&Xo.
every(({path:n})=>{let r=ea(e,n);return r===void 0||Array.isArray(r)})}function ea(e,t){return t.reduce((n,r)=>y(n,String(
r)),e)}function rl({value:e}){return e}function jg(e,t,n,r){let s=u=>{let l=ea(u.data,n);return Array.isArray(l)?l.map((f,p)=>({
value:f,from:u,index:p})):[]},i=t===null?[]:s(t),o=new Map(i.map((u,l)=>[y(u.value,"name"),{item:u,place:l}])),a=[],c=s(
e).filter(({value:u,index:l})=>{let f=y(u,"name"),p=Cg(u,r),h=typeof f=="string"?o.get(f):void 0;if(t===null||h===void 0&&
!p)return!p;let m=d=>a.push(e.problem([...n,l,"name"],d));if(h===void 0){let d=[...o.keys()].filter(v=>typeof v=="string"),
g=H(String(f),d);m(`${t.file} has no "${f}" in ${n.join(".")} to switch off; ${g===null?"take this entry out, or write a\
ll of it":`did you mean ${g}?`}`)}else p?y(h.item.value,"optional")!==!0?m(`"${f}" of ${t.file} cannot be switched off h\
ere, since it has no optional: true there; take this entry out`):i[h.place]={...h.item,value:{...Object(h.item.value),[r]:!1}}:
m(`"${f}" is the name of an entry of ${t.file}; write its own`);return!p});return{items:[...i,...c],problems:a}}function Cg(e,t){
return P(e)&&Object.keys(e).length===2&&typeof y(e,"name")=="string"&&y(e,t)===!1}var Ys,Pg={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function ta(e){return!e&&!Ys?Pg:{lang:e?.lang??Ys?.lang,message:e?.message,abortEarly:e?.abortEarly??Ys?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??Ys?.abortPipeEarly}}var Dg;function Ug(e){return Dg?.get(e)}var Bg;function Fg(e){return Bg?.get(e)}var qg;function Kg(e,t){return qg?.get(e)?.get(t)}function Qt(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function U(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??Qt(i),c={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",l=s?.message??e.message??Kg(e.reference,
c.lang)??(u?Fg(c.lang):null)??r.message??Ug(c.lang);l!==void 0&&(c.message=typeof l=="function"?l(c):l),u&&(n.typed=!1),
n.issues?n.issues.push(c):n.issues=[c]}function Gg(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function Hg(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function ol(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function Q(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},ta())},e}var Wg=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var AI=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var Vg=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function ye(e,t){return{kind:"validation",type:"check",reference:ye,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&U(this,"input",n,r),n}}}function $r(e){return{kind:"validation",type:"finite",reference:$r,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"finite",t,n),t}}}function na(e){return{kind:"validation",type:"iso_timestamp",reference:na,async:!1,expects:null,requirement:Vg,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&U(this,"timestamp",t,n),t}}}function gt(e,t){return{kind:"validation",type:"max_length",reference:gt,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function ra(e,t){return{kind:"validation",type:"max_value",reference:ra,async:!1,expects:`<=${e instanceof Date?e.toJSON():
Qt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Qt(n.value)}),n}}}function Er(e,t){return{kind:"validation",type:"min_length",reference:Er,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Tn(e,t){return{kind:"validation",type:"min_value",reference:Tn,async:!1,expects:`>=${e instanceof Date?e.toJSON():
Qt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Qt(n.value)}),n}}}function _r(e){return{kind:"validation",type:"non_empty",reference:_r,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&U(this,"length",t,n,{received:"0"}),t}}}function wt(e){return{kind:"validation",type:"raw_check",reference:wt,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>U(this,r?.label??"input",t,n,r)}),t}}}function In(e){return{kind:"transformation",type:"raw_transform",reference:In,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>U(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Ne(e,t){return{kind:"validation",type:"regex",reference:Ne,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&U(this,"format",n,r),n}}}function Sr(e){return{kind:"validation",type:"safe_integer",reference:Sr,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"safe integer",t,n),t}}}function sa(){return{kind:"transformation",type:"to_upper_case",reference:sa,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Te(e){return{kind:"transformation",type:"transform",reference:Te,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function ia(e){return{kind:"validation",type:"url",reference:ia,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,
"URL",t,n),t}}}function oa(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function C(e,t){return Q({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:oa(this,s,r)}:s}})}function xr(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Y(e,t){return Q({kind:"schema",type:"array",reference:Y,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let c={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(c):u.
path=[c],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else U(this,"type",n,r);return n}})}function ve(e){return Q({kind:"schema",type:"boolean",reference:ve,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:U(this,"type",t,n),t}})}function en(e,t){return Q({kind:"schema",type:"custom",reference:en,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function Rn(e){return Q({kind:"schema",type:"lazy",reference:Rn,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function aa(e,t){return Q({kind:"schema",type:"literal",reference:aa,expects:Qt(e),async:!1,literal:e,message:t,"~run"(n,r){
return Gg(n.value,this.literal)?n.typed=!0:U(this,"type",n,r),n}})}function ca(e){return Q({kind:"schema",type:"never",reference:ca,expects:"never",async:!1,message:e,"~run"(t,n){return U(
this,"type",t,n),t}})}function Or(e){return Q({kind:"schema",type:"null",reference:Or,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:U(this,"type",t,n),t}})}function B(e,t){return Q({kind:"schema",type:"nullable",reference:B,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=xr(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function tn(e,t){return Q({kind:"schema",type:"nullish",reference:tn,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=xr(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function q(e){return Q({kind:"schema",type:"number",reference:q,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:U(this,"type",t,n),t}})}function R(e,t){return Q({kind:"schema",type:"object",
reference:R,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:xr(o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let l of c.issues)l.path?l.path.unshift(u):l.path=[u],n.issues?.push(l);if(n.
issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==
void 0)n.value[i]=oa(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else U(this,"type",
n,r);return n}})}function w(e,t){return Q({kind:"schema",type:"optional",reference:w,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=xr(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function nn(e,t){return Q({kind:"schema",type:"picklist",reference:nn,expects:ol(e.map(Qt),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function ua(e,t,n){return Q({kind:"schema",type:"record",reference:ua,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(Hg(i,o)){let a=i[o],c=this.key["\
~run"]({value:o},s);if(c.issues){let l={type:"object",origin:"key",input:i,key:o,value:a};for(let f of c.issues)f.path=[
l],r.issues?.push(f);if(r.issues||(r.issues=c.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let l={type:"object",origin:"value",input:i,key:o,value:a};for(let f of u.issues)f.path?f.path.unshift(l):
f.path=[l],r.issues?.push(f);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!c.typed||!u.typed)&&(r.typed=
!1),c.typed&&(r.value[c.value]=u.value)}}else U(this,"type",r,s);return r}})}function la(e,t){return Q({kind:"schema",type:"strict_object",reference:la,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:xr(
o),c=o["~run"]({value:a},r);if(c.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let l of c.issues)
l.path?l.path.unshift(u):l.path=[u],n.issues?.push(l);if(n.issues||(n.issues=c.issues),r.abortEarly){n.typed=!1;break}}c.
typed||(n.typed=!1),n.value[i]=c.value}else if(o.fallback!==void 0)n.value[i]=oa(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){U(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else U(this,"type",n,r);return n}})}function O(e){return Q({kind:"schema",type:"string",reference:O,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:U(this,"type",t,n),t}})}function il(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function He(e,t){
return Q({kind:"schema",type:"union",reference:He,expects:ol(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let c=a["~run"]({value:n.value},r);if(c.typed)if(c.issues)i?i.push(c):i=[c];else{s=
c;break}else o?o.push(c):o=[c]}if(s)return s;if(i){if(i.length===1)return i[0];U(this,"type",n,r,{issues:il(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];U(this,"type",n,r,{issues:il(o)})}return n}})}function Ct(){return Q({kind:"schema",type:"unknown",reference:Ct,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function al(e,t,n){let r=e["~run"]({value:t},ta(n));if(r.issues)throw new Wg(r.issues);return r.value}function A(...e){return Q({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function re(e,t,n){let r=e["~run"]({value:t},ta(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var cl="secrets.";function Re(e){let t=[],n=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y,r="",s=0;for(;;){let i=e.indexOf("$",s);if(r+=
e.slice(s,i<0?e.length:i),i<0)break;for(s=i;e[s]==="$";)s++;let o=s-i;if(e[s]!=="{"){r+=e.slice(i,s);continue}if(r+="$".
repeat(Math.floor(o/2)),o%2===0)continue;n.lastIndex=s+1;let a=n.exec(e)?.[0]??"",c=s+1+a.length,u=e[c]==="}",l=e.slice(
s-1,u?c+1:c);r!==""&&t.push({kind:"text",text:r}),r="",t.push(u?Yg(l,a):{kind:"broken",source:l,message:Xg(e.slice(s-1))}),
s=u?c+1:c}return r!==""&&t.push({kind:"text",text:r}),t}function Yg(e,t){let[n="",...r]=Jg(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(zg)};let s=`${ke(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function Jg(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function zg(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function Xg(e){let[,
t="name"]=/^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e)??[];return e.startsWith("${{")?`${ke(e)}: only workflow files have \${{ }}\
; here write \${${ke(t)}}, or $\${ for a literal \${`:`${ke(e)} is not closed; write \${name}, or $\${ for a literal \${`}
function Ln(e){let[t,...n]=Re(e);return t?.kind==="expression"&&n.length===0?t:null}function We(e){return e.startsWith(cl)?
e.slice(cl.length):null}function ke(e){return e.length>60?`${e.slice(0,60)}...`:e}var ul=1e3,Zg=1024*1024,ee=class extends Error{name="RenderError"};function Ar(e,t){return e.filters.reduce((n,r,s)=>{let i=pa(
r);if(i!==null)throw new ee(`${e.source}: ${i}`);let o=gl[r.name]?.(n,r.argument?.text??"");if(s>0&&typeof o=="string"&&
o.length>Zg)throw new ee(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return o},t(e.name))}var rn=Symbol(
"omitted");function zs(e,t){let n=Ar(e,t);return e.filters.at(-1)?.name==="omit"&&wl(n)?rn:n}function hl(e,t){let n=Ln(e);
return n!==null&&zs(n,t)===rn}function dl(e,t){return hl(e,t)?null:vt(e,t)}function vt(e,t){return Re(e).map(n=>n.kind===
"text"?n.text:n.kind==="broken"?n.source:bt(Ar(n,t))).join("")}function fa(e,t){return Nr(e,{key:n=>vt(n,t),leaf:n=>{let r=Ln(
n);if(!r)return vt(n,t);let s=zs(r,t);return s===void 0?"":s}})}function Nr(e,t,n=0){if(typeof e=="string")return t.leaf(
e);if(typeof e!="object"||e===null)return e;if(n===ul)throw new ee(`the body is nested more than ${ul} levels deep; make\
 it flatter`);let r=o=>Nr(o,t,n+1);if(Array.isArray(e))return e.map(r).filter(o=>o!==rn);let s=new Map,i=Object.entries(
e).flatMap(([o,a])=>{let c=r(a);if(c===rn)return[];let u=t.key(o),l=s.get(u);if(l!==void 0)throw new ee(`the keys ${JSON.
stringify(l)} and ${JSON.stringify(o)} of the body become the same; give each a text of its own`);return s.set(u,o),[[u,
c]]});return Object.fromEntries(i)}function Mn(e){let t=rs(e);if(t!==null)return t;throw new ee("a value is nested too d\
eeply to be sent")}function Ve(e){let t=Ln(e);return t?.filters.length===0?We(t.name):null}function Xs(e,t){let n=Ve(e);
if(n!==null)return bt(t(`secrets.${n}`));let r=yl(e,t,s=>s);if(ll(r)>ll(e))throw new ee("a value makes a part of the URL\
 path . or .., which leads elsewhere");return r}function ml(e,t){return Object.entries(e).filter(([,n])=>!hl(n,t)).map(([
n,r])=>`${Js(n)}=${yl(r,t,Js)}`).join("&")}function yl(e,t,n){return Re(e).map(r=>{if(r.kind==="text")return n(r.text);if(r.
kind==="broken")return n(r.source);let s=bt(Ar(r,t));return Qg(r)?s:Js(s)}).join("")}function Qg({filters:e}){return e.filter(
({name:t})=>t!=="omit").at(-1)?.name==="url"}function ll(e){return e.replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.
test(n)).length}var jn={json:e=>e===void 0?'""':Mn(e),url:e=>Js(bt(e)),xml:e=>bt(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
"\uFFFD").replace(/[&<>"']/g,t=>fl[t]??t),slack:e=>bt(e).replace(/[&<>]/g,t=>fl[t]??t)},fl={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&apos;"},gl={...jn,truncate:(e,t)=>Qn(bt(e),Number(t)),default:(e,t)=>wl(e)?t:e,omit:e=>e},Tr=Object.
keys(gl);function pa({name:e,argument:t}){if(!Tr.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.
quoted===!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"de\
fault":return t?.quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} tak\
es no argument`}}function wl(e){return e==null||e===""}function bt(e){return typeof e=="string"?e:e==null?"":typeof e=="\
object"?Mn(e):String(e)}function Js(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).
replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function Zs(e,t,n){return r=>{let[s="",...i]=r.split(
".");return s==="secrets"?t.get(i.join(".")):s==="variables"?ew(n,i.join(".")):Object.hasOwn(e,r)?e[r]:i.reduce(pl,pl(e,
s))}}function pl(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function ew(e,t){let n=Qs(
e,t);if(n.kind==="ambiguous")throw new ee(`\${variables.${t}} is in several functions (${n.functions.join(", ")}); write\
 \${variables.${n.functions[0]}.${t}}, or the one of another`);return n.kind==="value"?n.value:void 0}function Qs(e,t){let n=vl(
e,t);if(n.kind==="value")return n;let r=tw(e).flatMap(([o,a])=>Object.hasOwn(a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),
[s,...i]=r;return s?i.length===0?{kind:"value",value:s.value}:{kind:"ambiguous",functions:r.map(({owner:o})=>o)}:{kind:"\
none"}}function bl(e){return P(e)?Object.entries(e).flatMap(([t,n])=>P(n)?Object.keys(n).map(r=>Qs(e,r).kind==="value"&&
!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function vl(e,t){if(!P(e))return{kind:"none"};if(Object.hasOwn(e,t))return{kind:"\
value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(e,
r))continue;let s=vl(Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}return{kind:"none"}}function tw(e){return Object.
entries(P(e)?e:{}).filter(t=>P(t[1]))}var nw=3;function K(e,{misplaced:t={},inside:n={},missing:r={}}={}){let s=Object.keys(e),i=R(e,({expected:u})=>{let l=u?.
slice(1,-1)??"";return`is missing; write ${ha(r,l)??`${l}: ...`}`}),o=s.filter(u=>e[u]?.type!=="optional"),a=(o.length>0?
o:s).slice(0,nw).map(u=>`${u}: ...`).join(", "),c=ca(u=>{let{input:l}=u;return(typeof l=="string"?kl(l):null)??z(`must b\
e a mapping, as {${a}}`)(u)});return Rn(u=>{if(u===void 0)return la(e);if(!P(u))return c;let l=Object.keys(u).filter(f=>!s.
includes(f));return l.length===0?i:A(i,wt(({addIssue:f})=>{for(let p of l){let m=s.find(d=>ha(n,d)?.includes(p))??Ju(p,s);
f({message:ha(t,p)??sw(p,m,s),path:[$l(u,p)],expected:m&&iw(u,m)?m:void 0})}}))})}function Cn(e,t,n){return A(en(P,z(n)),
In(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).map(([a,c])=>{let u=$l(i,a),l=re(e,c);for(let p of l.issues??
[])s({message:p.message,path:[u,...p.path??[]]});let f=t(a);return f!==null&&s({message:f,path:[u]}),[a,l.output]});return Object.
fromEntries(o)}))}function Pt(e,t,n){return Rn(r=>r===void 0?He([t,n]):e(r)?t:n)}function z(e){return({input:t})=>{if(t==
null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}, not a list`;let[n=null]=P(t)?Object.keys(t).flatMap(rw):
[];return n!==null?n:`${e}, not a ${P(t)?"mapping":typeof t}`}}function rw(e){let t=e.startsWith("-")?Nn(e):null;return t===
null?[]:[t]}function sw(e,t,n){if(e==="<<")return"is not read: merge keys are not part of YAML 1.2; write the keys out";
let r=Nn(e)??kl(e);return r!==null?r:t===null?`unknown key; write one of ${n.join(", ")}`:`unknown key; did you mean ${t}\
?`}function kl(e){return/^[A-Za-z_]+:(?!\/\/)/.test(e)?"lacks a space after its colon; write key: value":null}function ha(e,t){
return Object.hasOwn(e,t)?e[t]:void 0}function iw(e,t){let n=y(e,t);return n==null}function $l(e,t){return{type:"unknown",
origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function El(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=ow(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function ow(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function _l(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function Sl(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function ei(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let{negated:r,tokens:s}of aw(e))pw(s,t)&&(n=!r);return n}
var xl=new WeakMap;function aw(e){let t=xl.get(e);if(t!==void 0)return t;let n=e.map(r=>{let s=r.startsWith("!"),i=Tl(s?
r.slice(1):r);if(typeof i=="string")throw new Error(i);return{negated:s,tokens:i}});return xl.set(e,n),n}function ti(e){
if(e.length>1e3)return"the pattern is longer than 1000 characters";let t=Tl(e.startsWith("!")?e.slice(1):e);return typeof t==
"string"?`${JSON.stringify(e)} is not a pattern: ${t}`:null}function Tl(e){let t=[...e],n=[];if(t.length===0)return"it i\
s empty; write ** to match everything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i===
"*"){let u=s;for(;t[u]==="*";)u++;let l=s===0||t[s-1]==="/";u-s>1&&l&&t[u]==="/"&&n.push({accepts:uw,repeats:!1,skips:[1,
3]});let p=u-s>1?cw:lw;if(n.push({accepts:p,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return Al(t[s]);continue}if(i===
"?"||i==="+")return Al(i);let o=Ol(i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";
o=Ol(u)}else if(i==="["&&s!==r){let u=t.indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let l=fw(
t.slice(s+1,u));if(!l)return`${t.slice(s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=
f=>l.has(f),a=u+1}let c=t[a];(c==="?"||c==="+")&&a++,n.push({accepts:o,repeats:c==="+",skips:c==="?"?[1]:[]}),s=a}return n}
var cw=()=>!0,uw=()=>!1,lw=e=>e!=="/";function Ol(e){return t=>t===e}function Al(e){return`${e} must follow a character \
or [...]; write \\${e} for the character itself`}function fw(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.
test(t))return null;let n=new Set;for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>
i)return null;for(let o=s;o<=i;o++)n.add(String.fromCharCode(o))}return n}function pw(e,t){let n=new Uint8Array(e.length+
1);n[0]=1;for(let r of t){let s=new Uint8Array(e.length+1);Nl(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+
1]=1,o.repeats&&(s[i]=1));n=s}return Nl(e,n),n[e.length]===1}function Nl(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.
skips)t[n+s]=1}var da=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function Dt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function Il(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=da[Math.floor(s/3600)],o=da[Math.floor(s/60)%60];return`${t}${i}:${o}:${da[s%60]}+00\
:00`}}var sn=2**31-1,hw=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,dw={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function ni(e){let t=hw.
exec(String(e)),n=dw[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=sn?r:null}
var ma="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",ya="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",ga=String.raw`\d\d:\d\d:\d\d`,
mw=new RegExp([String.raw`^${ma}, \d\d ${ya} \d{4} ${ga} GMT$`,String.raw`^${ma}[a-z]{3,6}, \d\d-${ya}-\d\d ${ga} GMT$`,
String.raw`^${ma} ${ya} [ \d]\d ${ga} \d{4}$`].join("|"));function wa(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,sn);if(!mw.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.isNaN(r)?
null:Math.min(Math.max(r-t,0),sn)}var Rl=60,yw=["yes","on","true","y","1"],gw=["no","off","false","n","0"];function ce(e){return t=>typeof t.input=="objec\
t"?z(e)(t):`${e}, not ${si(t.received)}`}var kt=O(z("must be a text in quotes")),on=A(O(ce("must be a text")),_r("is emp\
ty; write a text, or leave the key out"),ye(Dl,"holds ${...}, which means nothing here; write it out")),an=A(on,gt(100,"\
is longer than 100 characters; write a shorter one"),ye(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one l\
ine without spaces around it; write it so")),Ir=jl(!1),Ml=jl(!0);function jl(e){return A(on,wt(({dataset:t,addIssue:n})=>{
let r=t.typed?Xe(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var ue=ve(e=>{let t=String(e.input).toLowerCase(),
n=yw.includes(t)?"true":gw.includes(t)?"false":null,r=ce("must be true or false")(e);return n===null?r:`${r}; write ${n}\
 without quotes`});function $e(e){return nn(e,t=>{let n=e.join(", ");if(typeof t.input!="string")return ce(`must be one \
of ${n}`)(t);let r=H(t.input,e)??e.find(s=>s.endsWith(`_${t.input}`));return`${si(t.received)} is not known here; write ${r??
`one of ${n}`}`})}var Cl=e=>He([O(),q()],ce(e)),Pn=A(Cl("must be a time such as 30s"),In(({dataset:e,addIssue:t,NEVER:n})=>{
let r=ni(e.value);return r!==null?r:(t({message:`${si(JSON.stringify(e.value))} is not a time above 0 and up to 24 days;\
 write 30s, 10m, 1h, 7d or a number of seconds`}),n)})),ww=A(Cl("must be a code such as 302, 2xx or 200-206"),In(({dataset:e,
addIssue:t,NEVER:n})=>{let r=El([e.value]);return"error"in r?(t({message:r.error}),n):r})),Pl=A(Ye(ww,"must be codes suc\
h as 302, 2xx or 200-206"),Te(e=>e.flat())),bw=A(O(e=>typeof e.input=="number"?`is the number ${e.input} to YAML; put th\
e pattern in quotes, as "1.10"`:ce('must be a pattern in quotes, as "release/**"')(e)),ye(Dl,"holds ${...}, which means \
nothing here; write it out"),wt(({dataset:e,addIssue:t})=>{let n=e.typed?ti(e.value):null;n!==null&&t({message:n})})),st=Ye(
bw,"must be a pattern or a list of patterns"),Rr=He([O(),q(),ve()],ce("must be a text, a number, true or false")),ba=He(
[O(),q(),ve(),Or()],ce("must be a text, a number, true, false or null"));function Dl(e){return!e.includes("${")}function si(e){
return e.length>Rl?`${e.slice(0,Rl)}...`:e}function Ye(e,t){let n=A(Y(e,z(t)),Er(1,`${t}; the list is empty`)),r=A(e,Te(
s=>[s]));return Pt(Array.isArray,n,r)}var Ll=[];function Lr(e,t){let n=Ye(e,t),r=A(en(()=>!0),Te(()=>[]));return w(Rn(s=>s===
Ll?r:n),Ll)}var Ul=/^[\w!#$%&'*+.^`|~-]+$/,Bl="is not a header name; write letters, digits and -",ri=A(on,Ne(Ul,Bl)),Oe=[
"jobserv","github","standard-webhooks","slack","stripe"],va=A(O(ce("must be a text")),Ne(/^[\x20-\x7e]*$/,"must be plain\
 ASCII on one line; write it so"),ye(e=>!e.includes("${"),"holds ${...}, which means nothing here; write it out"));function Fl(e,t){
let n=e.map(r=>`\${${r}}`).join(", ");return A(O(ce("must be a text")),wt(({dataset:r,addIssue:s})=>{if(!r.typed)return;
let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].find(([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${si(o[0])},\
 which isn't known here; write ${n}`}):r.value.includes(`\${${t}}`)||s({message:`does not hold \${${t}}; write it where \
it belongs`})}))}var vw=Fl(["id","timestamp","body"],"body"),kw=A(Fl(["id","timestamp","signature"],"signature"),Ne(/^[\x20-\x7e]*$/,
"must be plain ASCII on one line; write it so")),ka=K({algorithm:w($e(["sha1","sha256","sha384","sha512"]),"sha256"),header:ri,
prefix:w(va,""),encoding:w($e(["hex","base64"]),"hex"),signed:w(vw),value:w(kw),timestamp_header:w(ri)},{missing:{header:"\
header: X-Signature"}}),Dn=Pt(e=>typeof e!="object",$e(Oe),ka);function ii(e){return Cn(e,t=>Ul.test(t)&&t!=="__proto__"?
null:Bl,"must be a mapping of header names to values")}var $w="is not a name of a query parameter; write one";function ql(e){
return Cn(e,t=>t===""||t==="__proto__"?$w:null,"must be a mapping of query parameters to values")}var Kl=A(O(ce("must be\
 a name of the secrets input")),Ne(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secrets input gives it (le\
tters, digits, _ and -), not ${...} and not the secret")),Mr=Lr(Kl,"must be a name of the secrets input, or a list of th\
em"),oi=Kl;var Ew=A(O(ce("must be the file name of a workflow")),Ne(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),_w=A(O(ce("must be the URL of the relay")),ye(Ow,"is not the URL of a relay; \
write https://HOST without a path")),Sw=["authorization","proxy-authorization","cookie","x-api-key"],xw=/token|secret|password|credential|api-?key/i,
Gl={secret_name:oi,workflow:w(Ew)},Hl=K(Gl,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),Wl=K(
{url:_w,...Gl},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function Vl(e){return Sw.includes(e.toLowerCase())||xw.test(e)}function Ow(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var Aw=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
Un=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],Nw=["string","integer","array","boolean"],
Yl=K({headers:w(ii(st)),query:w(Cn(st,()=>null,"must be a mapping of names to patterns")),body:w(Cn(st,jw,"must be a map\
ping of paths to patterns"))}),Tw=Pt(e=>typeof e!="object",$e(["none",...Oe]),Pt(e=>typeof e=="object"&&e!==null&&"type"in
e,K({type:$e(["token"]),header:ri,prefix:w(va)}),ka)),Iw=K({name:an,type:w($e(Aw)),active:w(ue,!0),optional:w(ue),match:w(
Yl),signature:w(Tw),tolerance:w(Pn),secret_name:Mr}),Rw=He([O(),q(),ve(),Or()],ce("must be a text, a number, true, false\
 or null")),Lw=K({name:an,from:w($e(["body","query","headers"]),"body"),path:w(on),secret:w(ue,!1),type:w($e(Nw),"string"),
required:w(ue,!1),default_value:w(Ct())}),Mw=K({name:an,provider:on,uri:w(on),active:w(ue,!0),optional:w(ue),match:w(Yl),
conditions:w(Y(K({path:Ml,accepted_values:Ye(Rw,"must be a list of values")}),z("must be a list of {path, accepted_value\
s}")),[]),variables:w(Y(Lw,z("must be a list of variables, each with a name")),[])}),Jl=K({relay:w(Hl),providers:w(Y(Iw,
z("must be a list of providers, each with a name")),[]),functions:w(Y(Mw,z("must be a list of functions, each with a nam\
e")),[])});function jw(e){let t=Xe(e,!0);return t.kind==="error"?t.message:null}var Xl=["success","neutral"],Cw=["queued","waiting","requested","pending"],Pw=["skipped","stale"],Dw=[...Xl,"failure","t\
imed_out","startup_failure"],Uw=["cancelled","timed_out","startup_failure"];function Ee(e,t){return t===null?Cw.includes(
e)?"QUEUED":"RUNNING":Xl.includes(t)?"PASSED":Pw.includes(t)?"SKIPPED":"FAILED"}function $a(e){return e!==null&&Dw.includes(
e)}function _e(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Bn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function Zl(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function Ql(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>Uw.includes(
r))?"error":"failure"}var ef=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function Ea(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,i=s==="tag"?"tags":"heads",o=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${i}/${r}`:"",ref_name:r,
head_ref:o?r:"",base_ref:o&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function tf(e){let[t,n]=Kw(e);
return{...Gw(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var Bw="#1a7f37",Fw="#cf222e",zl="#59636e",
qw="#9a6700";function Kw({status:e,noResult:t}){if(t==="cancelled")return[zl,"\u{1F6AB}"];switch(e){case"PASSED":return[
Bw,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[Fw,"\u274C"];case"SKIPPED":return[zl,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[qw,"\u23F3"]}}function Gw({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}import{readFileSync as Hw}from"node:fs";function rf(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:nf(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:nf(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?Ww(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:Vw(t("GITHUB_EVENT_PATH"),e)}}function ai({
repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function Ww(e){
let[,t=""]=e.split("."),n=Pe(Buffer.from(t,"base64url").toString()),r=y(n,"JobID");return Number.isSafeInteger(r)?String(
r):""}function nf(e){return e.replace(/\/+$/,"")}function Vw(e,t){if(e==="")return{};try{return JSON.parse(Hw(e,"utf8"))}catch(n){
return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var ge=C(B(O()),null),Yw=C(B(q()),null),sf=A(q(),Sr()),_a=C(B(A(O(),ia())),null),$t=C(B(A(O(),Te(e=>e||null))),null),af=R(
{message:O(),author:C(B(R({name:ge})),null)}),of=C(R({ref:ge,sha:ge,repo:C(R({url:C(O(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),Jw=R({number:q(),head:of,base:of}),zw=R({id:sf,run_attempt:tn(sf),run_number:Yw,name:$t,workflow_id:C(B(
A(He([q(),O()]),Te(String))),null),path:$t,display_title:$t,event:C(O(),""),status:C(O(),""),conclusion:$t,head_branch:$t,
head_sha:$t,head_commit:C(B(af),null),repository:C(R({full_name:ge,private:C(ve(),!1)}),{full_name:null,private:!1}),head_repository:w(
C(B(R({full_name:O()})),null)),actor:C(B(R({login:O()})),null),pull_requests:C(Y(Ct()),[]),url:_a,html_url:_a,jobs_url:_a,
created_at:ge,run_started_at:ge,started_at:ge,updated_at:ge,completed_at:ge});function ci(e){let{output:t,success:n}=re(
zw,ob(e));if(!n)return null;let r=t.repository.full_name,s=rb(t.path),i=Qw(t.pull_requests,r),o=t.event.startsWith("pull\
_request"),a=o&&t.head_repository===void 0?i.find(({number:u,head:l})=>s?.kind==="pull"?String(u)===s.name:l.sha!==null&&
l.sha===t.head_sha):void 0,c=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??c??null,workflowId:t.workflow_id??s?.file??null,workflowPath:c??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:Xw.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:o?Zw(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:eb(a??i[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:Dt(t.created_at),started:Dt(t.run_started_at??t.started_at),updated:Dt(t.updated_at??t.completed_at)}}var Xw=/^(pull_request|merge_group$|schedule$)/;
function Zw(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}function Qw(e,t){return e.flatMap(n=>{let{output:r,
success:s}=re(Jw,n);if(!s)return[];let{url:i}=r.base.repo;return!i||!t||i.endsWith(`/repos/${t}`)?[r]:[]})}function eb(e,t){
return e?{number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}
var Fn=C(B(O()),null),tb=R({full_name:O()}),nb=C(R({pull_request:C(B(R({number:q(),title:Fn,head:C(R({ref:Fn,sha:Fn,repo:C(
B(tb),null)}),{ref:null,sha:null,repo:null}),base:C(R({ref:Fn}),{ref:null})})),null),head_commit:C(B(af),null),repository:C(
R({private:ve()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});function ui(e){let t=re(
R({workflow_run:Ct(),workflow:C(B(R({name:Fn,path:Fn})),null)}),e);if(!t.success)return null;let n=ci(t.output.workflow_run),
{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.workflowPath??
(s||null)}}function Ut(e){let t=al(nb,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:ai(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function li(e,t){
let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.
refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.
actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}function rb(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.
exec(e??"")??[];if(t===void 0||r===void 0)return null;if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};
let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===void 0?null:{file:t,kind:n,name:s}}var sb=["success","fail\
ure","cancelled","skipped"],ib=new Map([["running","in_progress"],["blocked","waiting"]]);function Sa(e){return sb.includes(
e)?{status:"completed",conclusion:e}:{status:ib.get(e)??e,conclusion:null}}function ob(e){let t=u=>y(e,u);if(t("index_in\
_repo")===void 0)return e;let{status:n,conclusion:r}=Sa(String(t("status"))),s=ab(t("event_payload")),i=y(s,"pull_reques\
t"),o=y(i,"head"),a=y(s,"ref"),c=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:c,path:typeof a==
"string"?`${c}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:n,conclusion:r,head_branch:i===
void 0?t("prettyref"):y(o,"ref"),head_repository:i===void 0?void 0:y(o,"repo"),head_sha:t("commit_sha"),repository:t("re\
pository"),actor:t("trigger_user"),pull_requests:i===void 0?[]:[i],html_url:t("html_url"),created_at:t("created"),started_at:t(
"started"),updated_at:t(r===null?"updated":"stopped")}}function ab(e){return typeof e=="string"?Pe(e):void 0}function cb(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function cf(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),Bn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function xa(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function uf({
status:e,noResult:t},n,r){let s=ub(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:lb(e,await r(),n)}function ub(e,t,{
conclusion:n}){let r=xa(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":_e(e)||Bn(e)?null:`the build is ${e}, not done`}function lb(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=Ee(t.status,t.conclusion),s=Bn(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}function lf({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;if(e===null&&r==="workflow\
_run"){let a=ui(s);if(a===null)throw new S("the payload of the workflow_run event holds no run that can be read; give th\
e input run-id");let c=t??a.attempt;return{runId:a.id,attempt:c,own:!1,kind:cb(fb(s)),run:c===a.attempt?a:null}}let i=e??
n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:t,own:o,kind:"completed",run:o?
Ut(n):null}}function fb(e){return Yt(y(e,"action"))}var fi=["build_queued","build_started","build_completed","build_pass\
ed","build_failed","build_status_changed","build_cancelled","build_fixed"],ff=fi.filter(e=>!["build_queued","build_start\
ed","build_completed"].includes(e)),Oa=["build_status_changed","build_fixed"];import{isIP as hi}from"node:net";import{BlockList as pf,isIP as Aa}from"node:net";var hf=cn("100.100.100.200/32","168.63.129.16/32","169.254.169.254/32",
"169.254.170.2/32","169.254.170.23/32","fd00:42::42/128","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"),pb=cn(
"169.254.0.0/16","fe80::/10"),hb=cn("127.0.0.0/8","::1/128"),db=cn("10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"),mb=cn(
"fc00::/7"),yb=cn("0.0.0.0/0","2000::/3"),gb=cn("0.0.0.0/8","100.64.0.0/10","169.254.0.0/16","192.0.0.0/24","192.0.2.0/2\
4","192.31.196.0/24","192.52.193.0/24","192.88.99.0/24","192.175.48.0/24","198.18.0.0/15","198.51.100.0/24","203.0.113.0\
/24","224.0.0.0/3","2001::/23","2001:db8::/32","2002::/16","2620:4f:8000::/48","3fff::/20");function Na(e){let t=Cr(e);return t===
null||Et(hf(),t)?"special":Et(hb(),t)?"loopback":Et(db(),t)?"private":Et(mb(),t)?"unique_local":Et(yb(),t)&&!Et(gb(),t)?
"public":"special"}function Ta(e){let t=Cr(e);return t===null?null:Et(hf(),t)?"metadata":Et(pb(),t)?"link_local":null}function df(e){
let[,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=Aa(t);if(r===0)return null;let s=r===4?32:128,i=n===void 0?s:Number(
n);if(i>s)return null;let o=Cr(t);if(o===null)return null;let a=r===6&&o.family==="ipv4";if(a&&i<96)return null;let{family:c}=o,
u=new pf;return u.addSubnet(o.text,a?i-96:i,c),{list:u,family:c}}function mf(e,{list:t,family:n}){let r=Cr(e);return r?.
family===n&&Et(t,r)}function jr(e){let t=Cr(e);if(t===null)return e;if(t.family==="ipv4")return t.text;let[n,r]=t.text.split(
"::").map(i=>i.split(":").filter(o=>o!==""));if(n===void 0||r===void 0)return t.text;let s=Array.from({length:8-n.length-
r.length},()=>"0");return[...n,...s,...r].join(":")}function cn(...e){let t;return()=>{if(t!==void 0)return t;t=new pf;for(let n of e){
let[r="",s]=n.split("/"),i=r.includes(":")?"ipv6":"ipv4";t.addSubnet(r,Number(s),i)}return t}}function Et(e,{text:t,family:n}){
return e.check(t,n)}function Cr(e){let[t=""]=e.split("%"),n=Aa(t);if(n===4)return{text:t,family:"ipv4"};if(n===6){let i=new URL(
`http://[${t}]`).hostname.slice(1,-1),o=wb(i);return o===null?{text:i,family:"ipv6"}:{text:o,family:"ipv4"}}if(!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.
test(t))return null;let r=`http://${t}`,s=URL.canParse(r)?new URL(r).hostname:"";return Aa(s)===4?{text:s,family:"ipv4"}:
null}function wb(e){let[,t,n]=/^::ffff:([\da-f]+):([\da-f]+)$/.exec(e)??[];return t===void 0||n===void 0?null:[t,n].map(
r=>Number.parseInt(r,16)).flatMap(r=>[r>>8,r&255]).join(".")}function qn(e){return e.trim()!==e?"there is a space before or after the URL":/[\r\n]/.test(e)?"the URL holds a line bre\
ak; store it on one line":/[\s\p{Cc}]/u.test(e)?"the URL holds a space or a control character; write a space as %20":e.includes(
"\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e)&&URL.canParse(e)?null:"it is not an \
absolute URL; write https://host/path"}function Pr(e){return e.protocol!=="https:"&&e.protocol!=="http:"?"A URL of anoth\
er scheme than https or http is refused: write one of these.":e.username!==""||e.password!==""?"A URL with user info is \
refused: give username and password as keys of the webhook.":e.port==="0"?"Port 0 is refused: write the real port.":e.hash!==
""?"A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.":null}var di=["https","http"],pi=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function yf(e){let t=bb({schemes:e.allowedSchemes,
methods:e.allowedMethods,hosts:e.allowedHosts});if("allowlist"in t)return t.allowlist;throw new S(t.errors.map(n=>({message:n})))}
function bb(e){let t=[],n=e.schemes.map(i=>i.toLowerCase()),r=e.methods.map(i=>i.toUpperCase()),s=[];for(let[i,o]of n.entries()){
if(di.includes(o))continue;let a=e.schemes[i];t.push(`allowed-schemes: "${a}" is unknown: write https or http.`)}for(let[
i,o]of r.entries()){if(pi.includes(o))continue;let a=e.methods[i],c=Ma(pi);t.push(`allowed-methods: "${a}" is unknown: w\
rite ${c}.`)}for(let i of e.hosts){let o=Sf(i);"kind"in o?s.push(o):t.push(`allowed-hosts: "${i}" ${o.error}.`)}return t.
length>0?{errors:t}:{allowlist:{schemes:n,methods:r,hosts:s}}}function mi(e,t){let n=Dr(t),r=e.hosts.filter(o=>vb(o,t)),
s=r.filter(o=>o.scheme!==void 0);return{schemes:s.length>0&&Ra({...e,hosts:s},t)===null?[...e.schemes,n]:e.schemes,methods:e.
methods,hosts:r}}function Ia(e,t,n){let r=mi(e,t),s=kb(r,Dr(t));if(s!==null&&!di.includes(Dr(t)))return s;let i=[s,$b(r,
n.toUpperCase()),Pr(t)??Ra(r,t)].filter(o=>o!==null);return i.length>0?i.join(" "):null}async function gf(e,{url:t,method:n},r){
let s=Ia(e,t,n);if(s===null)return null;let i=mi(e,t);if(!di.includes(Dr(t))||Pr(t)!==null||Ra(i,t)!==null)return s;let o=La(
i,t.hostname),a=(await r(t)).map(o).find(c=>c!==null);return a===void 0?s:`${s} ${a}`}function Dr({protocol:e}){return e.
slice(0,-1)}function vb({scheme:e,port:t},n){return e===void 0?!0:e===Dr(n)&&(t===null||t===(n.port||_b[e]))}function kb({
schemes:e},t){if(e.includes(t))return null;let n=di.includes(t)?`, or add ${t} to allowed-schemes`:"";return`The scheme \
"${t}" is not allowed: use ${Ma(e)}${n}.`}function $b({methods:e},t){return e.includes(t)?null:`The method "${t}" is not\
 allowed: use ${Ma(e)}, or add ${t} to allowed-methods.`}function Ra(e,t){let n=ja(t.hostname);return hi(n)>0?vf(e,n):Eb(
e,n)}function La(e,t){let n=ja(t);if(hi(n)>0)return i=>vf(e,i);let r=$f(e,n),s=Ef(e,n);return i=>{let o=Na(i),a=Ta(i),c=`${n}\
 has the ${wf[o]} address ${i}`;switch(o){case"public":return null;case"private":case"unique_local":return r||s?null:`${c}\
: add ${n} to allowed-hosts to allow it.`;case"loopback":return r?null:`${c}: add ${n} to allowed-hosts to allow it.`;case"\
special":return r&&kf(e,i)?null:a!==null?`${n} has the address ${jr(i)}, which is ${bf[a]}: write another host.`:`${c}: \
add ${r?"":`${n} and `}${jr(i)} to allowed-hosts to allow it.`}}}var wf={public:"public",loopback:"loopback",private:"pr\
ivate",unique_local:"unique-local",special:"special-purpose"},bf={metadata:"a cloud's metadata service",link_local:"link\
-local"};function vf(e,t){if(kf(e,t))return null;let n=Ta(t);if(n!==null)return`The address ${jr(t)} is ${bf[n]}: write \
another address.`;let r=Na(t),s=`add ${jr(t)} to allowed-hosts to allow it`;return r!=="public"?`The address ${t} is ${wf[r]}\
: ${s}.`:e.hosts.some(o=>o.kind==="public"||o.kind==="pattern"&&o.matches(t))?null:`The host "${t}" is not allowed: ${s}\
.`}function Eb(e,t){if(!xf(t))return`The host "${t}" is not a name: write one such as example.com.`;if($f(e,t))return null;
let n=`add ${t} to allowed-hosts to allow it`;return t==="localhost"||t.endsWith(".localhost")?`The host "${t}" is this \
machine: ${n}.`:Ef(e,t)||e.hosts.some(s=>s.kind==="public"||s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is n\
ot allowed: ${n}.`}function kf(e,t){return e.hosts.some(n=>n.kind==="range"&&mf(t,n.range))}function $f(e,t){return e.hosts.
some(n=>n.kind==="name"&&n.name===t)}function Ef(e,t){let n=t.slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="w\
ildcard"&&r.parent===n)}function Ma(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var _b={
https:"443",http:"80"},Sb=253,_f="write public, a name, *.example.com, an IP address, a CIDR range or /regex/";function Sf(e){
if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))return Ob(e);if(e.startsWith("*"))return Ab(e);
let t=df(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",range:t};if(e.includes("://"))return xb(e);let[
,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==void 0)return{error:`has a port: write ${n}, which allows every port`};
if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"is not a CIDR range: write one such as 10.0.0.0/8"};let r=Of(e);return r===
null?{error:`is not a host: ${_f}`}:hi(r)>0?{error:`is an IP address: write ${r}`}:{kind:"name",name:r}}function xb(e){let[
,t="",n,r=null]=/^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.exec(e)??[];if(n===void 0||n.toLowerCase()===
"public")return{error:`is a URL: write its host alone${Nb(e)}`};let s=Sf(n);return"error"in s?s:{...s,scheme:t.toLowerCase(),
port:r}}function ja(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").replace(/\.$/,"")}function xf(e){return e.length<=
Sb&&!e.split(".").includes("")}function Ob(e){let[,t]=/^\/(.+)\/$/.exec(e)??[];if(t===void 0)return{error:"is not a /reg\
ex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(`^(?:${t})$`,"i");return{kind:"pattern",
matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?n.message:String(n)}`}}}function Ab(e){
if(e==="*")return{error:`is too wide: ${_f}`};let t=e.startsWith("*.")?Of(e.slice(2)):null;return t===null||hi(t)>0||!t.
includes(".")?{error:"is not a host: write *. and two labels or more, as *.example.com"}:{kind:"wildcard",parent:t}}function Of(e){
if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}/`))return null;let t=ja(new URL(`http://${e}/`).hostname);
return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&xf(t)?t:null}function Nb(e){let t=URL.canParse(e)?new URL(e).hostname:"";
return t===""?"":`, ${t}`}var Pa=["response","delivery","listener","status","poll","event"],Tb=en(e=>typeof e=="string"||typeof e=="object"&&e!==null,
z("must be a mapping, a list or a text; write '' for an empty body")),Ib=A(q(ce("must be a number of seconds")),Tn(0,"mu\
st be 0 or more seconds; write 0 for at once"),ra(86400,"must be a day at most; write 86400 or less")),Rb=$e(pi),Br={url:A(
kt,_r("is empty; write https://host/path")),name:w(an),enabled:w(ue,!0),secret_name:Mr,method:w(A(O(ce("must be a method")),
sa(),Rb),"POST"),headers:w(ii(kt),{}),query:w(ql(kt)),username:w(kt),password:w(kt),payload:w($e(["jobserv","dockerhub",
"github"])),dockerhub:w(K({repo_name:w(kt),tag:w(kt)})),body:w(Tb),signature:w(Ye(Dn,"must be a signature or a list of t\
hem"),["jobserv"]),success_codes:w(Pl,"2xx"),success_body:w(K({path:w(Ir),accepted_values:Ye(Rr,"must be a value or a li\
st of values")},{missing:{accepted_values:"accepted_values: with the values of a success"}})),idempotent:w(ue),timeout:w(
Pn),retry_schedule:w(Y(Ib,z("must be a list of seconds, as [1, 2, 4], or [] for none")))},Lb=Ye($e(fi),`must be one or m\
ore of ${fi.join(", ")}`);function Rf(e){return w(Lb,e)}var Af=A(st,wt(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.
find(Mb):void 0;n!==void 0&&t({message:jb(n)})}));function Mb(e){return/^!?refs\//.test(e)}function jb(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var Lf=w(K({branch:w(Af),tag:w(Af),workflow:w(st),event:w(st),actor:w(st),repository:w(st)}),{}),Cb="belongs to a l\
ink of chains; move the webhook there",Da={...Br,match:Lf,events:Rf("build_completed"),required:w(ue,!0),optional:w(ue),
only_failures:w(ue),failures_only:w(ue)},Pb=A(K(Da,{misplaced:{callback:Cb},missing:{url:"url: https://host/path"}}),Te(
({failures_only:e,only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),Db=Object.fromEntries(Object.keys(Da).map(e=>[
e,"belongs to a webhook; check its indentation"])),Mf=K({webhooks:w(Y(Pb,z("must be a list of webhooks, each with a url")),
[]),tests_url:w(kt),email:w(Ct())},{misplaced:{...Db,chains:"belongs to the top of the file; check its indentation",receive:"\
belongs to the top of the file; check its indentation"},inside:{webhooks:Object.keys(Da)}}),Ur="must be a value or a lis\
t of values",Ca=K({path:Ir}),jf={path:Ir,success:Lr(Rr,Ur),failure:Lr(Rr,Ur),pending:Lr(ba,Ur)},Ub=K({...jf,success:Ye(Rr,
Ur)},{missing:{success:"success: with the values that mean success"}}),Bb=A(Y(K(jf),z("must be a rule with a path, or a \
list of them")),ye(e=>e.some(({success:t})=>t.length>0),"has no rule with success, so it can never succeed; write the va\
lues that mean success")),Cf=K({state:Pt(Array.isArray,Bb,Ub),description:w(Ca),context:w(Ca),target_url:w(Ca),conditions:w(
Y(K({path:Ir,accepted_values:Ye(ba,Ur)}),z("must be a list of {path, accepted_values}")))}),Fb=K({via:$e(Pa),url:w(Br.url),
timeout:w(Pn),secret_name:Mr,signature:w(Dn,"jobserv"),format:w(Cf)},{missing:{via:`via: with one of ${Pa.join(", ")}`}}),
Nf="has no meaning on a link; write it on the chain",Tf="belongs to the callback; check its indentation",If="has no mean\
ing on a link; write events on the chain",Ua={...Br,callback:Fb},qb=K(Ua,{misplaced:{events:Nf,match:Nf,only_failures:If,
failures_only:If,via:Tf,format:Tf,optional:"has no meaning on a link; write it on the chain",required:"has no meaning on\
 a link, since each must succeed; leave it out"},inside:{callback:["via","format"]},missing:{url:"url: https://host/path",
callback:`callback: {via: ...} with one of ${Pa.join(", ")}`}}),Kb=Object.fromEntries(Object.keys(Ua).map(e=>[e,"belongs\
 to a link; check its indentation"])),Pf=K({name:an,enabled:w(ue),optional:w(ue),match:Lf,events:Rf("build_passed"),timeout:w(
Pn,"45m"),expect_final_callback:w(ue,!0),token_secret_name:w(oi),relay:w(Wl),webhooks:A(Y(qb,z("must be a list of webhoo\
ks, each with a callback")),Er(1,"has no webhook; write at least one"))},{misplaced:Kb,inside:{webhooks:Object.keys(Ua)}});var Gb=["skipped","startup_failure","action_required"];function Bf(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,c=`${o}/repos/${i}/actions`,u=t.url??`${c}/runs/${t.id}`,l=Il(),f=l(t.created??Vb(n)),p=l(Wb(t,n)),
h=Hb(t,r)?l(t.started):void 0;return yi({build_id:t.id,url:u,status:r,runs:n.map(m=>Yb(m,c,l)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:f,completed:p,status_events:[...f?[{
time:f,status:"QUEUED"}]:[],...h?[{time:h,status:"RUNNING"}]:[],...p&&_e(r)?[{time:p,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:Jb(t,s),annotation:null,github:yi({repository:i,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function Hb({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!Gb.includes(e)}function Wb(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>_e(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function Vb(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function yi(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function Yb(e,t,n){let{name:r,status:s}=e,i=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),c=i===null?{name:r,status:s}:{name:r,url:i,status:s,log_url:`${i}\
/logs`};return e.pageUrl!==null&&(c.web_url=e.pageUrl),o!==void 0&&(c.created=o),a!==void 0&&(c.completed=a),e.labels.length>
0&&(c.host_tag=e.labels.join(",")),c}function Ff(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function Jb(e,t){let n=`${t.serverUrl}/${t.repository}`,r=zb(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,c=[`#${s.number}`,...r?[r]:[]].join(", ");return Df(e.
event,c,a,Kf(s.number,t))}let i=e.event.startsWith("pull_request")?e.title:e.subject,o=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return Df(e.event,r??e.headBranch,i??e.title,o)}function zb({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function Ba({completed:e,created:t,status_events:n},r,s){let i=n.find(({status:u})=>u==="RUNNING"),o=Date.parse(i?.
time??t??""),a=(Date.parse(e??"")-o)/1e3,c=a>=0;return{"build.duration":c?Xb(a):void 0,"build.duration_seconds":c?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:Kf(r.pullRequest.number,s)}}var qf=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function Xb(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function Kf(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function Df(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}function Gf(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=Uf(e.completed),a=Uf(e.
created),c=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...c?{tag:c}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function Uf(e){return e===void 0?null:Date.parse(e)/1e3}var Hf=["success","failure","cancelled","skipped"];function Vf(e){if(e.trim()==="")return null;let t=Pe(e);if(!P(t))throw Wf();
let n=Object.entries(t).map(([r,s])=>{let i=typeof s=="string"?s:y(s,"result");if(typeof i!="string")throw Wf();if(Hf.includes(
i))return[r,i];throw new S(`input needs says that "${r}" is "${i}"; write one of ${Hf.join(", ")}, as "needs: \${{ toJSON\
(needs) }}" does`)});return n.length===0?null:new Map(n)}function Wf(){return new S('input needs is not a result of jobs\
; write "needs: ${{ toJSON(needs) }}"')}function Fa(e,t){let n=new Map;for(let u of e){let l=Zb(u.name,t);l&&n.set(u,l)}
let r=Qb(n),s=new Set(r.values()),o=[...t].some(([u,l])=>l==="success"&&!s.has(u))||e.every(u=>u.status!=="PASSED"||r.has(
u)),a=new Set;for(let[u,l]of r)_e(u.status)||a.add(l);let c=new Map;for(let[u,{key:l}]of n){let f=!_e(u.status)||!a.has(
l);c.set(u,{word:t.get(l)??"",clear:r.has(u),sure:r.has(u)&&o&&f})}return c}function Zb(e,t){let[,n,r]=/^([^ ]+)( \(| \/ |$)/.
exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function Qb(e){let t=new Map;for(let{key:r,kind:s}of e.
values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",...i]]of t){let o=[s,...i].filter(a=>a===
"").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map([...e].flatMap(([r,{key:s,kind:i}])=>n.
get(s)===i?[[r,s]]:[]))}function Yf({needs:e,jobStatus:t}){return e!==null&&t==="success"}function Jf(e,t){let{jobId:n,runnerName:r,
jobKey:s}=t,i=e.find(f=>n!==null&&(String(f.id)===n||f.checkRunId===n));if(i)return i;let o=f=>r===null?f.name===s:f.runnerName===
r,a=ev(e,t.needs).filter(f=>o(f)&&f.status!=="completed"&&f.conclusion===null),c=a.filter(f=>f.status==="in_progress"),[
u,l]=c.length>0?c:a;return l?null:u??null}function ev(e,t){if(t===null)return e;let n=e.map(s=>({job:s,name:s.name,status:Ee(
s.status,s.conclusion)})),r=Fa(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:s.job)}function Xf(e,t,n){let r=t&&Jf(e,t),s={runs:[],self:r,lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},i=new Map(
e.filter(a=>a!==r).map(a=>[a,zf(a)])),o=Fa([...i.values()],t?.needs??new Map);for(let a of e){let c=i.get(a);c?s.runs.push(
tv(c,o.get(c),s)):t&&!Yf(t)&&s.runs.push(tp(zf(a),t.jobStatus,n))}return s}function tv(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if(_e(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),tp(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function Ga(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(t.map(({name:i,pageUrl:o})=>s(i,o)));
return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.slack":r((s,i)=>{let o=qa(s);return i===
null?o:`<${Ka(i)}|${o}>`}),"runs.failed.markdown":r((s,i)=>{let o=rv(s);return i===null?o:`[${o}](${Ka(i)})`}),"runs.fai\
led.html":r((s,i)=>{let o=qa(s,/[&<>"]/g);return i===null?o:`<a href="${qa(Ka(i),/[&<>"]/g)}">${o}</a>`}),"runs.skipped":n(
e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var Zf=["runs.count","runs.failed","runs.failed.slack","runs.\
failed.markdown","runs.failed.html","runs.skipped"],nv={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function qa(e,t=/[&<>]/g){
return e.replace(t,n=>nv[n]??n)}function Ka(e){return e.replace(/[|<>()\s]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
function rv(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,"\\$&").replace(/@/g,"@\u200B")}function Qf(e){return[
...e].map(([t,n])=>({name:t,status:Ee("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,
completed:null}))}function ep(e){return[...e?.values()??[]].filter(t=>Ee("completed",t)==="FAILED")}function zf(e){let{id:t,
name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:c}=e,u=Ee(e.status,r);return{name:n,status:u,conclusion:r,
counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??c,completed:_e(u)?e.completed:null}}function tp(e,t,n){let r=Ee("comp\
leted",t);return{...e,status:r,conclusion:t,completed:n}}var sv=/^[^:/?#]*:\/\/[^/?#]*/;function it(e){return Re(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function Ha(e,t){let n=[],r=Re(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[av(i.name,t),...i.filters.map(a=>iv(i.source,a)),ov(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:ke(i.source),message:a})}return n}function np(e,t){let n=Ha(e,t);if(Ve(e)!==null)return n;let r=Re(e);
if((sv.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=qn(i);return o&&n.push({expression:"",message:o}),n}function iv(e,t){
let n=pa(t);if(n===null)return null;let{name:r}=t;if(Tr.includes(r))return`${ke(e)}: ${n}`;let s=H(r,Tr),i=s?`write ${s}`:
`write one of ${Tr.join(", ")}`;return`${ke(e)}: there is no filter ${ke(r)||'""'}; ${i}`}function ov({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${ke(e)}: omit must be the last filter`:n?null:`${ke(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function av(e,t){let n=We(e);if(n!==null&&t.secrets===null)return`${Fr(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):lv(e,t))return null;let r=fv(e,t);if(n!==null)return`${Fr(e)}: the input secrets has no ${ke(n)||
'""'}; `+(r?`write ${Fr(r)}, or add it there`:"add it there");let s=`${Fr(e)} is not a known name; `,i=cv.test(e);if(r&&
!i)return`${s}write ${Fr(r)}`;let[o=""]=e.split(".",1),a=o==="github"?"github.":rp(e),c=sp(a,t.names).map(l=>a+l),u=`of ${a.
slice(0,-1)} there is ${c.join(", ")}; `;return i||o==="github"?s+(c.length>0?u:"")+uv(e):c.length>0?`${s}${u}write one \
of these`:`${s}names here are ${pv(t).join(", ")}; write $\${ for a literal \${`}var cv=/^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
function uv(e){return`give the value in the step's input ${/^\w+(?:\.\w+)*$/.test(e)?`variables: '{"x": \${{ toJSON(${ke(
e)}) }}}'`:"variables"} and write \${variables.x}`}function lv(e,{names:t,open:n}){return t.has(e)||n.some(r=>e.startsWith(
r)&&/^\S+$/.test(e.slice(r.length)))}function fv(e,{names:t,open:n,secrets:r}){let s=e.slice(e.indexOf(".")+1),i=[...t,...[
...r??[]].map(f=>`secrets.${f}`),...e.includes(".")?n.map(f=>f+s):[]].filter(f=>f!==e),o=rp(e),a=sp(o,i);if(a.length===0){
let f=i.find(p=>p.endsWith(`.${e}`));return H(e,i)??f??null}let c=e.slice(o.length),u=H(c,a);if(u!==null)return o+u;let l=i.
filter(f=>f.startsWith(o));return l.find(f=>f.endsWith(`.${c}`))??l.find(f=>f.endsWith(`_${c}`))??null}function rp(e){return e.
slice(0,e.lastIndexOf(".")+1)}function sp(e,t){return e===""?[]:[...t].flatMap(n=>{let r=n.slice(e.length);return n.startsWith(
e)&&!r.includes(".")?[r]:[]})}function pv({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?[]:["secrets."]];return[
...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function Fr(e){return`\${${ke(e)}}`}function Gn(e){return Object.keys(e)}var hv=Gn({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),dv=Gn({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
mv=Gn({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),yv=Gn({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),gv=Gn({state:!0,description:!0,context:!0,target_url:!0}),
wv=Gn({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),Kn=(e,t)=>t.map(n=>`${e}.${n}`),wi=new Set(
["build","github",...Kn("build",hv),...Kn("build.github",dv),...qf,...Zf,"job.name","job.id","event.name",...Kn("github",
ef),...Kn("status",yv)]),ip=new Set([...wi,...wv,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...Kn("callback",gv)]),op=new Set([...wi,...Kn("run",mv)]),bv=[
"url","query","headers","username","password","body","dockerhub"],vv=["query","headers","body"];function Bt(e){return[...bv.
flatMap(t=>gi(y(e,t),[t])),...gi(y(y(e,"callback"),"url"),["callback","url"])]}function bi(e){return Bt(e).flatMap(({text:t})=>it(
t).map(({name:n})=>n))}function Hn(e){let t=bi(e).filter(r=>r.startsWith("secrets.")).map(r=>r.slice(8)),n=e.callback?.secret_name??
[];return[...new Set([...e.secret_name,...n,...t])]}function gi(e,t){return typeof e=="string"?[{path:t,text:e,optional:t.
length>1&&vv.includes(t[0]??"")}]:Array.isArray(e)?e.flatMap((n,r)=>gi(n,[...t,r])):typeof e!="object"||e===null?[]:Object.
entries(e).flatMap(([n,r])=>[...t[0]==="body"?[{path:[...t,n],text:n,optional:!1}]:[],...gi(r,[...t,n])])}var kv=["secre\
t_name","token_secret_name"];function ap(e){let t=new Map,n=(r,s)=>{if(typeof r=="string"){kv.includes(s)&&t.set(r,!0);let i=r.
includes("secrets.")?it(r):[];for(let{name:o}of i){let a=We(o);a!==null&&!t.has(a)&&t.set(a,!1)}}else if(Array.isArray(r))
for(let i of r)n(i,s);else if(typeof r=="object"&&r!==null)for(let[i,o]of Object.entries(r))i!=="body"&&n(o,i)};return n(
e,""),t}import{createHash as $v,createHmac as Va,timingSafeEqual as Ev}from"node:crypto";var _v=/^[^\s.[{"%]+$/,Sv=/^(0|[1-9]\d{0,11})$/,
qr="webhook-action/",vi="${body}",un={algorithm:"sha256",encoding:"hex",header:"",signed:vi,values:["${signature}"],idHeader:"\
webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,separators:/[\s,;]+/},cp={...un,header:"X-Hub-Signatur\
e-256",values:["sha256=${signature}"]},up={...un,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signatur\
e}"],separators:null},hp={...un,encoding:"base64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:[
"v1,${signature}"],separators:/ +/},xv={...hp,header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},
Ov={...un,header:"X-Slack-Signature",signed:"v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slac\
k-Request-Timestamp",sendsTimestamp:!0},Av={...un,header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${t\
imestamp},v1=${signature}"]},Wa={...un,header:"X-Gitea-Signature"};function Vn(e){switch(e){case"jobserv":return[up,{...up,
header:cp.header}];case"github":return[cp];case"standard-webhooks":return[hp,xv];case"slack":return[Ov];case"stripe":return[
Av];case"gitea":return[Wa,{...Wa,header:"X-Forgejo-Signature"},{...Wa,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,
header:r,prefix:s}=e,{signed:i=vi,value:o,timestamp_header:a}=e;return[{...un,algorithm:t,encoding:n,header:r,signed:i,values:[
o??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function ki(e,t,n){let[r]=n;if(r===void 0)
return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){let[o]=Vn(i),[a=""]=o.
values,c=i==="standard-webhooks"?n:[r];s[o.header]=c.map(u=>$p(a,{...t,signature:Sp(o,t,xp(i,u))})).join(" "),o.sendsTimestamp&&
(s[o.timestampHeader]=String(t.timestamp))}return s}function Ya(e,t,n){let r=yp(e,t);if(r===null)return"missing";let s=bp(
r,t),i=Wn(r,"id")?kp(r,t,"id"):"",o=vp(r,t);if(i===null||Wn(r,"id")&&!_v.test(i)||o===null||!wp(r).filter(h=>!_i.test(h)).
every(h=>s.includes(h)))return"wrong";let{body:c}=t,u=Number(o);if(Nv(r,{id:i,timestamp:u,body:c})||n.filter(Op(e)).filter(
h=>{let m=Sp(r,{id:i,timestamp:u,body:c},xp(e,h)),d=Ja(r,"signature").map(g=>$p(g,{id:i,timestamp:u,signature:m}));return s.
some(g=>d.some(v=>Ft(v,g)))}).length===0)return"wrong";if(!Wn(r,"timestamp"))return"ok";let{now:f,tolerance:p=Ap}=t;return Math.
abs(f-u)<=p?"ok":"untimely"}function dp(e){return Vn(e)[0].header.toLowerCase()}function $i(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=Vn(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Ei(e){return gp(Vn(e)[0]).map(t=>t.toLowerCase())}
function mp(e){return Wn(Vn(e)[0],"timestamp")}function yp(e,t){return Vn(e).find(r=>gp(r).every(s=>za(t,s)!==void 0))??
null}function gp(e){let{header:t,idHeader:n,timestampHeader:r}=e,s=i=>Wn(e,i)&&Ja(e,i).length===0;return[...s("id")?[n]:
[],...s("timestamp")?[r]:[],t]}function Wn({signed:e},t){return e.includes(`\${${t}}`)}function Ja(e,t){return wp(e).filter(
n=>n.includes(`\${${t}}`))}function wp({values:e,separators:t}){return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!==
"")}function bp({header:e,separators:t},n){let r=za(n,e)??"";return t===null?[r]:r.split(t)}function vp(e,t){if(!Wn(e,"t\
imestamp"))return"0";let n=kp(e,t,"timestamp");return n!==null&&Sv.test(n)?n:null}function kp(e,t,n){let r=Ja(e,n);if(r.
length===0){let i=n==="id"?e.idHeader:e.timestampHeader;return za(t,i)??null}let s=bp(e,t);for(let i of r){let o=new RegExp(
`^${i.split(_i).map((a,c)=>c%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){
let[,c]=o.exec(a)??[];if(c!==void 0)return c}}return null}var _i=/\$\{(\w+)\}/;function $p(e,t){return e.split(_i).map((n,r)=>r%
2===0?n:Ep(n,t)).join("")}function Ep(e,t){return e==="id"?t.id:e==="timestamp"?String(t.timestamp):e==="signature"?t.signature??
"":`\${${e}}`}function _p({signed:e},t){return e.split(_i).map((n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(
Ep(n,t))).filter(n=>n.length>0)}function Nv(e,t){if(e.signed===vi)return!1;let n=_p(e,t).map(r=>r.subarray(0,qr.length));
return Buffer.concat(n).subarray(0,qr.length).equals(Buffer.from(qr))}var lp=new WeakMap;function Sp(e,t,n){let{algorithm:r,
encoding:s}=e,{body:i}=t;if(e.signed!==vi||typeof n!="string"){let u=Va(r,n);for(let l of _p(e,t))u.update(l);return u.digest(
s)}let o=lp.get(i)??new Map;lp.set(i,o);let a=`${r} ${s} ${n}`,c=o.get(a)??Va(r,n).update(i).digest(s);return o.set(a,c),
c}function xp(e,t){if(e!=="standard-webhooks"||!t.startsWith("whsec_"))return t;if(!Op(e)(t))throw new Error("A secret t\
hat begins with whsec_ must be followed by base64 of the key.");return Buffer.from(t.slice(6),"base64")}function Op(e){return t=>e===
"standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t):t!==""}function za(e,t){let n=e.headers[t.
toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var Ap=300;function Np(e,t){let n=yp(e,t),r=t.now-Number(n&&vp(
n,t)),[s,i]=fp(Math.abs(r)),[o,a]=fp(t.tolerance??Ap),c=i===a?`${o}`:`${o} ${a}`;return`the timestamp is ${s} ${i} ${r>0?
"old":"ahead"}, ${c} are allowed`}function fp(e){let t=Math.ceil(e/60);return e<120?[Math.ceil(e),"seconds"]:t<=120?[t,"\
minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var Tv="webhook-action/record/v1.";function Tp(e,t){
return Va("sha256",e).update(Tv+JSON.stringify(t)).digest("hex")}function Ft(e,t){return Ev(pp(e),pp(t))}function pp(e){return $v("sha256").update(e).digest()}function Mp(e,t,n){let r=Ip(e,"providers"),s=Ip(e,"functions"),i=y(e,"relay"),o=P(i),a=l=>se(e,"providers").find(f=>y(f,
"name")===y(l,"provider")),c=l=>y(l,"active")!==!1,u=l=>{let f=y(l,"name"),p=se(e,"functions").filter(h=>c(h)&&y(h,"prov\
ider")===f).map(h=>y(h,"uri"));return t(n!==!1&&c(l)&&n(f,p))};return[...ne(["relay"],dt(i,"secret_name",t(n!==!1))),...mt(
e,"providers"),...he(e,"providers",l=>[...Rv(l),...ne(["signature"],vr(y(l,"signature"))),...kr(l,u(l)),...Lv(l),...Rp(l),
...o?Lp(l,l):dt(l,"secret_name",u(l))]),...mt(e,"functions"),...he(e,"functions",l=>[...Mv(y(l,"provider"),r),...Cv(y(l,
"uri")),...Rp(l),...o?[...Lp(l,a(l)),...jv(l,a(l))]:[],...he(l,"conditions",Ks),...mt(l,"variables"),...he(l,"variables",
f=>[...Iv(y(f,"name"),s),...Uv(f)])])]}function Ip(e,t){return se(e,t).flatMap(n=>{let r=y(n,"name");return typeof r=="s\
tring"?[r]:[]})}function Iv(e,t){if(typeof e!="string"||!t.includes(e))return[];let n=`"${e}" is the name of a function,\
 too, and \${variables.${e}} would be all of it; write another`;return[{path:["name"],message:n}]}function Rv(e){let t=y(
e,"signature"),n=y(e,"type"),r=y(e,"secret_name")!==void 0;if(t==="none")return r?[{path:["secret_name"],message:"is giv\
en with signature: none; leave one out"}]:[];if(r)return[];let i=`is missing, and ${t!==void 0?"the signature":`type: ${n}`}\
 needs it; write the name of a secret, or signature: none`;return t!==void 0||Un.some(o=>o===n)?[{path:["secret_name"],message:i}]:
[]}function Lv(e){if(y(e,"tolerance")===void 0)return[];let t=y(e,"signature"),n=y(e,"type"),r=t===void 0?n:t,s=y(t,"sig\
ned");return(typeof s=="string"?s.includes("${timestamp}"):Oe.some(a=>a===r&&mp(a)))?[]:[{path:["tolerance"],message:"ha\
s no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}"}]}function Mv(e,t){
if(typeof e!="string"||t.includes(e))return[];let n=H(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"provi\
ders, which has none"}`;return[{path:["provider"],message:`"${e}" is not a provider; ${r}`}]}function Rp(e){let t=y(y(e,
"match"),"headers"),n=P(t)?Object.keys(t):[],r=n.map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<
i).map(s=>({path:["match","headers",s],message:"is here already in other letters; write one list of patterns"}))}function Lp(e,t){
return["headers","query"].flatMap(n=>{let r=y(y(e,"match"),n);return Object.keys(P(r)?r:{}).filter(s=>jp(n,s,t)).map(s=>({
path:["match",n,s],message:"never matches behind the relay, which leaves out what may hold a secret; match by something \
else"}))})}function jv(e,t){return he(e,"variables",n=>{let r=y(n,"from"),s=y(n,"path")??y(n,"name");return r!=="headers"&&
r!=="query"?[]:typeof s!="string"||!jp(r,s,t)?[]:[{path:["path"],message:"has no value behind the relay, which leaves ou\
t what may hold a secret; read something else"}]})}function jp(e,t,n){let r=y(n,"signature"),s=y(r,"type")==="token"&&y(
r,"header"),i=typeof s=="string"&&s.toLowerCase()===t.toLowerCase();return Vl(t)||e==="headers"&&i}function Cv(e){if(typeof e!=
"string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"holds a space,\
 which no uri does; write %20":t.length>1?"holds /webhooks/v1/; write what comes after it":`holds ${t}, and only the pat\
h before it is compared; write that, and the rest as match.query`;return[{path:["uri"],message:n}]}var Pv=/^[\w!#$%&'*+.^`|~-]+$/;
function Dv(e){let t=y(e,"from")??"body",n=y(e,"path"),r=y(e,"name"),s=n??r;if(typeof s!="string"||s==="")return[];let i="\
is missing, and the name is not";if(t==="headers")return Pv.test(s)?[]:[{path:["path"],message:n===void 0?`${i} that of \
a header; write one`:"is not a header name; write letters, digits and -"}];let o=t==="body"?Xe(s):null;return o?.kind===
"error"?[{path:["path"],message:n===void 0?`${i} a path; write one`:o.message}]:[]}function Uv(e){let t=Dv(e),n=y(e,"fro\
m")??"body",r=y(e,"type")??"string",s=y(e,"default_value");return r==="array"&&n!=="body"&&t.push({path:["type"],message:`\
is array, and ${n} hold texts; write string, integer or boolean`}),y(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:[
"default_value"],message:"is given for a secret, and would be in the config; leave it out"}),s!=null&&!Bv(s,r)?t.push({path:[
"default_value"],message:`is not a value of type ${r}; write one, or another type`}):Cp(s)||t.push({path:["default_value"],
message:Ho}),t}function Cp(e){return typeof e=="number"?ct(e):typeof e!="object"||e===null||Object.values(e).every(Cp)}function Bv(e,t){
return t==="integer"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}function Za(e,t,n){return[...Fv(e,t,n),...Vv(e),...ne(["body"],Up(y(e,"body"))),...Kv(e),...dt(e,"secret_name",n),...kr(
e,n),...ne(["callback"],kr(y(e,"callback"),n))]}function Fv(e,t,n){let r={...t,open:[...t.open,"response."]};return Bt(e).
flatMap(({path:s,text:i,optional:o})=>qv(s)?zv(i,s,s[0]==="callback"&&Si(e)==="poll"?r:t,n):Ha(i,{...t,optional:o,...s[0]===
"dockerhub"&&{secrets:null}}).map(({message:a})=>({path:s,message:a})))}function qv(e){return e.join(".")==="url"||e.join(
".")==="callback.url"}function Up(e){return typeof e=="number"&&!ct(e)?[{path:[],message:"is a number that JSON cannot c\
arry; put it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>ne([Array.isArray(e)?Number(
t):t],Up(n)))}function Kv(e){let t=[],n=o=>y(e,o)!==void 0,r=(o,a)=>t.push({path:[o],message:a}),s=y(e,"username"),i=y(e,
"headers");return n("password")&&!n("username")&&r("password","is without a username; write one next to it"),typeof s=="\
string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write one without"),n("u\
sername")&&P(i)&&Object.keys(i).some(o=>o.toLowerCase()==="authorization")&&r("username","is given with an authorization\
 header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead; leave one out"),
n("dockerhub")&&y(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only; write that"),n("\
success_body")&&/^head$/i.test(String(y(e,"method")))&&r("success_body","reads a body, and a response to HEAD has none; \
leave it out, or use GET"),n("only_failures")&&n("failures_only")&&r("failures_only","is another name of only_failures; \
leave one out"),t}var Bp="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-e\
ncoding|proxy-.*",Gv=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${Bp})$`,
"i"),Pp=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${Bp})$`,
"i"),Hv=new RegExp("(?!\\t)\\p{Cc}","u"),Wv=new Map(Oe.map(e=>[e,$i(e)]));function Fp(e){let t=["header","timestamp_head\
er"].map(n=>y(e,n));return Wv.get(e)??t.filter(n=>typeof n=="string")}function Vv(e){let t=y(e,"headers"),n=[],r=De(e,"s\
ignature").flatMap(Fp).map(i=>i.toLowerCase()),s=new Set;for(let[i,o]of P(t)?Object.entries(t):[]){let a=["headers",i],c=i.
toLowerCase();Gv.test(i)||r.includes(c)?n.push({path:a,message:"is set by the action; leave it out"}):s.has(c)&&n.push({
path:a,message:"is there twice; keep one"}),typeof o=="string"&&Hv.test(o)&&n.push({path:a,message:"holds a line break o\
r control character; write it on one line"}),s.add(c)}return[...Yv(e),...n]}function Yv(e){let t=new Set,n=y(e,"signatur\
e");return De(e,"signature").flatMap((r,s)=>{let[i,o]=Fp(r),a=Array.isArray(n)?["signature",s]:["signature"],c=ne(a,vr(r));
if(o!==void 0&&Pp.test(o)&&c.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(o)?"is sent anyway\
; leave it out":`cannot be ${o}; write another one`}),i===void 0)return c;let u=t.has(i.toLowerCase());t.add(i.toLowerCase());
let l=Pp.test(i)?`cannot be in the header ${i}; write another one`:u?`has two in the header ${i}; give each its own`:null;
return l===null?c:[...c,{path:["signature"],message:l}]})}var Jv=/^[^:/?#]*:\/\/[^/?#]*@/;function Qa(e,t,n,r){let s=np(
e,n),{secret:i,url:o}=qp(e,n,r),a=i===null||o===""?null:qn(o);return[...s.map(({message:u})=>({path:t,message:u})),...a?
[{path:t,message:`the secret ${i}: ${a}`}]:[],...Jv.test(o)?[{path:t,message:"holds user info; write username and passwo\
rd instead"}]:[]]}function zv(e,t,n,r){let s=Qa(e,t,n,r),{secret:i,url:o}=qp(e,n,r);if(s.length>0||!URL.canParse(o))return s;
let a=Pr(new URL(o)),c=i===null?a:`the secret ${i}: ${a}`;return a===null||c===null?[]:[{path:t,message:c}]}function qp(e,t,n){
let r=t.secrets===null?null:Ve(e),s=r===null?Re(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var Xa={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function Kp(e,t,n){let r=se(e,"webhooks").some(c=>y(c,"enabled")!==!1&&Si(c)==="event"),s=y(e,"rel\
ay"),i=s!==void 0,o=y(e,"token_secret_name")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...ne(["relay"],dt(s,"secret_name",t)),...dt(e,"token_secret_na\
me",t),...mt(e,"webhooks"),...he(e,"webhooks",c=>{let{known:u,secrets:l}=n(c);return[...Za(c,u,l),...Zv(c,i),...i?Xv(c):
[],...ne(["callback"],tk(c,l))]})]}function Xv(e){let t=y(e,"url");return y(e,"name")!==void 0||typeof t!="string"||Ve(t)===
null?[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; write nam\
e: ..."}]}function Zv(e,t){let n=Si(e),r=n==="event",s=t||Gp(e)!==void 0,i=n===null?[]:r&&s?["callback_url",...Xa[n]]:Xa[n],
o=y(e,"body")!==void 0;if(r&&!s&&!o&&y(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, whose \
receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];let a=Bt(
e).filter(({path:f})=>f[0]!=="callback").flatMap(({text:f})=>it(f).map(({name:p})=>p)),c=i.some(f=>a.some(p=>p===f||p.startsWith(
`${f}.`)));if(i.length===0||c)return[];let u=`\${${i[0]}}`;if(y(e,"body")!==void 0){let f=`lacks ${u}, which via: ${n} n\
eeds; write it into the body`;return[{path:["body"],message:f}]}if(ek(e)){let f=`has no body, and lacks ${u}, which via:\
 ${n} needs; write it into the query or a body`;return[{path:["method"],message:f}]}let l=`lacks ${u}, which via: ${n} n\
eeds; write jobserv, dockerhub or a body with it`;return y(e,"payload")==="github"?[{path:["payload"],message:l}]:[]}function Qv(e){
let{success:t,output:n}=re(Dn,e);return t&&Ei(n).length>1}function ek(e){let t=y(e,"method");return typeof t=="string"&&
/^(?:GET|HEAD)$/i.test(t)&&y(e,"body")===void 0&&y(e,"payload")===void 0}function tk(e,t){let n=y(e,"callback"),r=Si(e);
if(r===null)return dt(n,"secret_name",t);let s=[],i=a=>y(n,a)!==void 0,o=(a,c)=>s.push({path:[a],message:c});if(r!=="lis\
tener"&&r!=="event")for(let a of["secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature; l\
eave it out`);else i("signature")&&!i("secret_name")&&o("secret_name","is missing next to signature; write one, or neith\
er");return r==="event"&&Qv(y(n,"signature"))&&o("signature","needs further headers, which an event does not carry; writ\
e jobserv, github or one of your own"),s.push(...ne(["signature"],vr(y(n,"signature")))),r==="event"?s.push(...nk(e)):i(
"url")&&r!=="poll"&&o("url","has a meaning for via: poll and via: event only; leave it out"),i("format")&&(r==="delivery"||
r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,...ne(["format"],Wp(y(n,"format"))),...dt(
n,"secret_name",t)]}function nk(e){let t=Gp(e);if(typeof t!="string")return[];let n=it(t).map(({name:i})=>i),r=i=>[{path:[
"url"],message:i}];if(!n.includes("callback_token"))return r("lacks ${callback_token}, which via: event needs; write the\
 URL at which a relay takes the callback, with it in the path or query");let s=n.find(i=>i.startsWith("callback_")&&i!==
"callback_token"||i.startsWith("callback.")||i.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which can\
not be part of the callback_url that the receiver is given; leave it out`)}function Gp(e){return y(y(e,"callback"),"url")}
function Si(e){let t=y(y(e,"callback"),"via");return typeof t=="string"&&rk(t)?t:null}function rk(e){return Object.hasOwn(
Xa,e)}function Hp(e){let t=new Map;return se(e,"chains").flatMap((n,r)=>sk(n,["chains",r]).flatMap(s=>{let i=Kc(`${s.chain}\
/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?
"":` of chain "${o.chain}"`,c=`"${s.link}" has the same commit status as "${o.link}"${a}, since case and characters beyo\
nd U+FFFF do not count there; write another one`;return[{path:s.path,message:c}]}))}function sk(e,t){let n=y(e,"name"),r=[
...se(e,"webhooks").entries()].filter(([,o])=>y(o,"enabled")!==!1),s=o=>y(y(o,"callback"),"via"),i=r.some(([,o])=>s(o)===
"event");return r.flatMap(([o,a])=>{let c=y(a,"name");return(i||s(a)==="status")&&typeof n=="string"&&typeof c=="string"?
[{chain:n,link:c,path:[...t,"webhooks",o,"name"]}]:[]})}var ik=["success","failure","pending"];function Wp(e){let t=y(e,
"state");return[...Array.isArray(t)?he(e,"state",Dp):ne(["state"],Dp(t)),...he(e,"conditions",Ks)]}function Dp(e){let t=new Map;
return ik.flatMap(n=>[...Go(e,n),...De(e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.stringify(r)}, \
which is in ${s} too; keep it in one of the two`;return s===n?[]:[{path:[n],message:i}]})])}var xi={notify:()=>!0,chains:()=>!0,receive:()=>!0,disabled:!0};function ec(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map(
[...n.map(r=>[r,""]),...t])}function Vp(e,t,n){let r,s=l=>l?t:(r??=ec(JSON.stringify(e),t),r),i=(l,f)=>({names:l,open:["\
variables."],secrets:new Set(f.keys())}),o=l=>n.disabled||y(l,"enabled")!==!1,a=y(e,"notify"),c=y(a,"tests_url"),u=y(e,"\
receive");return[...ne(["notify"],[...typeof c=="string"?Qa(c,["tests_url"],{...i(op,t),secrets:null},t):[],...mt(a,"web\
hooks"),...he(a,"webhooks",l=>{let f=n.notify(y(l,"name")),p=s(f&&o(l));return Za(l,i(wi,p),p)})]),...mt(e,"chains"),...Hp(
e),...he(e,"chains",l=>{let f=n.chains(y(l,"name"))&&o(l);return Kp(l,s(f),p=>{let h=s(f&&o(p));return{known:i(ip,h),secrets:h}})}),
...u===void 0?[]:ne(["receive"],Mp(u,s,n.receive)),...ck(e,t)]}var ok=4,ak=16;function ck(e,t){let n=(s,i)=>he(s,i,o=>uk(
y(o,"name"),t)),r=fk(e);return[...ne(["notify"],n(y(e,"notify"),"webhooks")),...n(e,"chains"),...he(e,"chains",s=>[...n(
s,"webhooks"),...lk(y(s,"token_secret_name"),r,t)]),...ne(["receive"],["providers","functions"].flatMap(s=>n(y(e,"receiv\
e"),s)))]}function uk(e,t){if(typeof e!="string")return[];let n=[...t].find(([,s])=>s.length>=ok&&e===s||s.length>=ak&&e.
includes(s));if(n===void 0)return[];let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[{path:[
"name"],message:r}]}function lk(e,t,n){if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===
r);if(s===void 0)return[];let o=`${s===e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and who has\
 that key could make a token; write a secret of its own`;return[{path:["token_secret_name"],message:o}]}function fk(e){let t=se(
e,"chains").flatMap(n=>se(n,"webhooks"));return[...se(y(e,"notify"),"webhooks"),...t,...t.map(n=>y(n,"callback")),...se(
y(e,"receive"),"providers")].flatMap(n=>De(n,"secret_name")).filter(n=>typeof n=="string")}var Yp=100;function Qp(e,t,n=xi){let{extended:r}=e,s=Qo(e),i=r===void 0?null:Qo(r),o=sl(s,i),{data:a,isWhole:c}=o,{trimmed:u,
padded:l}=pk(a,t),f=new Map([...t,...u]),p=Vp(a,f,n),{notify:h,chains:m,receive:d}=mk(bk,o,c?p:p.filter(({path:b})=>!gk(
b)),[...o.problems,...[i,s].flatMap(b=>b?hk(b):[])]),g={...h&&{notify:{...h,webhooks:Xp(h.webhooks,f)}},chains:m.map(b=>({
...b,webhooks:Xp(b.webhooks,f)})),...d&&{receive:d}},v=i!==null||At(e.file)!==null;return{config:g,ignored:[...Jp(s),...i===
null?[]:Jp(i).map(b=>`${b} (in ${i.file})`)],origins:v?dk(g,o):[],unread:c?null:String(y(a,"extends")),trimmed:u,padded:l,
problem:o.problem}}function pk(e,t){let n=new Map,r=[];for(let[s,i]of ap(e)){let o=t.get(s)??"",a=o.replace(/[\r\n]+$/,"");
a!==o&&(i||!a.includes(`
`))&&n.set(s,a),a.trim()!==a&&r.push(`${s} begins or ends with a blank, which is kept; store it without, if that is a mi\
stake`),/^(["']).*\1$/s.test(a)&&r.push(`${s} is in quotes, which are a part of it; write it without, if that is a mista\
ke`)}return{trimmed:n,padded:r}}function eh({data:e}){return Object.keys(e).filter(t=>!Gs.includes(t))}function hk(e){return eh(
e).flatMap($k).map(({path:t,message:n})=>e.problem(t,n))}function Jp(e){let t=y(y(e.data,"notify"),"email")!==void 0;return[
...eh(e),...t?["notify.email"]:[]]}function dk({notify:e,chains:t,receive:n},{fileOf:r}){let s=(i,o,a=[])=>a.map(({name:c},u)=>`${i}\
 "${c}" is from ${r(o,u)}`);return[...s("webhook","notify.webhooks",e?.webhooks),...s("chain","chains",t),...s("function",
"receive.functions",n?.functions)]}function mk(e,{data:t,problem:n},r,s=[]){let i=re(e,t),o=(i.issues??[]).map(({path:f=[],message:p,type:h,expected:m})=>({
path:f.map(({key:d})=>typeof d=="number"?d:String(d)),message:p,meant:h==="raw_check"?m:null}));if(i.success&&r.length===
0&&s.length===0)return i.output;let a=new Set(s.map(zp)),c=[...s,...yk(o,r).map(({path:f,message:p})=>n(f,p)).filter(f=>!a.
has(zp(f)))],u=n([],"").file,l=c.slice(0,Yp).sort((f,p)=>+(f.file===u)-+(p.file===u)||(f.line??0)-(p.line??0));throw new S(
l,Math.max(0,c.length-Yp))}function zp({file:e,line:t,path:n}){return JSON.stringify([e,t,n])}function yk(e,t){let n=new Set(
e.flatMap(({path:i,meant:o})=>o?[JSON.stringify([...i.slice(0,-1),o])]:[])),r=new Set(e.map(({path:i})=>JSON.stringify(i))),
s=new Set;return[...e,...t.filter(({path:i,message:o})=>{let a=JSON.stringify(i),c=`${a} ${o}`;return!r.has(a)&&!s.has(c)&&
s.add(c)})].filter(({path:i})=>!n.has(JSON.stringify(i)))}function gk(e){return e[0]==="receive"&&e.at(-1)==="provider"}
function Xp(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i}\
 #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(wk(i,t))}=i;return{...i,name:o}})}function wk({method:e,url:t},n){
let r=Ve(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e}\
 ${o}`}var bk=R({extends:w(A(O(z(`must be ${ss}`)),ye(e=>At(e)!==null,`must be ${ss}`))),notify:w(Mf),chains:w(Y(Pf,z("m\
ust be a list of chains, each with a name")),[]),receive:w(Jl)}),Zp={extends:"extends",notify:"notify",chains:"chains",chain:"\
chains",receive:"receive",webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"r\
eceive.providers",functions:"receive.functions"},vk=["name","enabled","timeout"],tc=new Map([...Object.keys(Br).filter(e=>!vk.
includes(e)).map(e=>[e,"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],
["events","a webhook or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name",
"a chain"],["expect_final_callback","a chain"]]),kk=[...tc.keys()].filter(e=>e.length>10);function $k(e){let t=e.startsWith(
"x-")?null:Ek(e)??_k(e),n=Nn(e)??t;return n===null?[]:[{path:[e],message:n}]}function Ek(e){let t=Wo(e),n=tc.get(tc.has(
t)?t:H(e,kk)??"");return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function _k(e){let t=H(
e,Object.keys(Zp)),n=t===null?void 0:Zp[t];return n===void 0?null:`unknown key; did you mean ${n}?`}var Kr=class extends Error{},Je=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},Sk=/^(ENOTFOUND|ENODATA|EAI_)/,xk=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,Ok=[408,425,429],
Ak=[401,407],Nk={dns_error:"check the host in the URL and the runner's DNS",connection_refused:"check that the receiver \
runs and can be reached from this runner"},Tk={"socket hang up":"the connection was closed before a response",aborted:"t\
he response was cut short"};function Oi(e){let t=rh(e);return e instanceof Kr?{code:"blocked",permanent:!0}:e instanceof
Je?Ik(e):oh(t)?{code:"tls_error",permanent:!0}:t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:Lk.test(
e.message)}:{code:Sk.test(t)?"dns_error":xk.test(t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?
"protocol_error":"connection_reset",permanent:!1}}function ze(e,t=null){if(e instanceof AggregateError&&e.errors.length>
0)return ze(e.errors[0],t);if(!(e instanceof Error))return String(e);if(e instanceof Je)return Rk(e);let n=nh(e),r=Nk[Oi(
e).code];return ah(e,t)??(r===void 0?n:`${n}; ${r}`)}function Ik({status:e,cause:t}){let n=t instanceof Error?Oi(t):null;
return n?.code==="tls_error"?n:{code:"connection_refused",permanent:e!==null&&e<500&&!Ok.includes(e)}}function Rk({status:e,
cause:t}){return e!==null?`the proxy responded ${e} and did not connect${Ak.includes(e)?"; check its user and password i\
n HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?`the proxy cannot be reached: ${ah(t,null)??`${nh(t)}; check HTTPS\
_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}function nh({message:e}){return Tk[e]??e}function rh(e){return e instanceof
Error&&"code"in e?String(e.code):""}var sh=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,ih="\
ERR_TLS_CERT_ALTNAME_INVALID",Lk=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
Mk=/wrong version number|packet length too long/i,jk=/:SSL routines:[^:]*:([^:]+):/,Ck=/(?:DNS|IP Address):([\w.*:-]+)/g,
th=3;function oh(e){return sh.test(e)||e.startsWith("CERT_")||e===ih}function ah(e,t){let n=rh(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===ih)return Pk(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(sh.test(n))return`${r}\
; if you trust this certificate, give its CA in the input ca-certificates`;if(oh(n))return`${r}; the receiver must renew\
 it`;let[,s]=jk.exec(e.message)??[];if(s===void 0)return null;let i=Mk.test(s)?"does this port speak http? Then write ht\
tp://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function Pk(e){let t="\
host"in e?String(e.host):"this host",r=[...("cert"in e?Dk(e.cert):"").matchAll(Ck)].map(([,a])=>a);if(r.length===0)return`\
the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,th).join(", "),i=r.length-th,o=i>
0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function Dk(e){return typeof e==
"object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}function ch(e){let t=e.protocol==="https:";if(Uk(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new Ai(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new Ai(`http://${n}`)}else return}function Uk(e){if(!e.hostname)return!1;let t=e.hostname;if(Bk(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function Bk(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var Ai=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var uh;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(uh||(uh={}));function Gr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}var qk=["notify","test","chain","gate","callback","receive","redeliver"];function lh(){let e=[],t=h=>{e.push(h)},{text:n,list:r,patterns:s,guarded:i,named:o,choice:a,number:c,duration:u}=Kk(t),
l=a("mode",qk),f=rf(t),p={mode:l,configFile:n("config-file",".github/webhooks.yml"),config:Gr("config",{trimWhitespace:!1}),
jobId:n("job-id")||f.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n(
"needs"),repository:Hk(n("repository"),t),runId:c("run-id"),runAttempt:c("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r(
"allowed-schemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:ph("allowed-hosts")?r("allo\
wed-hosts",""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n(
"ca-certificates"),dryRun:a("dry-run",["false","true"])==="true",chain:l==="gate"?o("chain","(none)","accept callbacks w\
ithout a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","che\
ck"]),listen:Gk(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:l==="gate"?i("callback","(none)",["a \
callback's JSON","use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:o("app","(any)","acc\
ept every app"),callbackSecretName:o("callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("liste\
ner-token"),callbackFormat:n("callback-format"),callbackSignature:n("callback-signature"),since:l==="gate"?a("since",["r\
un","attempt","commit"]):"run",timeoutMs:u("timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("desc\
ription"),targetUrl:n("target-url"),variables:Wk(n("variables"),t),record:n("record"),trustRecord:a("trust-record",["fal\
se","true"])==="true",deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:l==="redeliver"?u("since"):null,giveUpAfterMs:u(
"give-up-after","24h")??0,coverage:n("coverage")===""?null:a("coverage",["true","false"])==="true",environment:f};if(e.length===
0&&e.push(...zk(p)),e.length>0)throw new S(e.map(h=>({message:h})));return p}function fh(e){let t=e.trimStart();return t===
""?{secrets:new Map,ended:new Set}:t.startsWith("{")?Jk(t):Yk(e)}function Kk(e){let t=(u,l="")=>Gr(u)||l,n=(u,l,f=/[\s,]+/)=>t(u,l).split(f).map(p=>p.trim()).filter(p=>p!==""),r=u=>{let l=n(
u,"");for(let f of l){let p=ti(f);p!==null&&e(`input ${u}: ${p}`)}return l},s=(u,l,[f,p])=>{let h=Gr(u,{trimWhitespace:!1});
return h.trim()===""&&ph(u)&&e(`input ${u} is empty; write ${f}, or leave the input out (or write ${l}) to ${p}`),h.trim()===
l?"":h};return{text:t,list:n,patterns:r,guarded:s,named:(u,l,f)=>s(u,l,["a name",f]).trim(),choice:(u,l)=>{let f=t(u,l[0]),
p=l.find(h=>h===f);return p===void 0&&e(`input ${u} is "${f}"; write one of ${l.join(", ")}`),p??l[0]},number:u=>{let l=t(
u);return l===""?null:/^[1-9]\d{0,15}$/.test(l)?Number(l):(e(`input ${u} is "${l}"; write a whole number above 0`),null)},
duration:(u,l="")=>{let f=t(u,l);if(f==="")return null;let p=ni(f);return(p===null||p===0)&&e(`input ${u} is "${f}"; wri\
te a time such as 30s, 10m, 1h`),p}}}function ph(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function Gk(e,t){
let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e)??[],i=n??r;return i===void 0||Number(s)>65535?(t(`input li\
sten is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{host:"127.0.0.1",port:0}):{host:i,port:Number(s)}}function Hk(e,t){
return e!==""&&!ut(e)&&t(`input repository is "${e}"; write OWNER/NAME`),e}function Wk(e,t){if(e==="")return{};try{let n=JSON.
parse(e);if(tu(e)||t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n==
"object"&&n!==null&&!Array.isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "va\
lue"}'),{}}var hh=/^[A-Za-z0-9_-]+$/,dh="names hold letters, digits, _ and - only",Vk='a value of several lines needs th\
e JSON form: {"NAME": ${{ toJSON(secrets.NAME) }}}';function Yk(e){let t=new Map,n=[],r=new Set,s=new Set,i=e.replace(/\n$/,
"").split(`
`),o="";for(let[a,c]of i.entries()){let u=c.endsWith("\r")?c.slice(0,-1):c;if(u===""){t.get(o)&&s.add(o);continue}let l=u.
indexOf("="),f=u.slice(0,Math.max(l,0));hh.test(f)?t.has(f)?r.add(f):t.set(f,u.slice(l+1)):n.push(a+1),o=f}if(n.length>0){
let a=n.length===1?"line":"lines",c=n.slice(0,10).join(", "),u=n.length>10?" and more":"";return{error:`input secrets, ${a}\
 ${c}${u}: write NAME=value, with = directly after the name (${dh}); ${Vk}`}}return r.size>0?{error:mh(r)}:{secrets:t,ended:s}}
function Jk(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets starts with { but is not valid JSON; write {"\
NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];for(let[o,[a,c]]of n.entries())hh.test(
a)?typeof c!="string"?s.push(`input secrets: ${a} must be a string; put it in quotes`):r.set(a,c):s.push(`input secrets:\
 name number ${o+1} is wrong; ${dh}`);if(s.length>0)return{error:s.join(". ")};let i=new Set([...ns(e)].map(o=>String(o.
at(-1))));return i.size>0?{error:mh(i)}:{secrets:r,ended:new Set}}function mh(e){return`input secrets: given twice: ${[...e].
join(", ")}; keep one of each`}function zk(e){let t=Zk(e);return t===null?[]:Object.entries(Qk).filter(([n,r])=>{let s=Gr(
n);return s!==""&&s!==e0[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but ${t} does not read it; leave it out (\
it is read by ${Xk(r)})`)}function Xk(e){let t=[["mode gate",Hr],["mode receive",Wr],["mode redeliver",Jn]];return[...new Set(
e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??r))].join(", ")}function Zk(e){let{mode:t,via:n,
record:r,callback:s,sinceMs:i,environment:o}=e;if(t==="receive")return r!==""?"mode receive with the input record":n==="\
listener"?"mode receive with via: listener":"mode receive from an event";if(t==="redeliver"&&i!==null)return"mode redeli\
ver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a gate with the input callback";if(n!==
"event")return`a gate with via: ${n}`;switch(o.eventName){case"repository_dispatch":case"workflow_dispatch":return"a gat\
e in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate in ${o.eventName} events`;default:
return null}}var Ti=["mode notify","mode test","mode chain","a gate with the input callback","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status events","a gate in chec\
k_run events","a gate in deployment_status events","mode callback","mode receive from an event","mode receive with via: \
listener","mode receive with the input record","mode redeliver","mode redeliver with the input since"],Yn=["mode notify",
"mode test","mode chain"],Wr=Ti.filter(e=>e.startsWith("mode receive")),Hr=Ti.filter(e=>e.startsWith("a gate")),Jn=Ti.filter(
e=>e.startsWith("mode redeliver")),nc=[...Yn,"a gate in dispatch events",...Wr,...Jn],Ni=[...Yn,"a gate in dispatch even\
ts","mode callback",...Jn],Qk={"config-file":nc,"config-token":nc,config:nc,needs:Yn,repository:["mode notify","mode tes\
t"],"run-id":[...Yn,"a gate with via: status","a gate with via: check"],"run-attempt":[...Yn,"a gate with via: status","\
a gate with via: check"],only:["mode notify","mode test",...Wr,...Jn],"allowed-schemes":Ni,"allowed-methods":Ni,"allowed\
-hosts":Ni,"show-response":Ni,"dry-run":Ti,chain:["mode chain",...Hr],"start-at":["mode chain"],via:[...Hr.filter(e=>e!==
"a gate with the input callback"),...Wr],callback:["a gate with the input callback"],context:["a gate with via: status",
"a gate with via: check","a gate in status events","a gate in check_run events","a gate in deployment_status events","mo\
de callback"],branch:["a gate with via: status","a gate with via: check","a gate in status events","a gate in check_run \
events"],app:["a gate in check_run events","a gate with via: check"],"callback-secret-name":[...Hr,"mode callback"],"lis\
tener-token":["a gate with via: listener",...Wr],"callback-format":Hr,timeout:["mode chain","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","mode receive with via: listener"],"callb\
ack-url":["mode callback"],state:["mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[
...Yn,"a gate in dispatch events"],record:["mode receive with the input record","mode redeliver"],"trust-record":["mode \
receive with the input record"],deliveries:Jn,coverage:["mode notify","mode test"],since:["a gate with via: status","a g\
ate with via: check",...Jn],"callback-signature":["a gate with via: listener"],"give-up-after":["mode redeliver with the\
 input since"]},e0={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH","a\
llowed-hosts":"public","show-response":"on-failure",via:"event",since:"run",app:"(any)",callback:"(none)","callback-secr\
et-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};var yh=1e4,rc=[1,2,4];function gh(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{
clearTimeout(s),t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,sn));t?.addEventListener("abort",r,{once:!0})})}}
var tM=45*6e4;var j=class extends Error{status;code;isMissingRoute;said;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=
n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.said=r.said??null}};var Ii="neither GITHUB_TOKEN nor GH_TOKEN is set";function Ri(e){let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)return null;let n=(e.
GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),r=s=>n+s;return{url:r,get:(s,i)=>fetch(r(s),{headers:{accept:i,
authorization:`Bearer ${t}`,"user-agent":`webhook-action/${gn}`}}).catch(o=>{let a=o instanceof Error?o.cause:void 0,c=a instanceof
Error?a.message:o;throw new j(`GET ${r(s)} got no answer: ${c}; check the network and GITHUB_API_URL`,null)})}}var G=class extends Error{},Le=".github/webhooks.yml",sc={offline:{type:"boolean",default:!1}},_t=`  --offline          \
 does not read the file that the config extends; it is read
                      over the API (GITHUB_API_URL) where GITHUB_TOKEN or GH_TOKEN
                      is set`,qt={file:{type:"string",default:Le},...sc},ln={secrets:{type:"string"}};function Me(e){let{
summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.replace(/^\n/,"").trimEnd()}`,async run(c,u){let l=r0(c,s),{length:f}=l.positionals;if(f<o||f>a)throw new G(f<o?"too\
 few arguments":p());return i(l,u);function p(){return`unknown argument ${l.positionals.at(a)}`}}}}function r0(e,t){try{
return n0({args:[...e],options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new G(n.message):n}}function fn(e,{
env:t,readInput:n}){let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):Vr(e);if(r===void 0)return null;let s=fh(r);
if("error"in s)throw new S(s.error);return s.secrets}var s0={...xi,disabled:!1};async function St(e,t,n,r){let{file:s}=e,
i={text:Vr(s),file:s},o=await i0(i,e.offline,t),a=typeof o=="object"?{...i,extended:o}:i,c=`${i.text}
${a.extended?.text??""}`,u=n??ec(c,r),l=Qp(a,u,s0);return{...l,secrets:u,warnings:typeof o=="string"?[`${s}: extends ${l.
unread}, which was not read or checked: ${o}`]:[]}}async function i0(e,t,n){let r=Zo(e);if(r===null)return;if(t)return"-\
-offline";let s=Ri(n);if(s===null)return Ii;let{repository:i,path:o}=r.from,a=lo(r.from),c=`/repos/${i}${nu(r.from)}`,u=f=>new S(
[r.problem(`${a} cannot be read: ${f}`)]),l=await s.get(c,"application/vnd.github.raw+json").catch(f=>{throw u(ze(f))});
if(l.ok){let f=await l.text();try{let p=Pe(f);return{text:is({text:f,json:p},o),file:a}}catch(p){throw u(ze(p))}}throw u(
`GET ${s.url(c)}: ${l.status}; check the name, path and ref, and that the token has contents: read there, or use --offli\
ne`)}function Vr(e){try{return t0(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new S(n==="ENO\
ENT"?`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}import{existsSync as Zh,readdirSync as Qh}from"node:fs";import{dirname as F0,join as qi}from"node:path";import{createHmac as bh,createSecretKey as Li}from"node:crypto";var o0="webhook-action/relay/v1/",vh=32,a0=Li(Buffer.alloc(vh)),c0=16;var u0=/^[A-Za-z0-9]{1,8}$/;function kh(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",c="",...u]=o.trim().
split(":"),l=Ah(c),f=`key number ${i+1}`;!u0.test(a)||l===null||u.length>0?n.push(`${f} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(p=>p.id===a)?n.push(`${f} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:l})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function Mi({id:e,bytes:t},n){return{id:e,key:ji(t,n.toLowerCase())}}function $h({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Eh(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=Ah(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function ji(e,t){return Oh(
l0(e),`${o0}${t}`)}function l0(e){let t=bh("sha256",a0).update(e).digest();return Li(t)}var wh=new WeakMap;function _h(e,t){
let n=wh.get(e)??new Map,r=n.get(t)??Li(ji(e.key,t));return wh.set(e,n.set(t,r)),r}function Sh(e,t){return xh(e,JSON.stringify(
t))}function xh(e,t){return Oh(e,t).subarray(0,c0).toString("base64url")}function Oh(e,t){return f0(e,t).digest()}function f0(e,t){
let n=Buffer.isBuffer(e)?Li(e):e;return bh("sha256",n).update(t)}function Ci(e,t,n){let r=_h(e,`secret/${t}`).export();return n===
"text"?r.toString("base64url"):`whsec_${r.toString("base64")}`}function Ah(e){let t=Buffer.from(e,"base64url");return t.length===vh&&t.toString("base64url")===e?t:null}var p0=/^[A-Za-z0-9._~\-/%]+$/;var DM={id:"",bytes:Buffer.alloc(32)};function Pi(e,t,n,r=null){let s=r===null?"":`${r}.`,i=h0(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Nh(e){let t=e.replace(/%2e/gi,".").split("/");return p0.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function h0({key:e},t,n,r){return Sh(ji(e,"url"),["w",t.toLowerCase(),n,r])}import{execFileSync as M0}from"node:child_process";import{existsSync as j0}from"node:fs";function Th(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var d0=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],WM=["content-type",...d0];function ic(e){let t=m0(e);try{return decodeURI(t)}catch{return t}}function m0(e){let t=0,n=e.length;for(;e[t]==="/";)t+=1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var y0=/^application\/x-www-form-urlencoded *(?:;|$)/i,
g0=/^[ \t\r\n]*[{["]/;function Ih(e){let t=w0(e)?b0(e.body.toString()):null;return typeof t=="string"?t:null}function w0({headers:e,body:t}){return y0.
test(e["content-type"]??"")&&!g0.test(eu(t.toString()))}function b0(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:v0(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function v0(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}var Kt="***",k0=/authorization|token|cookie|secret|key|signature|password/i,$0=16,Rh=/…|\.{3}/g,E0=16;function Di(){let e=new Set,
t=jh();return{add(n){if(e.has(n))return[];e.add(n);for(let r of O0(n))t.add(r);return Uh(n)},redact(n){let r="",s=0,i=-1,
o=-1;for(let{at:a,length:c}of Ch(n,t,!0))a>=o&&(i>=0&&(r+=n.slice(s,i)+Kt,s=o),i=a),o=Math.max(o,a+c);return i<0?n:r+n.slice(
s,i)+Kt+n.slice(o)}}}function Mh(e,t=E0){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].
length<t)){r(o,`\${secrets.${i}}`);for(let[a,c]of Object.entries(jn))r(c(o),`\${secrets.${i}|${a}}`)}let s=jh();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,c=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:l}of Ch(
i,s)){if(u<a)continue;c(u),a=u+l;let f=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:f})}return c(i.length),
o}}var oc=4;function jh(){let e=new Map,t=new Uint8Array(256);return{add(n){t[n.charCodeAt(0)&255]=1;let r=Lh(n,0),s=e.get(
r)??[];if(s.includes(n))return;let i=s.findIndex(({length:o})=>o<n.length);s.splice(i<0?s.length:i,0,n),e.set(r,s)},next(n,r){
let s=r;for(;s<n.length&&t[n.charCodeAt(s)&255]===0;)s++;return s},candidates:(n,r)=>e.get(Lh(n,r))??[]}}function Lh(e,t){
let n=0;for(let r=0;r<oc;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*Ch(e,t,n=!1){let r=-1;for(let s=t.next(e,0);s+
oc<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)continue;n&&r<=s&&(r=Ph(e,s+1));let o=i.find(u=>e.
startsWith(u,s)),a=n?_0(e,s,r,i):0,c=Math.max(o?.length??0,a);c>0&&(yield{at:s,length:c})}}function Ph(e,t){return Rh.lastIndex=
t,Rh.exec(e)?.index??e.length}function _0(e,t,n,r){let s=0,i=o=>r.some(a=>a.startsWith(e.slice(t,o)));for(let o=n;i(o);o=
Ph(e,o+1)){let a=o<e.length?oc:$0;if(o-t>=a&&(s=o-t),o===e.length||!i(o+1))break}return s}function S0(e){return k0.test(
e)}function Dh(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,S0(t)?Kt:n]))}var x0=4;function Uh(e){let t=e.
split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].length>=x0)}function O0(e){
return[...new Set(Uh(e).flatMap(A0))]}function A0(e){let t=Buffer.from(e),n=JSON.stringify(e).slice(1,-1);return[e,n,n.replaceAll(
"/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().slice(1),jn.url(e),jn.xml(e),jn.slack(
e),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var ac={type:"token",header:"Authorization"},Bh=["x-gitea-event","x-forgejo-event","x-gogs-event"],N0={github:{marks:[{...pn(
"x-github-event"),absent:Bh}],signature:"github"},gitea:{marks:Bh.map(pn),signature:"gitea"},sonarqube:{marks:[pn("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
pn("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[pn("stripe-signature")],signature:"stripe"},gitlab:{marks:[
pn("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[pn("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:ac},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:ac},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:ac}};function Fh(e){return N0[e]}function pn(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function cc(e,t,{secrets:n,now:r}){let s=Yr(e);if(s===null)return null;let i=e.secret_name.filter(f=>n.get(f)),o=i.map(f=>n.
get(f)??"");if(o.length===0)return e.secret_name.length===0?"the provider has no secret_name, so its signature cannot be\
 verified":`${qh(e.secret_name,"and")} of the input secrets ${e.secret_name.length>1?"are":"is"} empty, so the signature\
 cannot be verified`;let a=Math.floor(r/1e3),{tolerance:c}=e,u={headers:t.headers,body:t.body,now:a,...c!==void 0&&{tolerance:c/
1e3}},l=I0(s,u,o);return l==="ok"?null:l==="untimely"&&!Ui(s)?Np(s,u):l==="missing"?`${R0(s)} is missing`:`${Hh(s)} does\
 not match ${qh(i,"or")}`}function Kh(e){return Yr(e)===null}function uc(e,t,n){return Yr(e)!==null&&cc(e,t,n)===null}function Gh(e){
let t=Yr(e);return t&&Hh(t).toLowerCase()}function Yr(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;
if(t!==void 0)return t;if(r.length===0&&!T0(e))return null;let s=n===void 0?null:Fh(n).signature;return s===null||s==="n\
one"?"jobserv":s}function T0({type:e}){return Un.some(t=>t===e)}function I0(e,t,n){if(!Ui(e)){let a=Ya(e,t,n),c=e==="git\
ea"&&a==="wrong"?Ih(t):null;return c===null||c.startsWith(qr)?a:Ya(e,{...t,body:Buffer.from(c)},n)}let{headers:r}=t,{prefix:s=""}=e,
i=Yt(y(r,e.header.toLowerCase()));return i===null||i===""?"missing":n.filter(a=>L0(s+a,i)).length>0?"ok":"wrong"}function Ui(e){
return typeof e=="object"&&"type"in e}function R0(e){let t=Ui(e)?[e.header]:Ei(e),n=t.at(-1);return t.length===1?`header\
 ${n}`:`one of the headers ${t.slice(0,-1).join(", ")} and ${n}`}function qh(e,t){let n=e.map(r=>`"${r}"`).join(` ${t} `);
return e.length>1?`the secrets ${n}`:`the secret ${n}`}function Hh(e){return Ui(e)?e.header:dp(e)}function L0(e,t){let n=Ft(
e,t),r=Ft(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function Bi(e){return Yr(e)==="standard-webhooks"?"standard-webhooks":"text"}var Vh=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,Yh=Me({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${Vh}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=Xh(t),[s,...i]=zh(n),a=[s,...e.all?i:[]].map(c=>$h(Mi(c,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),C0=86400,Jh=Me({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Le}
${_t}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${Vh}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...qt,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],async run({values:e,positionals:[t=""]},{env:n}){if(!Nh(t))throw new G(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=lc(
e.relay??n.RELAY_URL),s=xt(e.repo,n),i=Jr(s,n),o=P0(e.days),a=r+Pi(i,s,t,o),{secrets:c,warnings:u}=await D0(i,t,e,n);return{
ok:!0,json:{url:a,expires:o===null?null:Wh(o),secrets:c},lines:[a,...o===null?[]:[`expires: ${Wh(o)}`],...c.map(({provider:l,
secret_name:f,secret:p})=>`secret ${f} of ${l}: ${p}`)],warnings:u}}});function P0(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new G(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*C0}function Wh(e){
return new Date(e*1e3).toISOString()}async function D0(e,t,n,r){let{file:s}=n;if(s===Le&&!j0(s))return{secrets:[],warnings:[
`there is no ${s} here, so the provider isn't known: name the file with --file to see its sender's secret`]};let i=await St(
n,r,null),{receive:o}=i.config,a=U0(o,t);return{secrets:a.flatMap(c=>c.secret_name.map(u=>({provider:c.name,secret_name:u,
secret:Ci(e,u,Bi(c))}))),warnings:[...i.warnings,...o?.relay===void 0?[`${s} has no receive.relay: the relay returns 404`]:
[],...a.length===0?[`no active function of ${s} has the uri ${t}`]:[]]}}function U0(e,t){let{providers:n=[],functions:r=[]}=e??
{};return n.filter(s=>s.active&&r.some(i=>i.active&&i.provider===s.name&&(i.uri===void 0||ic(i.uri)===ic(t))))}function zh(e){
let t=e.RELAY_KEYS??"";if(t==="")throw new G("RELAY_KEYS is not set; set it to the relay's keys");let n=kh(t);if("keys"in
n)return n.keys;throw new G(`RELAY_KEYS: ${n.errors.join("; ")}`)}function Jr(e,t){if(t.RELAY_KEYS)return Mi(zh(t)[0],e);
if(!t.RELAY)throw new G("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY to the reposi\
tory's secret");let[n]=Eh(t.RELAY)??[];if(n!==void 0)return n;throw new G("RELAY is not a secret of a repository; write \
whr_ID_KEY")}function lc(e){if(e===void 0||e==="")throw new G("the relay is not named; write --relay https://HOST");let t=e.
replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new G(`the relay is "${e}"; write \
https://HOST without a path`)}function xt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||B0()||n);if(r!==null)return Xh(r);throw new G(
"the repository is not named; write --repo OWNER/NAME")}function Xh(e){if(ut(e))return e;throw new G(`"${e}" is not a re\
pository; write OWNER/NAME`)}function B0(){try{let e=M0("git",["remote","get-url","origin"],{encoding:"utf8",stdio:["ign\
ore","pipe","ignore"]}),[,t]=/(?<!\/)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(e.trim())??[];return t??null}catch{return null}}var ed=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,td=Me({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE] [--offline] [--coverage]",about:`
  FILE                default ${Le}
${ed};
                      without any, each name counts as given
${_t}
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:{...ln,...sc,coverage:{type:"boolean",default:!1}},arguments:[0,1e3],async run({values:e,positionals:t},n){
let r=fn(e.secrets,n),s=t.length>0?t:[Le],i=[];for(let o of s){let a={file:o,offline:e.offline},{problems:c,...u}=await q0(
a,n,r),l=e.coverage?Y0(nd(o)):[];i.push({file:o,...u,problems:[...c,...l]})}return{ok:i.every(({problems:o})=>o.length===
0),json:{files:i.map(({file:o,unread:a,problems:c})=>({file:o,...a!==null&&{unread:a},problems:c}))},lines:i.flatMap(({file:o,
problems:a,warnings:c})=>[...a.length===0?[`${o}: ok`]:a.map(Zn),...c])}}});async function q0(e,{env:t},n){try{let r=await St(
e,t,n),{config:s,problem:i,unread:o,warnings:a}=r;return{problems:W0(s,e.file,i),unread:o,warnings:a}}catch(r){if(!(r instanceof
S))throw r;return{problems:[...r.problems,...K0(r)],unread:null,warnings:[]}}}function K0({hidden:e}){return e>0?[{message:`\
and ${e} more like these`}]:[]}var G0=["webhook","attestation","id"],H0=["token","callback","signature"];function W0({receive:e,
chains:t},n,r){let s=nd(n);return Zh(s)?[{at:["receive"],relay:e?.relay,sent:G0},...t.map(({relay:o},a)=>({at:["chains",
a],relay:o,sent:H0}))].flatMap(({at:o,relay:a,sent:c})=>{let u=V0(a?.workflow,c,s);return u===null?[]:[r([...o,"relay","\
workflow"],u)]}):[]}function V0(e,t,n){if(e===void 0)return null;if(!Qh(n).includes(e))return`there is no ${qi(n,e)}`;let r=X0(
qi(n,e)),s=y(r,"workflow_dispatch");if(s===void 0&&!Z0(r))return`${e} has no trigger workflow_dispatch`;let i=y(s,"input\
s"),o=t.filter(c=>y(i,c)===void 0);if(o.length>0)return`${e} lacks the workflow_dispatch ${o.length>1?"inputs":"input"} ${o.
join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`;let a=Q0(i).filter(c=>!t.includes(c));return a.
length===0?null:`${e} requires the input ${a.join(", ")}, which the relay does not send; give it a default`}function nd(e){
return qi(F0(e),"workflows")}function Y0(e){let t=Zh(e)?Qh(e).filter(c=>/\.ya?ml$/.test(c)).sort().map(c=>z0(qi(e,c))):[],
n=({on:c},u)=>y(c,u)!==void 0||[c].flat().includes(u),r=t.filter(c=>c.reports&&n(c,"workflow_run")),[s]=r;if(s===void 0)
return[{file:e,message:"no workflow with the trigger workflow_run uses org/webhook-action"}];let i=r.flatMap(({on:c})=>se(
y(c,"workflow_run"),"workflows").map(String)),o=({on:c})=>[...[c].flat(),...Object.keys(P(c)?c:{})].filter(u=>typeof u==
"string").every(u=>u==="workflow_call"),{file:a}=s;return[...t.filter(c=>!c.reports&&!o(c)).filter(({name:c})=>!i.includes(
c)).map(({file:c,name:u})=>({file:a,message:`on.workflow_run.workflows lacks "${u}" (${c}), whose runs are not reported`})),
...i.filter(c=>t.every(u=>u.name!==c)).map(c=>({file:a,message:`on.workflow_run.workflows names "${c}", and no workflow \
has that name`}))]}var J0=/\/webhook-action(?:\/notify|\/\.github\/workflows\/notify\.yml)?@/;function z0(e){let{data:t}=yt(
{text:Vr(e),file:e}),n=y(t,"name"),r=y(t,"jobs"),s=Object.values(P(r)?r:{}).flatMap(i=>[i,...se(i,"steps")]);return{file:e,
name:typeof n=="string"?n:e,on:y(t,"on"),reports:s.some(i=>{let o=String(y(i,"uses")??"");return(y(y(i,"with"),"mode")??
"notify")==="notify"&&J0.test(o)})}}function X0(e){return y(yt({text:Vr(e),file:e}).data,"on")}function Z0(e){return[e].
flat().includes("workflow_dispatch")}function Q0(e){return Object.entries(P(e)?e:{}).filter(([,t])=>y(t,"required")===!0&&
y(t,"default")===void 0).map(([t])=>t)}var rd=Me({summary:"Lists the webhooks, chains and functions of a config, and the\
ir secrets.",usage:"list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${Le}
${ed}
${_t}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...qt,...ln,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],async run({values:e},t){let{env:n}=t,r=fn(e.secrets,t),{config:s,warnings:i}=await St(
e,n,null),a=t$(s,(c,u=!1)=>c.map(l=>({name:l,set:u||!!r?.get(l)})),e$(e,n));return{ok:!0,json:a,lines:n$(a),warnings:i}}});
function e$({relay:e,repo:t},n){let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=lc(
s),o=xt(t,n),a=Jr(o,n);return{urlOf:u=>u===void 0?null:i+Pi(a,o,u),hasKey:r}}function t$({notify:e,chains:t,receive:n},r,{
urlOf:s,hasKey:i}){let o=a=>({name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(Hn(a))});return{webhooks:(e?.
webhooks??[]).map(a=>({...o(a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r(
[a.token_secret_name,a.relay?.secret_name].filter(c=>c!==void 0)),webhooks:a.webhooks.map(c=>({...o(c),via:c.callback.via}))})),
functions:(n?.functions??[]).map(a=>{let c=n?.providers.find(({name:l})=>l===a.provider),u=i&&n?.relay!==void 0;return{name:a.
name,active:a.active&&c?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(c?.match?.
headers??{}).concat(Object.entries(a.match?.headers??{})).filter(([l])=>/event/i.test(l)).flatMap(([,l])=>l),secrets:r(c?.
secret_name??[],u)}})}}function n$({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:c,
events:u,secrets:l})=>[`webhook ${i}${o?"":" (disabled)"}`,`${a} ${c}`,u.join(", "),Fi(l)]),...t.flatMap(({name:i,events:o,
secrets:a,webhooks:c})=>[[`chain ${i}`,"",o.join(", "),Fi(a)],...c.map((u,l)=>[`  ${l+1}. ${u.name}${u.enabled?"":" (dis\
abled)"}`,`${u.method} ${u.url}`,`via ${u.via}`,Fi(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:c,url:u,events:l,
secrets:f})=>[`function ${i} of ${a}${o?"":" (inactive)"}`,u??(c===null?"any uri":`uri ${c}`),l.join(", "),Fi(f)])],s=[0,
1,2].map(i=>Math.max(...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}
function Fi(e){return e.map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}import{writeFileSync as R$}from"node:fs";var r$=6e4,s$=.2,i$=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function sd(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!o$(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&a$(t))return{kind:"stop",reason:"it may have \
arrived, and is not sent again unless idempotent is true"};let r=wa(e.retryAfter,n)??0;if(r>r$){let o=new Date(n+r).toISOString();
return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.retryDelaysSeconds[e.
attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+s$*e.random);return{kind:"retry",delayMs:Math.
min(Math.ceil(i),sn)}}function o$({code:e,status:t,permanent:n}){return n?!1:e!=="status"?i$.includes(e):t===null?!1:[408,425,429].includes(t)||
t>=500&&t<600}function a$({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==503:n}function od(e){let t=new Map;for(let{run:n,deliveries:r}of e)for(let s of r){let i=t.get(s.id),{run_id:o,run_attempt:a}=s.
run??n,c={sent:s,run:{run_id:o,run_attempt:a},repository:s.run?.repository??n.repository,began:u$(s)};i?i.push(c):t.set(
s.id,[c])}return[...t.values()].flatMap(n=>{let{sent:r,run:s,repository:i,began:o}=n.reduce((l,f)=>c$(f,l)?l:f),a=l$(n),
c=n.some(({sent:{body:l}})=>l!==null&&l.sha256!==r.body?.sha256),u=[...n.flatMap(({sent:{first_failed:l}})=>l??[]),...a.
map(({started:l})=>l)].map(l=>Date.parse(l));return{sent:r,run:s,repository:i,earlier:a,differs:c,firstFailed:u.length===
0?null:Math.min(...u),givenUp:n.some(l=>l.sent.given_up===!0&&l.began>=o)}})}function c$(e,t){return e.began!==t.began?e.
began<t.began:id(e.sent)<id(t.sent)}function u$({attempts:e}){return e.reduce((t,{started:n})=>Math.max(t,Date.parse(n)),
-1)}function id({body:e,status:t}){return(e===null?0:2)+(t==="not_run"?0:1)}function l$(e){return[...new Map(e.flatMap(({
sent:n})=>n.attempts).map(n=>[`${n.started} ${n.number}`,n])).values()].sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||
n.number-r.number)}import{createHash as f$}from"node:crypto";function hn(e){let t=Buffer.from(e),n=f$("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}function Ki(e,t,n){
let r=[],s="";for(let i of Re(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else if(We(i.name)===
null)s+=bt(Ar(i,t));else{let o=`\${${[i.name,...i.filters.map(({source:a})=>a)].join("|")}}`;r.push(...n(s),{kind:"place\
holder",placeholder:o}),s=""}return ud([...r,...n(s)])}function cd(e,t,n){return Nr(e,{key:r=>Ki(r,t,n),leaf:r=>{let s=Ln(
r);if(!s||We(s.name)!==null)return Ki(r,t,n);let i=zs(s,t);if(i===rn)return rn;if(i===void 0)return"";let o=a=>fc(a,n);return Nr(
i,{key:o,leaf:o})}})}function fc(e,t){return ud(t(e))}function ud(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?ad(t.text):ad(`${t.text}{`).slice(
0,-1)).join("")}function ad(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var p$=1e3,h$=1e4,d$=255,ld=1e5;var Gi=A(q(),Sr(),Tn(0)),Ot=A(O(),gt(p$)),pd=A(O(),Ne(/^[0-9a-f]{64}$/)),hd=R({run_id:Gi,run_attempt:Gi}),pc=A(Ot,ye(ut)),
hc=A(O(),na(),ye(e=>Number.isFinite(Date.parse(e)))),m$=R({number:Gi,status_code:B(Gi),error:B(Ot),started:hc,duration_ms:A(
q(),$r(),Tn(0))}),y$=R({id:A(O(),Ne(/^[\x21-\x7e]{1,200}$/)),event:A(O(),Ne(/^[a-z_]{0,50}$/)),chain:B(Ot),webhook:Ot,status:nn(
["success","failure","not_run"]),reason:B(A(O(),gt(h$))),attempts:Y(m$),body:B(pd),retry_of:B(Ot),mac:B(Ot),run:w(R({repository:w(
pc),...hd.entries})),first_failed:w(hc),given_up:w(ve())}),fd=B(A(O(),gt(2*d$))),g$=R({chain:B(Ot),webhook:B(Ot),status:nn(
["accepted","duplicate","conflict","expired","unexpected"]),received:hc,state:nn(["success","failure","error"]),description:fd,
context:fd,target_url:B(Ot)}),w$=R({version:aa(1),run:R({repository:pc,...hd.entries}),sender:w(pc),callbacks:w(A(Y(g$),
gt(ld))),bodies:ua(pd,O()),deliveries:A(Y(y$),gt(ld))});function dc(e,t,n=[],r=[]){return{version:1,run:{repository:e,run_id:t.
id,run_attempt:t.attempt},...r.length>0&&{callbacks:r},deliveries:n}}function dd(e){let t;try{t=JSON.parse(e)}catch{return dn("is incomplete or not JSON")}if(!P(t))return dn("is not a recor\
d of this action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="n\
umber"&&n!==1)return dn(`is a record of version ${n}, and this version of the action reads version 1`);let r=re(w$,t,{abortEarly:!0});
if(!r.success){let i=r.issues[0].path?.map(({key:a})=>String(a))??[],o=i.length>0?` (${i.join(".").slice(0,80)})`:"";return dn(
`is not a record of this action${o}`)}let[s]=ns(e);return s!==void 0?dn("gives a key twice"):b$(r.output)}function b$({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[i,o]of Object.entries(e)){let a=hn(o);if(a.sha256!==i||a.text!==o)return dn(`w\
as changed: bodies.${i} has another SHA-256`);r.set(i,a)}let s=[];for(let[i,{body:o,...a}]of t.entries()){let c=o===null?
null:r.get(o);if(c===void 0)return dn(`has no body for deliveries.${i}`);s.push({...a,body:c})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function dn(e){return{kind:"invalid",why:e}}var v$=/^webhook-record.*\.json$/,zj=32*1024*1024;function md(e){return v$.test(e.slice(e.lastIndexOf("/")+1))}var k$="webhook-record",yd=100,mc=500,mn=32*1024*1024,gd=1e3,wd=4,$$=R({id:q(),name:O(),size_in_bytes:C(q(),0),expired:C(
ve(),!1),created_at:A(O(),Te(e=>Date.parse(e)),q(),$r()),workflow_run:C(tn(R({id:w(q()),repository_id:tn(q()),head_repository_id:tn(
q())})),null)});async function Ed(e,t){return(await E$(e,t)).flatMap(({path:r,text:s,uploaded:i})=>{let o=dd(s);return o.
kind==="invalid"&&e.log.warning(`${r} is skipped: it ${o.why}`),o.kind==="deliveries"?[{path:r,uploaded:i,record:o.record}]:
[]})}async function E$(e,t){let n=await _$(e,t),r=[],s=mn;for(let i=0;i<n.length&&s>=0;i+=wd){let o=await Promise.all(n.
slice(i,i+wd).map(a=>x$(e,t.repository,a)));for(let a of o.flat())s-=a.text.length,s>=0&&r.push(a)}return s<0&&e.log.warning(
`the records since ${_d(t.since)} are larger than ${mn/1024/1024} MiB; the older ones are not read`),r.reverse()}async function _$({
api:e,log:t},{repository:n,since:r,forks:s=!1}){let i=[],o=e.pages("GET /repos/{owner}/{repo}/actions/artifacts",ie(n),{
keys:["artifacts"],most:yd}),a=!1;for await(let{items:u,more:l}of o){let f=u.flatMap(p=>{let h=re($$,p);return h.success?
[h.output]:[]});if(i.push(...f.filter(({name:p,created_at:h})=>p.startsWith(k$)&&h>=r)),a=!l||f.every(({created_at:p})=>p<
r),a)break}a||t.warning(`${n} has more than ${yd*100} artifacts; older ones are not read`);let c=i.filter(u=>{let l=S$(u,
s);return l!==null&&t.info(`artifact ${u.name} skipped: ${l}`),l===null}).sort((u,l)=>l.created_at-u.created_at||l.id-u.
id);return c.length>mc&&t.warning(`${n} has ${c.length} records since ${_d(r)}; only the newest ${mc} are read`),c.slice(
0,mc)}function S$({expired:e,workflow_run:t},n){if(e)return"it is expired";let{repository_id:r,head_repository_id:s}=t??
{};return s!==void 0&&s!==r&&!n?"it is from a run of a fork":null}async function x$({api:e,log:t},n,{id:r,name:s,created_at:i,
size_in_bytes:o,workflow_run:a}){let c=a?.id??null,u=c===null?s:`${s} of run ${c}`;try{if(o>mn)throw new Gt(`it is large\
r than ${mn/1024/1024} MiB`);let l=await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_\
format}",{...ie(n),artifact_id:r,archive_format:"zip"},mn);return(await A$(s,l)).map(({path:p,text:h})=>({path:`${u}: ${p}`,
text:h,uploaded:i,runId:c}))}catch(l){if(!O$(l))throw l;return t.warning(`artifact ${u} skipped: ${l.message}`),[]}}function O$(e){
return e instanceof j?[200,404,410].includes(e.status??0):e instanceof Gt}var Gt=class extends Error{};async function A$(e,t){
return(t.subarray(0,2).equals(Buffer.from("PK"))?await T$(t):[{path:e,content:t}]).map(({path:r,content:s})=>({path:r,text:s.
toString().replace(/^\ufeff/,"")}))}var Hi={magic:101010256,size:22,comment:65535},bd={magic:33639248,size:46},vd={magic:67324752,
size:30},kd=0,N$=8;async function T$(e){let{inflateRawSync:t}=await import("node:zlib");try{let n=I$(e),r=e.readUInt16LE(
n+10);if(r>gd)throw new Gt(`it has more than ${gd} files`);let s=e.readUInt32LE(n+16),i=mn,o=[];for(let a=0;a<r;a++){if(e.
readUInt32LE(s)!==bd.magic)throw zr();let c=e.readUInt16LE(s+10),u=e.readUInt32LE(s+20),l=e.readUInt32LE(s+42),f=s+bd.size,
p=f+e.readUInt16LE(s+28),h=e.toString("utf8",f,p);if(s=p+e.readUInt16LE(s+30)+e.readUInt16LE(s+32),!md(h))continue;if(e.
readUInt32LE(l)!==vd.magic)throw zr();let m=l+vd.size+e.readUInt16LE(l+26)+e.readUInt16LE(l+28),d=e.subarray(m,m+u);if(d.
length<u||![kd,N$].includes(c))throw zr();let g=c===kd?d:t(d,{maxOutputLength:Math.max(1,i)});if(i-=g.length,i<0)throw $d();
o.push({path:h,content:g})}return o}catch(n){throw n instanceof Gt?n:(n instanceof Error&&"code"in n?n.code:"")==="ERR_B\
UFFER_TOO_LARGE"?$d():zr()}}function I$(e){let t=Math.max(0,e.length-Hi.size-Hi.comment);for(let n=e.length-Hi.size;n>=t;n--)
if(e.readUInt32LE(n)===Hi.magic)return n;throw zr()}function $d(){return new Gt(`it unpacks to more than ${mn/1024/1024}\
 MiB`)}function zr(){return new Gt("it is not a whole zip archive; upload it again")}function _d(e){return new Date(e).toISOString().
slice(0,16).replace("T"," ")}var L$=864e5,Sd=100,Nd=Me({summary:"Lists what was sent to each webhook, from the records of runs.",usage:"history [--re\
po OWNER/NAME] [--days N] [--html FILE] [--bodies]",about:`
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default 7
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

It reads the artifacts whose names begin with webhook-record: runs upload the
output record-file under such a name (docs/redelivery.md).

Environment:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,options:{repo:{type:"string"},days:{type:"string",default:"7"},html:{
type:"string"},bodies:{type:"boolean",default:!1}},arguments:[0,0],async run({values:e},{env:t}){let{days:n,html:r,bodies:s}=e;
if(!/^[1-9]\d{0,3}$/.test(n))throw new G(`--days is "${n}"; write a whole number above 0`);let i=xt(e.repo,t),o=Date.now()-
Number(n)*L$,a=[],c=await M$(i,o,t,a),{deliveries:u,others:l}=j$(c),f={repository:i,since:new Date(o).toISOString(),webhooks:P$(
u).map(({name:p,deliveries:h})=>({name:p,deliveries:h.map(m=>D$(m,s))})),callbacks:l.map(p=>({webhook:p.webhook===null?null:
Td(p.chain,p.webhook),repository:p.repository,run_id:p.run_id,...Id(p)}))};return r!==void 0&&R$(r,q$(f,F$(t))),{ok:!0,json:f,
lines:U$(f),warnings:a}}});async function M$(e,t,n,r){let s={info:()=>{},warning:o=>{r.push(o)}},i={api:K$(n),log:s};try{
return(await Ed(i,{repository:e,since:t})).map(({record:c})=>c)}catch(o){throw o instanceof j?new S(o.message):o}}function j$(e){
let t=od(e).map(r=>({...r,callbacks:[]})),n=[];for(let r of C$(e)){let s=Date.parse(r.received),i=t.filter(({sent:c,run:u,
repository:l})=>c.chain===r.chain&&c.webhook===r.webhook&&l===r.repository&&u.run_id===r.run_id&&u.run_attempt===r.run_attempt);
((i.findLast(({firstFailed:c})=>c!==null&&c<=s)??i[0])?.callbacks??n).push(r)}return{deliveries:t,others:n}}function C$(e){
let t=e.flatMap(({run:n,callbacks:r=[]})=>r.map(s=>{let i={...s,...n};return[JSON.stringify(i),i]}));return[...new Map(t).
values()].sort((n,r)=>Date.parse(n.received)-Date.parse(r.received))}function Td(e,t){return e===null?t:`${e}/${t}`}function P$(e){
let t=new Map;for(let n of e){let r=Td(n.sent.chain,n.sent.webhook);t.set(r,[...t.get(r)??[],n])}return[...t].map(([n,r])=>({
name:n,deliveries:r.toReversed()})).sort((n,r)=>n.name<r.name?-1:1)}function D$({sent:e,run:t,repository:n,earlier:r,callbacks:s},i){
let{id:o,event:a,status:c,reason:u,body:l}=e,f=[...r,...e.attempts].filter((p,h,m)=>m.findIndex(d=>d.started===p.started)===
h);return{id:o,event:a,status:c,reason:u,repository:n,run_id:t.run_id,run_attempt:t.run_attempt,attempts:f.map(({status_code:p,
error:h,started:m})=>({status_code:p,error:h,started:m})),callbacks:s.map(Id),...i&&{body:l?.text??null}}}function Id({received:e,
status:t,state:n,description:r,context:s,target_url:i}){return{received:e,status:t,state:n,description:r,context:s,target_url:i&&
Gc(i)}}function U$({repository:e,since:t,webhooks:n,callbacks:r}){if(n.length===0&&r.length===0)return[`no record of ${e}\
 since ${t}`];let s=n.flatMap(({name:o,deliveries:a})=>[o,...a.flatMap(c=>[`  ${[Ld(c),c.event||"-",c.status,Md(c),yc(c,
e)].join("  ")}`,...c.reason===null?[]:[`    ${c.reason}`],...c.callbacks.map(u=>`    ${xd(u)}`),...c.body?.split(`
`).map(u=>`    ${u}`)??[]])]),i=r.map(o=>`  ${xd(o)}  ${yc(o,e)}${B$(o)}`);return[...s,...i.length>0?[Rd,...i]:[]].map(o=>Z(
o,Number.POSITIVE_INFINITY))}var Rd="callbacks to gates, and of deliveries that are in no record";function B$({webhook:e}){
return e===null?"":`, ${e}`}function yc(e,t){let n=e.repository===t?"":` of ${e.repository}`;return`run ${e.run_id}${n}`}
function xd(e){let{received:t,status:n,state:r,description:s,context:i,target_url:o}=e;return[`${gc(t)}  callback ${n}: ${r}${s?
`, "${s}"`:""}`,...i?[`(context: ${i})`]:[],...o?[o]:[]].join(" ")}function Ld({attempts:e}){let t=e.at(-1)?.started;return t===
void 0?"not sent":gc(t)}function gc(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function Md({attempts:e}){let t=e.
at(-1);return t===void 0?"0 attempts":`${e.length===1?"1 attempt":`${e.length} attempts`}, ${t.error??`HTTP ${t.status_code}`}`}
function F$(e){return(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,"")}function q$({repository:e,since:t,webhooks:n,
callbacks:r},s){let i=l=>{let f=`${s}/${l.repository}/actions/runs/${l.run_id}`,p=yc(l,e).replace("run ","");return`<td>\
<a href="${le(f)}">${le(p)}</a></td>`},o=l=>`<tr class="${l.status}">
<td>${le(Ld(l))}</td><td>${le(l.event)}</td>
<td>${le(l.status.replace("_"," "))}</td><td>${le(Md(l))}</td>
${i(l)}
<td>${le(l.reason??"")}${l.body?`<pre>${le(l.body)}</pre>`:""}</td>
</tr>
${l.callbacks.map(f=>Od("callback",f,"<td></td>")).join(`
`)}`,a="<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>",c=(l,f)=>`\
<h2>${le(l)}</h2>
<table>
${a}
${f.join(`
`)}
</table>`,u=n.map(({name:l,deliveries:f})=>c(l,f.map(o)));return r.length>0&&u.push(c(`C${Rd.slice(1)}`,r.map(l=>Od(l.webhook??
"callback",l,i(l))))),`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${le(e)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1f2328; backg\
round: #fff }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #d1d9e0; padding: .3rem .6rem; text-align: left; vertical-align: top }
.success td:nth-child(3) { color: #1a7f37 }
.failure td:nth-child(3), .error td:nth-child(3) { color: #cf222e; font-weight: 600 }
.callback td:first-child { padding-left: 2rem }
.callback { background: #f6f8fa }
td:last-child { overflow-wrap: anywhere; width: 100% }
td:not(:last-child) { white-space: nowrap }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 }
</style>
</head>
<body>
<h1>Webhooks of ${le(e)}</h1>
<p>Since ${le(t.slice(0,16).replace("T"," "))} UTC, the newest first.</p>
${u.length===0?"<p>There are no records.</p>":u.join(`
`)}
</body>
</html>
`}function Od(e,t,n){let{received:r,status:s,state:i,description:o,context:a,target_url:c}=t,u=le(o||c||"no text"),l=c?`\
<a href="${le(c)}" rel="noreferrer">${u}</a>`:u;return`<tr class="callback ${i}">
<td>${le(gc(r))}</td><td>${le(e)}</td>
<td>${i}</td><td>${s}</td>
${n}
<td>${l}${a?` (${le(a)})`:""}</td>
</tr>`}function le(e){let t={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};return e.replace(/[&<>"]/g,n=>t[n]??n)}function K$(e){
let t=Ri(e);if(t===null)throw new G(`${Ii}; set one`);let{url:n,get:r}=t;async function s(i){let o=await r(i,"applicatio\
n/vnd.github+json");if(o.ok)return o;let a=o.status===403||o.status===404?"; the token needs actions: read of this repos\
itory":"";throw new j(`GET ${n(i)}: ${o.status}${a}`,o.status)}return{async*pages(i,o,{keys:a=[],most:c}){let u=Ad(i,o);
for(let l=1;l<=c;l+=1){let p=await(await s(`${u}?per_page=${Sd}&page=${l}`)).json(),h=a.map(d=>Object(p)[d]).concat([p]).
find(d=>Array.isArray(d)),m=(h??[]).length===Sd;if(yield{items:h??[],total:null,more:m},!m)return}},async download(i,o,a){
let c=await s(Ad(i,o)),u=[],l=0;for await(let f of c.body??[]){if(l+=f.length,l>a)throw new j(`it is larger than ${a} by\
tes`,c.status);u.push(f)}return Buffer.concat(u)}}}function Ad(e,t){return e.replace(/^GET /,"").replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(
String(Object(t)[r])))}import{randomBytes as ZS}from"node:crypto";import z$ from"node:dns";import X$ from"node:http";import Z$ from"node:net";import wc from"node:http";import Wi from"node:net";var G$=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],H$=/^2\d\d$/,bc=new Wi.Socket;function vc(e){return ch(
e)}function Vi(e){return vc(e)!==void 0}function jd(e){let t=G$.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!W$(e[n]??""));
if(t.length>0)throw new S(t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, speci\
al characters of a user and password as %40`})))}function W$(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http:/\
/${e}`;if(!URL.canParse(n))return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+
o)}catch{return!1}return/^https?:$/.test(r)&&s!==""}async function Cd(e,t,n){let r=await import("node:https"),s=await import("node:tls"),
i=(h,m)=>s.connect({...m,host:h,servername:Wi.isIP(h)?"":h}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},c=t?new r.Agent(
n):new wc.Agent(a),u=h=>V$(e,n,i,o,h),l=J$(e);c.createConnection=(h,m)=>{let d=(g,v)=>m?.(g,v);if(!t)u(d);else{let g=h.host??
"",v=`${Wi.isIPv6(g)?`[${g}]`:g}:${h.port}`;Y$(u,v,l,(b,k)=>d(b,b?k:i(g,{...n,socket:k})))}return null};let f=c.destroy.
bind(c);return c.destroy=()=>{for(let h of o)h.destroy();f()},{request:t?r.request:(h,{headers:m,...d})=>wc.request(h,{...d,
path:h.origin+h.pathname+h.search,headers:{...m,...l}}),agent:c,isProxy:!0}}function V$({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),c=e==="https:",u=c?s(a,{...r,port:Number(n||443)}):Wi.connect({host:a,port:Number(n||80)});
i.add(u),u.once("close",()=>i.delete(u)),u.on("error",l=>o(new Je(null,l),bc)),u.once(c?"secureConnect":"connect",()=>{o(
null,u)})}function Y$(e,t,n,r){let s=wc.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,c)=>o(a,c)),null)});s.once("connect",({statusCode:i},o,a)=>{if(H$.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
r(new Je(i??null),bc)}),s.once("error",i=>r(i instanceof Je?i:new Je(null,i),bc)),s.end()}function J$({username:e,password:t}){
return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var Q$=64,eE=407,tE=Buffer.alloc(0);function Bd(e){jd(process.env);let t=e.resolve??(i=>z$.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=vc(i),c=`${i.protocol}\
 ${o} ${a?.href??""}`,l={keepAlive:o,maxSockets:o?Q$:1/0,...n},f=i.protocol==="https:",p=r.get(c)??await(a?Cd(a,f,l):nE(
f,l)),h=r.get(c)??p;return r.set(c,h),h};return{async request(i){let{url:o,keepAlive:a,timeoutMs:c}=i,u=await s(o,a),l=await Pd(
i,u,t,c),f=c-l.result.durationMs;if(!l.stale||f<=0)return l.result;let p=await s(o,!1),{result:h}=await Pd(i,p,t,f),{started:m,
durationMs:d}=l.result;return{...h,started:m,durationMs:d+h.durationMs}},async addresses(i,{timeoutMs:o,signal:a}){if(Vi(
i))return[];let c=AbortSignal.any([a,AbortSignal.timeout(o)]),u=new Promise(p=>{qd(c,()=>p([])),c.aborted&&p([])}),l=t(i.
hostname).catch(()=>[]);return(await Promise.race([l,u])).map(({address:p})=>p)},close(){for(let{agent:i}of r.values())i.
destroy()}}}async function nE(e,t){let{Agent:n,request:r}=e?await import("node:https"):X$;return{request:r,agent:new n(t),
isProxy:!1}}function Pd(e,t,n,r){let{promise:s,resolve:i}=rE(),{url:o,signal:a,timeoutMs:c,maxBytes:u}=e,l=o.protocol===
"https:",f=Date.now(),p=performance.now(),h=!1,m=!1,d=!1,g=null,v=null,b=null,k=()=>Math.round(performance.now()-p),N=(x,X)=>{
if(h)return;h=!0,clearTimeout(F),E();let at=x.kind==="failure"&&x.code==="connection_reset"&&b?.reusedSocket===!0&&!d;i(
{result:x,stale:at}),X||b?.destroy()},_=(x,X,at=!1)=>{N({kind:"failure",...{code:x,message:X,status:g,connected:m,permanent:at,
started:f},durationMs:k()},!1)},T=()=>_("cancelled","the step was cancelled"),F=setTimeout(()=>_("timeout",`no complete \
response within ${c} ms`),r),E=qd(a,T);a.aborted&&T();let W=x=>{let X=x?e.refuses(x):null;return X!==null&&_("blocked",X,
!0),X!==null},Ce=o.hostname.replace(/^\[|\]$/g,"");if(Z$.isIP(Ce)&&W(Ce),h)return s;try{b=t.request(o,{agent:t.agent,method:e.
method,headers:uE(e),lookup:iE(n,e.refuses)})}catch(x){return _("protocol_error",ze(x),!0),s}b.on("socket",x=>{b?.reusedSocket===
!0&&!t.isProxy&&W(x.remoteAddress)||(x.prependOnceListener("data",at=>{d=!0,pE(at)||_("protocol_error","the response is \
not HTTP")}),aE(x)?m=!0:x.once(Ud(x)?"secureConnect":"connect",()=>{m=!0}),Ud(x)&&x.prependOnceListener("secure",()=>{v=
oE(x)}))});let ot=x=>{let{code:X,permanent:at}=Oi(x);_(X,ze(x,v),at)};b.on("error",ot),b.on("upgrade",(x,X)=>{X.destroy(),
_("protocol_error","the response switches protocols (101)")}),b.on("response",x=>{let{statusCode:X=0,headers:at}=x;if(t.
isProxy&&!l&&X===eE)return m=!1,ot(new Je(X));g=X,m=!0;let Uc=fE(x);if(Uc!==null)return _("protocol_error",Uc);let Bc=[],
oo=0,Fc=Vt=>{let hy=oo===0?tE:Buffer.concat(Bc).subarray(0,u),dy={status:X,headers:lE(at),body:hy,cut:Vt};N({kind:"respo\
nse",...dy,started:f,durationMs:k()},!Vt)};x.on("data",Vt=>{h||(Bc.push(Vt),oo+=Vt.length,oo>u&&Fc(!0))}),x.on("end",()=>Fc(
!1)),x.on("error",Vt=>_("truncated",ze(Vt))),x.on("close",()=>_("truncated","the response was cut short"))});try{b.end(e.
body??void 0)}catch(x){_("protocol_error",ze(x),!0)}return s}function rE(){let e=()=>{};return{promise:new Promise(n=>{e=
n}),resolve:e}}var Fd=new WeakMap;function qd(e,t){let n=Fd.get(e)??sE(e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=
t,()=>{n[s]===t&&(n[s]=null)}}function sE(e){let t=[];return Fd.set(e,t),e.addEventListener("abort",()=>{for(let n of t)
n?.()},{once:!0}),t}function iE(e,t){return(n,r,s)=>{e(n).then(i=>{let o=i.map(({address:c})=>t(c)).find(c=>c!==null),[a]=i;
o!==void 0?s(new Kr(o),""):a===void 0?s(Dd(n),""):r.all?s(null,[...i]):s(null,a.address,a.family)},i=>s(i instanceof Error?
i:Dd(n),""))}}function Dd(e){let t=new Error(`${e} has no address`);return Object.assign(t,{code:"ENODATA"})}function Ud(e){
return"getPeerCertificate"in e}function oE(e){let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(
t).toISOString().replace(".000Z","Z"):null}function aE(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}
var cE=/^[ -~]*$/;function uE({headers:e,body:t}){let n={...e};for(let[r,s]of Object.entries(e))cE.test(s)||(n[r]=Buffer.
from(s).toString("latin1"));return n["accept-encoding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function lE(e){
let t={};for(let[n,r]of Object.entries(e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function fE({httpVersion:e,
headers:t}){if(!/^1\.[01]$/.test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===
void 0||/^chunked$/i.test(String(n))?null:"the response has a transfer-encoding that was not requested"}function pE(e){return/^[\r\n]*(?:H|$)/.
test(e.toString("latin1",0,64))}import{readFileSync as xC,realpathSync as OC,writeFileSync as hE}from"node:fs";import{isAbsolute as NC,join as dE,relative as TC,
resolve as IC,sep as RC}from"node:path";async function Kd(e,t,n){let{repository:r}=t;try{let s=yE(t);return await mE({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
j&&s.status===404)return null;throw s}}async function mE({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...ie(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}}),
i=s.body.toString("utf8");return is({text:i,json:s.json},t)}function yE({workflowSha:e,sha:t}){return e||t}function Gd(e,t){try{return hE(dE(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return!(n instanceof Error&&"code"in
n&&n.code==="EEXIST")}}var gE=["workflow_call","workflow_run"],wE=/^\s*(?:-\s*)?["']?uses["']?:.*\/webhook-action[/@]/m,bE=5,Wd=20,vE="GET /rep\
os/{owner}/{repo}/actions/workflows",kE=R({name:O(),path:O(),state:C(O(),"active")});function $E(e,t){let n;try{({data:n}=
yt({text:t,file:e}))}catch(o){if(o instanceof S)return null;throw o}let r=y(n,"on");if(r===void 0)return null;let s=y(n,
"name"),i=y(y(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="string"?s:e,events:P(r)?Object.keys(r):[r].flat().
map(String),watched:i===void 0?[]:[i].flat().map(String),usesAction:wE.test(t)}}function EE(e,t=null){let n=new Set(e.filter(
({usesAction:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));return e.filter(({name:r,path:s,usesAction:i,events:o})=>!i&&
s!==t&&!n.has(r)&&!n.has(s)&&!o.every(a=>gE.includes(a)))}function _E(e){let t=e.slice(0,Wd).map(({name:r,path:s})=>r===
s?r:`"${r}" (${s})`),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:[]].join(", ")}async function Vd(e,t){let n=ai(
t);if(t.eventName!=="workflow_run"||n===null||!Gd(t.temp,"coverage"))return null;try{let r=await SE(e,t,n);return r.length===
0?null:`${n}: the list on.workflow_run.workflows lacks ${_E(r)}, whose runs are not reported; add the names, or set cove\
rage: false`}catch(r){if(r instanceof j)return null;throw r}}async function SE(e,t,n){let r=await Hd(e,t,n);if(r===null||
r.watched.length===0)return[];let s=[],i=e.pages(vE,ie(t.repository),{keys:["workflows"],most:bE});for await(let{items:c}of i)
for(let u of c){let l=re(kE,u);if(!l.success)continue;let{name:f,path:p,state:h}=l.output,m=p.startsWith(".github/workfl\
ows/"),d=[f,p].some(g=>r.watched.includes(g));m&&!d&&h==="active"&&p!==r.path&&s.push(p)}let o=await Promise.all(s.slice(
0,Wd).map(c=>Hd(e,t,c))),a=[r,...o.filter(c=>c!==null)];return EE(a,r.path)}async function Hd(e,t,n){let r=await Kd(n,t,
e);return r===null?null:$E(n,r)}var xE="give it a longer timeout if it needs more time",Yd="does this port speak https? Then write https://",OE=["443","\
8443"],AE=/plain HTTP|HTTP request to an HTTPS server/i,NE="2xx",Yi="the receiver does not accept its body",kc="check it\
s secret and headers",TE=`${kc}, and leave out its body: some servers refuse a GET with one`,Jd={400:Yi,401:kc,403:kc,404:"\
check its URL",405:"check its method",413:Yi,422:Yi},IE={dns_error:"DNS error",tls_error:"TLS error"},RE=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,
zd=100;function Xd(e,{successCodes:t,successBody:n},r,s){let{url:i}=r;if(e.kind==="failure"){let{code:f,status:p,connected:h,
permanent:m}=e,g=[e.message.replace(/\.$/,""),jE(e,i)].filter(Boolean).join("; ");return{code:f,message:g,status:p,connected:h,
permanent:m}}let{status:o,headers:a}=e,c={status:o,connected:!0,permanent:!1};if(Sl(t,o)){let f=n&&LE(e,n,s);return f?{...c,
code:"body_rejected",message:f}:null}if(o>=300&&o<400){let f=PE(o,a.location,i);return{...c,code:"redirect",message:f}}let u=_l(
t),l=[`HTTP ${o}`,u===NE?null:`success_codes is ${u}`,CE(e,r),Zd(e,s)];return{...c,code:"status",message:l.filter(Boolean).
join("; ")}}function LE(e,{path:t,accepted_values:n},r){let s=n.map(c=>JSON.stringify(c)).join(", "),i=c=>[`HTTP ${e.status}\
, but ${c}`,Zd(e,r)].filter(Boolean).join("; ");if(e.cut)return i("the body is too long to be compared with success_body");
let o=e.body.toString("utf8").trim();if(t===void 0)return n.some(c=>String(c)===o)?null:i(`success_body accepts only ${s}`);
let a=ME(o,t);return a===void 0?i(`the body has no ${t} (success_body accepts ${s})`):n.some(c=>c===a)?null:i(`${t} is ${Z(
r(rs(a)??""),zd)||"another value"} (success_body accepts ${s})`)}function ME(e,t){let n=Xe(t);if(n.kind==="error")return;
let r=zc(Pe(e),n.path);return r.found?r.value:void 0}function Zd({body:e},t){let n=Z(t(e.toString("utf8")),zd);return n===
""?null:`the receiver said: ${n}`}function Qd(e){return e!==null&&Jd[e]===Yi}function zn(e){return IE[e]??e.replaceAll("\
_"," ")}function jE({code:e},t){if(e==="timeout")return xE;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol===
"http:"&&OE.includes(t.port);return n&&r?Yd:null}function CE({status:e,body:t},n){return n.url.protocol==="http:"&&e===400&&
AE.test(t.toString("latin1"))?Yd:n.method==="GET"&&n.body.length>0&&[400,401,403].includes(e)?TE:Jd[e]}function PE(e,t,n){
let r=t===void 0?"":` to ${DE(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; write the final URL, or\
 add ${e} to success_codes`}function DE(e){let[,t]=RE.exec(e)??[];return t?.split("@").at(-1)}var UE=64*1024,BE=5*6e4,em="cancelled: the step was cancelled";async function nm(e,t,n){let r=[],s=i=>YE(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await FE(e,t,n,i),{message:c,response:u}=a,l={...a,waitedMs:null};if(r.push(l),o===null)return s(null);
let f=sd({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(f.kind==="stop")return s([c,f.reason].filter(Boolean).
join("; "));if(l.waitedMs=f.delayMs,await e.clock.sleep(f.delayMs,n.signal),n.signal.aborted)return s(em);let p=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(em);if(!p)return s(c)}}async function FE(e,t,n,r){let{url:s,method:i,body:o}=t,
a=await gf(n.allowlist,t,v=>e.addresses(v,n)),c=e.clock.now(),u=Math.floor(c/1e3),l={},p=a!==null?tm("blocked",a,c):await(async()=>{
let{id:v,signedBytes:b=o}=t,k={id:v,timestamp:u,body:b};return l=ki(t.signatures,k,t.keys),e.request({url:s,method:i,headers:{
...t.headers,"webhook-timestamp":String(u),...l},body:o.length===0&&qE(i)?null:o,timeoutMs:n.timeoutMs,maxBytes:UE,refuses:La(
mi(n.allowlist,s),s.hostname),keepAlive:n.keepAlive,signal:n.signal})})().catch(v=>tm("protocol_error",ze(v),c)),h=Object.
values(l),m=HE(p,h),g=Xd(m,n,t,v=>n.quoteResponse?e.redact(v):"");return{attempt:{number:r,status_code:m.status,error:g?.
code??null,started:new Date(m.started).toISOString(),duration_ms:m.durationMs},timestamp:u,message:g&&`${g.code}: ${g.message}`,
response:m.kind==="response"?m:null,error:g}}function qE(e){return e==="GET"||e==="HEAD"}var KE=/[\s,:=]+/,GE=16;function HE(e,t){
if(e.kind==="failure"||t.length===0)return e;let n=t.flatMap(c=>[c,...c.split(KE)]).filter(c=>c.length>=GE),r=e.body.toString(
"latin1"),s=[...Object.values(e.headers),r].join().toLowerCase();if(!n.some(c=>rm(c).some(u=>VE(s,u))))return e;let{redact:i,
add:o}=Di();for(let c of n.flatMap(WE))o(c);let a=Object.entries(e.headers).map(([c,u])=>[c,i(u)]);return{...e,headers:Object.
fromEntries(a),body:Buffer.from(i(r),"latin1")}}function WE(e){let[,t,n]=rm(e);return[e,t,t.toUpperCase(),n,n.replace(/=+$/,
""),n.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")]}function rm(e){let t=e.length%2===0&&/^[\da-f]+$/i.test(
e),n=Buffer.from(e,t?"hex":"base64");return[e,n.toString("hex"),n.toString("base64")]}function VE(e,t){let n=/[a-z\d]{8}/i.
exec(t)?.[0]??"";return e.includes(n.toLowerCase())}function tm(e,t,n){return{kind:"failure",code:e,message:t,status:null,
connected:!1,permanent:!0,started:n,durationMs:0}}function YE(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==
null&&e.length>1?`${t} (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:JE(e.at(-1))}}function JE(e){let t=Date.
parse(e?.response?.headers.date??""),n=Math.abs(t-Date.parse(e?.attempt.started??""));return n>BE?[`the receiver's clock\
 is ${Math.round(n/6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function sm({id:e,webhook:t,event:n},{
delivered:r,reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}
function Xr({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function Ji(e,t){
return{...Xr(e,t),status:"failure"}}function im(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),
failed:t("failure"),skipped:t("not_run")}}import{createHash as zE}from"node:crypto";function om(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...yi({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function cm(e,t){let{lookup:n,secrets:r}=t,s=Zr("url",()=>{let c=Xs(
e.url,n),u=qn(c);if(u!==null)throw new ee(u);return new URL(c)}),i=Zr("query",()=>ml(e.query??{},n));i!==""&&(s.search=[
s.search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=Qr(e)?Zr("body",()=>t.body(e,n)):XE;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:Ve(e.url)===null?s.href:`${s.origin}/***`,headers:QE(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,carriesSecret:Bt(e).some(({path:c,text:u})=>c[0]!=="body"&&c[0]!=="callback"&&ZE(u)),keys:e.
secret_name.flatMap(c=>r.get(c)??[])}}function um(e,t=null){let n=am(e);return t===null?`msg_${n}`:`msg_${n.slice(0,16)}${am(
e,t).slice(0,16)}`}function am(e,t=[]){let{repository:n,runId:r,attempt:s,chain:i,webhook:o,kind:a,status:c}=e,{sender:u}=e,l=[n,r,s,i,o,a,
c,...u?[u.runId,u.attempt]:[]];return zE("sha256").update(JSON.stringify([...l,...t])).digest("hex").slice(0,32)}var XE={
bytes:Buffer.alloc(0),stored:hn("")};function Qr({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||
n!==void 0}function ZE(e){return e.includes("secrets.")&&it(e).some(({name:t})=>We(t)!==null)}function QE({headers:e,username:t,
password:n},{id:r,event:s,lookup:i},o){let a=Object.entries(e).flatMap(([u,l])=>{let f=Zr(`headers.${u}`,()=>{let p=dl(l,
i);return p===null?null:e_(p)});return f===null?[]:[[u.toLowerCase(),f]]}),c=Zr("username",()=>{if(t===void 0)return{};let u=`${vt(
t,i)}:${vt(n??"",i)}`;return{authorization:`Basic ${Buffer.from(u).toString("base64")}`}});return{...o&&{"content-type":"\
application/json"},"user-agent":`webhook-action/${gn}`,...Object.fromEntries(a),...c,"webhook-id":r,"webhook-event":s}}function e_(e){
if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new ee("a value has a control character, which a header cannot have; r\
emove it, or encode it with the filter url");return e.trim()}function Zr(e,t){try{return t()}catch(n){throw n instanceof
ee?new ee(`${e}: ${n.message}`):n}}var t_=/^webhook-action\/(?:record|callback)\//;function n_(e,t){let n=Mn(e);return{bytes:Buffer.
from(n),stored:hn(fc(n,t))}}function lm(e){let t=new Map,n=Mh(e.secrets),r=(s,i)=>{let o=t.get(s)??n_(i(),n);return t.set(
s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==void 0)return r_(o,i,n);if(a==="github")return r("github",
()=>e.event);let c=e.payload;if(c===null)throw new Error("the build was not read");if(a==="jobserv")return r("jobserv",()=>om(
c,e.keys));let u=m=>m===void 0?null:vt(m,i),l=u(s.dockerhub?.repo_name),f=u(s.dockerhub?.tag),{serverUrl:p,isPrivate:h}=e;
return r(JSON.stringify(["dockerhub",l,f]),()=>om(Gf(c,{serverUrl:p,isPrivate:h,repoName:l,tag:f}),e.keys))}}function r_(e,t,n){
if(typeof e!="string")return{bytes:Buffer.from(Mn(fa(e,t))),stored:hn(Mn(cd(e,t,n)))};let r=vt(e,t);if(t_.test(r))throw new ee(
"it begins like a text that this action signs itself; begin it differently");return{bytes:Buffer.from(r),stored:hn(Ki(e,
t,n))}}var s_=8,i_=/^[a-z]{1,10}$/,o_=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;function fm(e,{headers:t},n){let r=e.
username===void 0?[]:[t.authorization],s=n.get(Ve(e.url)??"");return[...s===void 0?[]:a_(new URL(s)),...r.flatMap(i=>i?.
replace(/^Basic /,"")??[])]}function a_({pathname:e,search:t,searchParams:n}){let r=e.slice(1),s=t.slice(1),i=[e+t,e,t],
o=s.split("&").map(u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],c=[r+t,r,s,...a.flatMap(u=>[u,u_(u)]),...n.values()];
return[...new Set([...i,...c.filter(c_)])].filter(u=>u!==""&&u!=="/")}function c_(e){return e.length>=s_&&!i_.test(e)&&!o_.
test(e)}function u_(e){try{return decodeURIComponent(e)}catch{return e}}function pm(e,t,{run:{repository:n,...r},sender:s=n}){let i=t?.stored??null,o={...e,chain:null,body:i,retry_of:null},a=l_(
{sent:o,run:r,repository:n,sender:s},t?.keys[0]);return{...o,mac:a}}function l_(e,t){let n=f_(e);return n===null||t===void 0?
null:Tp(t,n)}function f_({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o,sender:a}){return r&&[o,s,i,
e,t,n,r.sha256,...a===o?[]:[a]]}var p_="<!-- -->";function Se(e){return Z(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?p_:""}`)}function hm(e){return`**${Se(e).trim()}**`}function zi(e,t){let n=h_(t);return n===null?Se(e):`[${Se(e)}](${n})`}function dm(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}function Xi(e,t){return mm(t,e.map(n=>`- ${n}
`))}function Zi(e,t,n){let r=i=>`| ${i.join(" | ")} |
`,s=r(e)+r(e.map(()=>":--"));return s+mm(n-Buffer.byteLength(s),t.map(r))}function mm(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function h_(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var Ht={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function $c(e,t){return`${Ht[e]}\xA0${Se(t)}`}
function Ec(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var d_="\xA0";function Qi(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Xn(t,"ms");if(t<59950)return Xn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Xn(r,"min")} ${Xn(n%60,"s")}`:`${Xn(Math.floor(r/60),"h")} ${Xn(r%60,"min")}`}function Xn(e,t){return`${e}${d_}${t}`}var m_=3e5,y_=2e4,g_=12,w_=8;function ym(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,c=n??r??
`build ${o}`;return`${wm(s,t(c),i)}
${b_(e,t)}
${a.length===0?"":`
${v_(a,t)}`}`}function gm(e,t){return`${wm(e.status,t(e.title),e.page)}
Its jobs are not listed, since no webhook uses them.
`}function wm(e,t,n){return`## ${$c(Ec(e),e)}: ${zi(t,n)}
`}function b_({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:c,sha:u,actor:l}=r,
f=i===void 0?"":` ${i}`,p=o>1?`, attempt ${o}`:"",h=[e,a,c,u?.slice(0,w_),l].filter(m=>m!==void 0&&m!=="").map(m=>Se(s(m??
"")));return[`Build${f}${p}`,...h,bm(t,n)].filter(m=>m!=="").join(" \xB7 ")}function v_(e,t){let n=e.map(i=>[zi(t(i.name),
i.web_url),$c(Ec(i.status),i.status),bm(i.created,i.completed)]),r=Zi(["Run","Status","Time"],n,m_);if(e.length<=g_)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${zi(t(i.name),i.web_url)} ${i.status}`);return`${Xi(s,y_)}
<details><summary>${e.length} runs: ${k_(e)}</summary>

${r}
</details>
`}function k_(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function bm(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?Qi(n):""}var $_=3e5,E_=1e5,vm=6,__=["Webhook","Event","Result","Code","Attempts","Time"];function km(e,t,n=new Set){if(e.length===
0)return`## Deliveries

There was nothing to deliver.
`;let r=e.filter(({status:i})=>i==="failure").map(({webhook:i,reason:o})=>`${hm(t(i))} failed${n.has(i)?", but is not re\
quired":""}: ${Se(t(o??""))}`),s=e.map(i=>x_(i,t));return`## Deliveries: ${S_(e)}

${r.length===0?"":`${Xi(r,E_)}
`}${Zi(__,s,$_)}`}function S_(e){let{delivered:t,failed:n,skipped:r}=im(e);return[...n>0?[`${Ht.failure}\xA0${n} failed`]:
[],...t>0?[`${Ht.success}\xA0${t} delivered`]:[],...r>0?[`${Ht.skipped}\xA0${r} skipped`]:[]].join(", ")}function x_(e,t){
let{webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[dm(Se(t(n)),Se(i)),Se(r),O_(e,t),o?$m(o):"",A_(s),N_(s)]}function O_({
status:e,reason:t},n){switch(e){case"success":return`${Ht.success}\xA0delivered`;case"failure":return`${Ht.failure}\xA0fail\
ed`;case"not_run":return`${Ht.skipped}\xA0skipped: ${Se(n(t??""))}`}}function $m({status_code:e,error:t}){return Se(String(
e??(t?zn(t):"")))}function A_(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map($m)){let i=n.at(-1);
i?.code===s?i.times+=1:n.push({code:s,times:1})}let r=n.slice(-vm).map(({code:s,times:i})=>i===1?s:`${i} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>vm?["\u2026"]:[],...r].join(", ")}`}function N_(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return Qi(r+n.duration_ms)}var T_=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],I_=500,R_=2;async function xm(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...ie(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:I_},a=await _m(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let c=await _m(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(c===null)return a;let u=a??c.filter(l=>(l.attempt??r)===r);return[...u,...L_(u,c,r)]}function L_(e,t,n){
let r=t.filter(u=>u.attempt!==null&&u.attempt<n),s=[..._c(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([l],[f])=>l-
f))for(let[l,f]of _c(u,p=>p.name))i.set(l,[...f,...Em(i.get(l)??[],f.length)]);let o=_c(e,u=>u.name),a=[...i].flatMap(([
u,l])=>Em(l,o.get(u)?.length??0)),c=new Set(a);return r.filter(u=>c.has(u))}function Em(e,t){let n=({status:r,conclusion:s})=>T_.
indexOf(Ee(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function _c(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function _m(e,t){let n="";for(let r=0;r<R_;r++){let s=await M_(
e,t()).catch(i=>{if(i instanceof j&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new j(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function M_(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new j(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let c of o.items){let u=j_(c);if(u===null)throw new j(
`GET ${e} listed something that is no job`,200);let l=u.id===null?void 0:r.get(u.id);l&&JSON.stringify(l)===JSON.stringify(
u)||(l===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}function j_(e){
if(!P_(e))return null;let t=D_(e.id)?e.id:null,n=Sm(e.labels);return{id:t,name:je(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:je(e.check_run_url)?.replace(/^.*\//,"")||null,...C_(je(e.status)??"",
e.conclusion),runnerName:je(e.runner_name),labels:n.length>0?n:Sm(e.runs_on),url:je(e.url),pageUrl:je(e.html_url),created:Dt(
je(e.created_at)),started:Dt(je(e.started_at)??je(e.started)),completed:Dt(je(e.completed_at)??je(e.stopped))}}function C_(e,t){
let n=Sa(e);return t===void 0?n:{...n,conclusion:je(t)}}function P_(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function D_(e){return Number.isSafeInteger(e)}function je(e){return typeof e=="string"&&e!==""?e:null}function Sm(e){
return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var U_=10,B_=20;async function Oc(e,t,n,r){let s={...ie(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=Nm(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:Om(e,t,n,r)}async function Om(e,t,n,r){
return Nm(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...ie(t),run_id:n,
attempt_number:r}),`/repos/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}async function Ac(e,t,n){let{workflow:r,
workflowId:s,workflowPath:i}=n;if(r!==null||s===null)return n;let{name:o,path:a}=await q_(e,t,s);return{...n,workflow:o??
s,workflowPath:i??a}}async function to(e,t,n){let{event:r,headSha:s,headBranch:i,pullRequest:o}=n;if(!r.startsWith("pull\
_request")||o!==null&&i!==null)return n;let a=ie(t),{owner:c}=ie(n.headRepository??"");try{if(o!==null){let{json:p}=await e.
request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:o.number});return xc(n,Sc([p],t,s))}if(s===null)
return n;let{json:u}=await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),l=Sc(u,
t,s);if(l!==null||c===""||i===null)return xc(n,l);let f=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${c}\
:${i}`,state:"all"});return xc(n,Sc(f.json,t,s))}catch(u){if(!(u instanceof j))throw u;return n}}async function Am(e,t,n){
return await G_(e,t,n)??await H_(e,t,n)}function Nm({status:e,json:t},n,r){let s=ci(t),{id:i,attempt:o=s?.attempt}=r;if(s?.
id===i&&s?.attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new j(`G\
ET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}var F_=R({name:$t,path:$t});async function q_(e,t,n){
try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",{...ie(t),workflow_id:n}),{output:s,
success:i}=re(F_,r);if(i)return s}catch(r){if(!(r instanceof j))throw r}return{name:null,path:null}}var K_=R({number:q(),
title:ge,state:ge,head:R({ref:ge,sha:ge,repo:C(B(R({full_name:O()})),null)}),base:R({ref:ge,repo:R({full_name:O()})})});
function Sc(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(i=>{let{output:o,success:a}=re(K_,i);return a?[o]:[]}).filter(({
head:i,base:o})=>i.sha===n&&o.repo.full_name.toLowerCase()===t.toLowerCase());return s.find(({state:i})=>i==="open")??s[0]??
null}function xc(e,t){return t===null?e:{...e,headBranch:e.headBranch??t.head.ref,headRepository:e.headRepository??t.head.
repo?.full_name??null,pullRequest:{number:t.number,title:t.title,base:t.base.ref}}}async function G_(e,t,{id:n,attempt:r}){
let s=Math.max(1,r-B_);try{for(let i=r-1;i>=s;i--){let o=await Om(e,t,n,i);if($a(o.conclusion))return o}}catch(i){if(!(i instanceof
j&&i.status===404))throw i}return null}async function H_(e,t,n){let r=ie(t),{workflowId:s,refKind:i,headBranch:o}=n,a={keys:[
"workflow_runs"],most:U_},c=o??"",u={branch:c,status:"completed"},f={branch:c,...s!==null&&{workflow_id:s},...i!==null&&
{ref:`refs/${i==="tag"?"tags":"heads"}/${c}`}},p="GET /repos/{owner}/{repo}/actions/runs",h=s===null?[e.pages(p,{...r,...u},
a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(p,{...r,
...f},a)];for(let m of h)try{return await W_(n,m)}catch(d){if(!(d instanceof j&&d.isMissingRoute))throw d}return null}async function W_(e,t){
for await(let{items:n}of t){let r=n.map(ci).filter(s=>s!==null).filter(s=>V_(s,e)).sort((s,i)=>eo(i)-eo(s));if(r[0])return r[0]}
return null}function V_(e,t){return e.id!==t.id&&$a(e.conclusion)&&eo(e)<eo(t)&&e.headBranch===t.headBranch&&e.headRepository===
t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===t.workflowId)}function eo(e){
return e.number??e.id}var Nc=3e4,Tm=2500;async function Rm(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=await to(e.api,n,i?await X_(e,
t):await Z_(e,t)),{runs:a,self:c,unfinished:u}=await Q_(e,t,o),l=Y_(o,a,t)?J_(o,a):no(o,a,i),{status:f}=l;z_(e.log,{unfinished:u,
own:i,status:f});let p={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.
workflow??n}: ${f}, ${a.length===1?"1 run":`${a.length} runs`}`),{...l,payload:Bf({run:o,runs:a,status:f,place:p}),run:o,
runs:a,self:c}}function Y_({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!_e(s))}function J_(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=no(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var Im=10;function z_(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${yn(t)}`);return}let s=t.length===1,i=t.length-Im,o=`${s?"job":"jobs"} ${yn(t.slice(0,Im))}${i>
0?` and ${i} more`:""}`,a=_e(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,c=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${o} ${s?"has":"have"} not finished, ${a}; ${c}`)}async function X_({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...Ut(i),id:s,attempt:o};try{let c=await Oc(
e,r,s,o);return{...await Ac(e,r,Lm(c,a)),status:a.status,conclusion:null,refKind:a.refKind??c.refKind,pullRequest:a.pullRequest??
c.pullRequest}}catch(c){if(!(c instanceof j&&c.isMissingRoute))throw c;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function Z_({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,
o=await Oc(e,n,r,s).catch(u=>{throw u instanceof j&&u.status===404?new j(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):u}),a=ui(i.event),c=a?.id===o.id&&a.attempt===o.attempt?Lm(o,a):o;return Ac(
e,n,c)}async function Q_(e,t,n){let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:c}=t,u=i.now(),l=[];for(let f=0;;f+=
Tm){let p=await xm(r,a,n.id,n.attempt);if(p===null)return{runs:tS(e,n,c),self:null,unfinished:[]};let h=i.now(),m=Xf(p,c,
h),{lagging:d}=m;if(d.length>0&&f<Nc&&h-u<Nc){f===0&&s.info(`${yn(d)} done in needs but not in the API, asking on for up\
 to ${Nc/1e3} s`),l=d,await i.sleep(Tm,o);continue}return l.length>0&&d.length===0&&s.info(`${yn(l)} done in the API too\
, after ${Math.round((h-u)/1e3)} s`),eS(s,m),m}}function eS(e,{believed:t,forgiven:n,doubted:r}){t.length>0&&e.warning(`${yn(
t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${yn(n)} FAILED, but succes\
s in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${yn(r)} cannot be matched to \
one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's \
key`)}function tS({log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alo\
ne says how they ended`),Qf(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "nee\
ds: \${{ toJSON(needs) }}"`:`${r}: the build is what the run itself says`),[])}function Lm(e,t){let n=Object.entries(e).
filter(([,r])=>r!==null);return{...t,...Object.fromEntries(n)}}function yn(e){return e.map(t=>`"${t}"`).join(", ")}function no(e,t,n){
let r=n?rS(n):[],s=r.length>0?"FAILED":sS(e,t,n),i=t.filter(({counts:c,status:u})=>c&&u==="FAILED").map(({conclusion:c})=>c??
""),o=e.conclusion!==null&&r.length===0,a=nS(o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"\
error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:Ql(s,o?[e.conclusion??
""]:[...r,...i]),noResult:a}}function nS(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:
"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(
r=>r==="cancelled")?"cancelled":null;default:return null}}function rS({jobStatus:e,needs:t}){let n=ep(t);return e==="suc\
cess"?n:[e,...n]}function sS(e,t,n){if(e.conclusion!==null)return Ee(e.status,e.conclusion);let r=Zl(t.map(({counts:s,status:i})=>s?
i:"PASSED"));return r!==null?r:n?"PASSED":Ee(e.status,null)}function jm(e,t){let{environment:n}=e;if(t===n.repository)return e;let[r=""]=t.split("/");return{...e,environment:{...n,
repository:t,repositoryOwner:r,runId:0}}}function Tc(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.
includes("github.ref"),base:e.includes("github.base_ref")}}async function Cm(e,t,n){let{inputs:r}=e,{environment:s}=r,i=Vf(
r.needs),o=lf(r),a=o.own?uS(r,i):null,c=n.build?null:o.run,u=c===null?await aS(e,t,o,a):null,l=u?.run??c??Ut(s),f=o.own?
l:await iS(l,{source:e,io:t,uses:n,fetched:u!==null}),p=u===null?null:cS(e,{...u,run:f},t.log),{status:h,noResult:m}=p??
no(f,[],a);return{repository:s.repository,subject:o,run:f,facts:li(f,s.repository),status:h,noResult:m,build:p,values:{github:Ea(
f,s),...p===null?{}:{build:p.payload,status:tf(p),...Ba(p.payload,f,s),...Ga(p.runs)},job:{name:p?.self?.name??s.job,id:p?.
self?.id??(Number(r.jobId)||void 0)}}}}async function iS(e,{source:t,io:n,uses:r,fetched:s}){let{repository:i}=t.inputs.
environment,{tests_url:o}=t.config.notify??{},a=s&&o?.includes("github.ref")===!0,c=r.base&&!s?await to(n.api,i,e):e;return r.
ref||a?oS(c,i,n):c}async function oS(e,t,{api:n,log:r}){let{headBranch:s,headSha:i,refKind:o,event:a}=e;if(o!==null||a===
"release"||s===null)return e;let c={repository:t,sha:i??""},u=await Mm(os(n,{...c,branch:s})),l=await Mm(as(n,{...c,tag:s}));
return u!==l?{...e,refKind:l?"tag":"branch"}:(r.warning(l?`\${github.ref} is empty: ${s} is both a branch and a tag with\
 the run's commit; use \${github.ref_name}`:`\${github.ref} is empty: the API has neither a branch nor a tag ${s} with t\
he run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`),e)}async function Mm(e){try{
return await e}catch(t){if(!(t instanceof j))throw t;if([403,404,422].includes(t.status??0))return!1;throw t}}function aS({
inputs:e},t,n,r){let{environment:s}=e,{repository:i,apiUrl:o,serverUrl:a}=s;return Rm(t,{repository:i,apiUrl:o,serverUrl:a,
runId:n.runId,attempt:n.attempt,own:r,env:s})}function cS({inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===
void 0?n:{...n,payload:lS(s,n,e,r)}}function uS({jobId:e,jobStatus:t,environment:n},r){if(t===null)throw new S("input jo\
b-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||
null,jobKey:i||null,needs:r}}function lS(e,{payload:t,run:n,runs:r},{environment:s,variables:i},o){let a=Ea(n,s),c={...Ba(
t,n,s),...Ga(r)},u=new Map,l=Ff(t,f=>{let p={...c,build:t,github:a,run:f};try{return Xs(e,Zs(p,new Map,i))}catch(h){if(!(h instanceof
ee))throw h;let{message:m}=h;return u.set(m,[...u.get(m)??[],f.name]),null}});for(let[f,[p,...h]]of u){let m=h.length>0?
` and ${h.length} more`:"";o.warning(`notify.tests_url: ${f}; run "${p}"${m} goes without tests`)}return l}var Ic=9;function Dm(e,t,n){let r=Rc(t),s=e.filter(({status:i})=>i==="failure");for(let{webhook:i,reason:o}of s)r.has(i)&&
n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.filter(({webhook:i})=>!r.has(i))}function Rc(e){return new Set(
e.filter(({required:t})=>!t).map(({name:t})=>t))}var Pm="in the config, then report this run from a new one, with the in\
put run-id";function Um(e,{cancelled:t,anew:n}){if(t)return"The step was cancelled; see the deliveries output for what w\
ent out.";if(e.length===0)return null;let r=e.slice(0,Ic).map(({webhook:f,reason:p})=>`webhook "${f}" failed: ${p}`),s=e.
filter(({attempts:f})=>Qd(f.at(-1)?.status_code??null)),i=e.filter(f=>!s.includes(f)),a=i.some(({attempts:f})=>{let p=f.
at(-1);return p!==void 0&&p.error!=="blocked"})?"fix the receiver and re-run this job; after a change of config or workf\
low,":"after that change,",c=n===null||i.length===0?[]:[`${a} ${n}`];if(s.length>0&&c.push(c.length===0?`fix the body ${Pm}`:
`where the receiver does not accept the body, fix it ${Pm}`),e.length===1)return[...r,...c].join("; ");let u=`${e.length}\
 webhooks failed`,l=e.length>Ic?[`the first ${Ic} are above`]:[];return[...r,[u,...l,...c].join("; ")].join(`
`)}function Km(e,t,n){let r=yS(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=Mc(r,t.inputs),i=gS(s,t,n);return{webhooks:r,missingSecrets:i}}function Gm({webhooks:e},t){
let n=Mc(e,t),r=t.mode==="test";return{...Tc(n.flatMap(bi)),build:n.some(s=>dS(s,r))}}async function Hm({webhooks:e,missingSecrets:t},n,r,s){
let i=r.mode==="test",o=Mc(e,r),a=i?null:await fS(n,s,o),c=i?n.facts:await kS(n,s,o),u=[],l=[];for(let f of e){let p=t.has(
f)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:pS(f,a,{...n,facts:c});"event"in p?u.push({webhook:f,
...p}):l.push({webhook:f,...p})}for(let{webhook:f,text:p}of l)s.log.info(`webhook "${f.name}" skipped: ${p}`);return{selected:u,
skipped:l}}async function fS(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:c})=>Lc(
c,Oa))?await uf(e,s,()=>Am(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.
reason}`),{events:cf(r.kind,e,a),change:a}}function Lc(e,t){return e.some(n=>t.includes(n))}function pS({enabled:e,events:t,
match:n,only_failures:r},s,i){if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(c=>s.events.includes(
c));if(o===void 0)return{reason:"events",text:hS(t,s,i)};let a=ES(n,i.facts);return a!==null?{reason:"match",text:a}:r&&
(!Bn(i.status)||i.noResult!==null)?{reason:"only_failures",text:`it wants only_failures, ${Wm(i)}`}:{event:o}}function hS(e,{
change:t},n){let r=t!==null&&n.noResult===null&&Lc(e,Oa)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${Wm(n)}${r}`}
function Mc(e,{mode:t}){return e.filter(({enabled:n})=>n||t==="test")}function dS(e,t){let{payload:n="jobserv",body:r,events:s,
only_failures:i}=e,o=Qr(e)&&r===void 0&&n!=="github",a=Tc(bi(e)).build;return o||a||t?o||a:i||Lc(s,ff)}function Wm({status:e,
noResult:t}){let n=xa(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}
var mS="dependabot[bot]",ro="variables.",Bm=10;function yS(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).
map(s=>({message:`input only names "${s}", which the config does not have; write ${H(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new S(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function gS(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(a=>({webhook:a,names:Hn(a).filter(c=>t.get(c)==="")})).filter(({names:a})=>a.length>0),o=vS(
s)||Fm(s);if(i.length>0&&!o)throw new S(i.map(({webhook:a,names:c})=>({message:`webhook "${a.name}" needs the secret ${c.
join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow ge\
ts it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`})));for(let{webhook:a,names:c}of i)
r.warning(Fm(s)?`webhook "${a.name}" is skipped: this repository is a fork, and ${c.join(", ")} is empty; set it here, o\
r disable this workflow`:`webhook "${a.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${c.
join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:a})=>a))}
var wS=["default","omit"];function Vm(e,t,n){let r=new Set(e.flatMap(Bt).flatMap(({text:s})=>it(s)).filter(({name:s,filters:i})=>{
let o=i.some(a=>wS.includes(a));return s.startsWith(ro)&&!o}).map(({name:s})=>s));for(let s of r)Qs(t,s.slice(ro.length)).
kind==="none"&&n.warning(`${s} has no value${bS(s,t)}`)}function bS(e,t){if(Object.keys(Object(t)).length===0)return"; g\
ive the input variables";let r=bl(t),s=H(e.slice(ro.length),r),i=r.slice(0,Bm).join(", "),o=r.length-Bm,a=r.length===0?"\
, and no other":`, but ${i}${o>0?` and ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you \
mean ${ro}${s}?`:a}`}function Fm({event:e}){return y(y(e,"repository"),"fork")===!0}function vS(e){let{fork:t}=li(Ut(e),
e.repository);return t||e.actor===mS}async function kS({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||t.fork)
return t;let i=t.branch,o=e.headSha??"",a=l=>s.some(({match:{[l]:f}})=>f!==void 0&&ei(f,i)),c=()=>os(r,{repository:n,branch:i,
sha:o}),u=()=>as(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await qm(`branch ${i} has the run's com\
mit`,c):null,notTag:a("tag")?await qm(`tag ${i} is at the run's commit`,u):null}}async function qm(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof j))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var $S=["repository","branch","tag","workflow","event","actor"];function ES(e,t){for(let n of $S){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!ei(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var _S="unsigned: it has no secret_name";function Ym({keys:e,carriesSecret:t}){return e.length===0&&t!==!0?[_S]:[]}function jc(e,t,{
redact:n,log:r}){let{isTerminal:s=!1}=r,{id:i,method:o,shown:a,headers:c,body:u,keys:l,signatures:f}=e,p=n(u.toString("u\
tf8")),h=ki(f,{id:i,timestamp:0,body:u},l),m=t??"(the time of the attempt)",d=f.flatMap(g=>$i(g).slice(1));return[`${o} ${a}`,
...Xm(c,n),`webhook-timestamp: ${m}`,...Object.keys(h).map(g=>`${g}: ${d.includes(g.toLowerCase())?m:"***"}`),...Ym(e),NS(
e,s),...s?p.split(/\r?\n/):IS(p)]}function Jm(e){let{method:t,shown:n,keys:r,signatures:s}=e,i=s.map(o=>typeof o=="strin\
g"?o:o.header);return[`${t} ${n}`,...r.length>0?[`signed: ${i.join(", ")}`]:Ym(e)]}function zm({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(i=>[SS(i,t),...xS(i,r,s)]),...n]}function SS({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:i,error:o,duration_ms:a}=e,c=n===null&&s<r,u=r>1&&!c?`${s} of ${r}`:s,[l]=t?.split("; ",1)??[],f=l===void 0||
o===null?`HTTP ${i}`:l.replace(`${o}: `,o==="status"?"":`${zn(o)}: `),p=n!==null?`; retrying in ${(n/1e3).toFixed(1)} s`:
c&&o!==null?"; not retried":"";return`attempt ${u}: ${f} (${a} ms)${p}`}function xS({response:e,message:t},n,r){if(e===null||
n==="never")return[];if(n==="on-failure"&&t===null)return[];let s=e.body.toString("utf8");return[...n==="always"?Xm(e.headers,
r):[],`response: ${s===""?"(empty)":Z(r(s))}`]}function Xm(e,t){return Object.entries(Dh(e)).map(([n,r])=>`${n}: ${Z(t(OS.
includes(n)?AS(r):r))}`)}var OS=["location","content-location","link","refresh"];function AS(e){return e.replaceAll(/\/\/[^/?#<>\s]*@/g,
`//${Kt}@`).replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${Kt}`)}function NS({body:e,inPayloadFile:t},n){return e.length===
0?"no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t&&!n?", as in the file of the output payload-file":""}\
:`}var TS=1e3;function IS(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=TS){let u=[
s,i].find(l=>l>r)??LS(e,a);n.push(e.slice(r,u)),r=u}if(!t)continue;let c=e[a];if(c==='"'&&!(o&&RS(e,a)))o=!o;else{if(o)continue;
c===","||c==="{"||c==="["?s=a+1:c===":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function RS(e,t){let n=0;for(;e[t-
1-n]==="\\";)n+=1;return n%2===1}function LS(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var MS=50,Zm=500;function Qm({secrets:e,inputs:t},n,r,{id:s,event:i,values:o,body:a}){let c=Zs(o,e,t.variables);try{let u=cm(
r,{id:s,event:i,lookup:c,secrets:e,body:a});for(let f of fm(r,u,e))n.mask(f);let l=Z(n.redact(u.shown));return{kind:"req\
uest",prepared:{...u,shown:l}}}catch(u){if(!(u instanceof ee))throw u;return{kind:"impossible",reason:Z(n.redact(u.message),
Zm)}}}function ey({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:i=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??yh,retryDelaysSeconds:s?
[]:r.retry_schedule??rc,retryOnlyIfUndelivered:!i,keepAlive:i,signal:n}}async function ty({inputs:e,allowlist:t},n,r){if(US(
e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>jS({allowlist:t},n,o));let s=async({
prepared:o,options:a})=>({prepared:o,outcome:await nm(n,o,a)}),i=[];for await(let{prepared:o,outcome:a}of BS(r,MS,s))i.push(
CS(e,n,o,a));return i}function jS({allowlist:e},t,n){let r=Ia(e,n.url,n.method)?.replace(/\.$/,"")??null,s=jc(n,null,t),
i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${i}`,s),r===null?Xr(n,"dry_run"):
Ji(n,`blocked: ${r}`)}function CS(e,t,n,r){let s=e.mode==="test",i=sm(n,DS(r,t));PS(t,i,[...s?jc(n,r.attempts[0]?.timestamp??
null,t):Jm(n),...zm(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let o of r.notes)t.log.warning(
`webhook "${n.webhook}": ${o}`);return i}function PS(e,t,n){let{webhook:r,event:s,status:i,reason:o,attempts:a,id:c}=t,u=a.
at(-1),l=u?.status_code??(u?.error?zn(u.error):""),f=i==="success"?"delivered":"FAILED";e.log.group(`webhook "${r}" ${f}\
: ${l} (event ${s})`,[...n,`${c}: ${f}${o===null?"":`: ${o}`}`])}function DS(e,{redact:t}){let{reason:n}=e;return{...e,reason:n===
null?null:Z(t(n),Zm)}}function US(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("deliveries go thro\
ugh a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be su\
re")}async function*BS(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,done:a}=r.next();if(a)return;let[c,u]=o,l=n(
u);s.set(c,l),l.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.get(o);if(a===void 0)return;s.delete(o),yield await a}}var FS=5e3,qS="start a new run or redeliver (docs/redelivery.md)";async function ny(e,t){let n=await e.loadConfig(),r=Km(
n,e,t.log),s=HS(e.inputs,t),i=KS(e.inputs),o={...e,inputs:i},a=await Cm({inputs:i,config:n},t,Gm(r,i)).catch(d=>{throw GS(
d,i)}),{selected:c,skipped:u}=await Hm(r,a,i,t),l=a.build===null?void 0:n.notify?.tests_url;Vm([...c.map(({webhook:d})=>d),
{url:l}],i.variables,t.log);let f=WS(c,a,o,t),p=await ty(o,t,f.flatMap(({webhook:d,rendered:g})=>g.kind==="request"?{prepared:g.
prepared,options:ey(o,t,d)}:[]));await s;let{repository:h}=e.inputs.environment,{webhooks:m}=r;return YS({webhooks:m,run:a,
skipped:u,requests:f,deliveries:p,sender:h},i,t)}function KS(e){let{repository:t,runId:n,environment:r}=e;if(["",r.repository].
includes(t))return e;if(n===null)throw new S(`input repository is ${t}; give the input run-id of its run, too`);return jm(
e,t)}function GS(e,{repository:t}){return e instanceof j&&[403,404].includes(e.status??0)&&t!==""?new j(`${e.message}; g\
ithub-token must be a token that may read ${t}`,e.status):e}async function HS({mode:e,coverage:t,config:n,configFile:r,dryRun:s,
environment:i},{api:o,clock:a,log:c,signal:u}){if(e!=="notify"||s)return;let l=n.trim()===""&&At(r)===null;if(!(t??l))return;
let f=new AbortController,p=AbortSignal.any([u,f.signal]),h=a.sleep(FS,p).then(()=>null),m=Vd(o,i).catch(()=>null),d=await Promise.
race([m,h]);f.abort(),d!==null&&c.warning(d)}function WS(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,a=lm({payload:t.
build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.map(({webhook:c,
event:u})=>{let l=ry(c,t,s),f={...t.values,event:{name:u}},p=Qm(n,r,c,{id:l,event:u,values:f,body:a});return p.kind==="r\
equest"&&(p.prepared.inPayloadFile=VS(c)),{id:l,event:u,webhook:c,rendered:p}})}function ry(e,{run:t,subject:n,status:r,
repository:s},{mode:i,jobId:o,environment:a}){let{job:c,runnerName:u,step:l}=a,f={repository:s,runId:t.id,attempt:t.attempt,
chain:null,webhook:e.name,kind:i==="test"?"test":n.kind,status:r};return um(f,n.own?[o||`${c} on ${u}`,l]:null)}function VS(e){
let{body:t,payload:n="jobserv"}=e;return Qr(e)&&t===void 0&&n==="jobserv"}function YS(e,t,n){let{run:r,webhooks:s}=e,{environment:i}=t,
o=JS(e,t,n),a=zS(e.requests),c=Dm(o,s,n.log),u=n.signal.aborted,l=t.mode==="notify"&&!t.dryRun&&c.some(({webhook:d})=>a.
has(d)),f=r.build?.payload??null,p={...dc(i.repository,r.run),...e.sender!==i.repository&&{sender:e.sender}},h=f?ym(f,n.
redact):gm(XS(r,i.serverUrl),n.redact),m=km(o,n.redact,Rc(s));return{result:c.length>0||u?"failure":o.every(({status:d})=>d===
"not_run")?"not_run":"success",failure:Um(c,{cancelled:u,anew:l?qS:null}),outputs:{"build-status":r.status},deliveries:o,
payload:f&&Buffer.from(JSON.stringify(f)),record:{...p,deliveries:o.map(d=>pm(d,a.get(d.webhook),p))},summary:(c.length>
0?[m,h]:[h,m]).join(`
`)}}function JS({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(c=>[c.webhook,c]));for(let{
webhook:c,reason:u}of n){let f={id:ry(c,t,i),webhook:c.name,event:""};a.set(c.name,Xr(f,u))}for(let{id:c,event:u,webhook:l,
rendered:f}of r){if(f.kind==="request")continue;let p=`cannot be sent: ${f.reason}`;o.info(`webhook "${l.name}" FAILED: ${p}`);
let h={id:c,webhook:l.name,event:u};a.set(l.name,Ji(h,p))}return e.flatMap(({name:c})=>a.get(c)??[])}function zS(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function XS({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var sy=["passed","failed"],iy=Me({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"s\
end NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Le}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
${_t}
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${sy.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...qt,...ln,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
status:r,repo:s}=e;if(!sy.includes(r))throw new G(`--status is "${r}"; write passed or failed`);let i=fn(e.secrets,n)??new Map,
o=await St(e,n.env,null,i),{config:a,warnings:c}=o,u=new Map([...o.secrets,...o.trimmed]),l=a.notify?.webhooks.find(v=>v.
name===t);if(l===void 0)throw QS(t,a,[e.file,...c]);let f=Hn(l).filter(v=>!u.get(v));if(f.length>0)throw new S(`webhook \
"${t}" needs the secret ${f.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let p=xt(s,n.env,
"octo-org/example"),h=ex(p,r),m=tx(t,p,h,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["\
allowed-schemes"],"allowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:d,close:g}=nx(h,[...i.values()],
n.log);try{let{deliveries:v,failure:b,result:k}=await ny({inputs:m,secrets:u,allowlist:yf(m),loadConfig:async()=>a,loadRecords:()=>[]},
d);return{ok:k!=="failure",json:{result:k,failure:b,deliveries:v},lines:b===null?[]:[b],warnings:c}}finally{g()}}});function QS(e,{
notify:t,chains:n},[r="",...s]){let i=n.find(({webhooks:u})=>u.some(l=>l.name===e));if(i!==void 0)return new S(`"${e}" i\
s a link of the chain "${i.name}", which only a run can send; start the chain instead (mode: chain)`);let o=t?.webhooks.
map(u=>u.name)??[],a=H(e,o),c=o.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${a?`did you mean ${a}\
?`:`write one of ${o.join(", ")}`}`;return new S([c,...s].join("; "))}var Cc="6dcb09b5b57875f334f61aebed695e2e4193db5e",
es=1001;function ex(e,t){let n=`https://github.com/${e}/actions/runs/${es}`,r=`https://api.github.com/repos/${e}/actions\
/runs/${es}`,s=t==="passed"?"success":"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00\
Z",updated_at:"2026-01-15T10:02:30Z"},o={...i,id:es,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/wo\
rkflows/ci.yml",display_title:"A sample build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:Cc,
head_commit:{id:Cc,message:"A sample build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"\
octocat"},pull_requests:[],url:r,html_url:n,jobs_url:`${r}/jobs`},a=(c,u,l)=>({id:c,run_id:es,run_attempt:1,name:u,status:"\
completed",conclusion:l,created_at:i.created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.g\
ithub.com/repos/${e}/actions/jobs/${c}`,html_url:`${n}/job/${c}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",
s)],event:{action:"completed",workflow:{name:"CI"},workflow_run:o,repository:o.repository}}}function tx(e,t,{event:n},r){
let s={...r,mode:"test",only:e};for(let[a,c]of Object.entries(s))c!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=c);
let{environment:i,...o}=lh();return{...o,environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"\
workflow_run",runId:es+1,sha:Cc,ref:"refs/heads/main",refName:"main",actor:"octocat",event:n}}}function nx(e,t,n){let r=Di();
for(let a of t)r.add(a);let s=a=>r.redact(a),i=Bd({ca:null}),o=new AbortController;return process.once("SIGINT",()=>o.abort()),
{close:i.close,io:{api:sx(e),request:i.request,addresses:i.addresses,proxied:Vi,log:rx(a=>n(Z(s(a),Number.POSITIVE_INFINITY))),
clock:gh(),random:Math.random,randomBytes:ZS,mask:a=>r.add(a),redact:s,signal:o.signal}}}function rx(e){return{isTerminal:!0,
info:e,notice:e,warning:t=>e(`warning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(` \
 ${r}`)}}}function sx({run:e,jobs:t}){let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{o\
wner}/{repo}/actions/runs/{run_id}")throw new j(`${r} is not known of a sample build`,404);return{status:200,headers:{},
json:e,body:n}},async*pages(){yield{items:t,total:t.length,more:!1}},download:()=>Promise.reject(new Error("A sample bui\
ld has no files."))}}import{readFileSync as ix}from"node:fs";var so=Un.filter(e=>!Oe.some(t=>t===e)),ay=[...Oe,...so],cy=Me({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Oe.join(", ")},
                      ${so.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Le}
${_t}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...qt,...ln,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],async run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new G("write one of --signa\
ture and --provider");let s=r===void 0?ox(n??"",e["secret-file"],t):await ax(r,e,t);if(Kh(s.provider))throw new S(`provi\
der ${s.provider.name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:Th(e.header.map(cx)),
body:t.readInput()},o=ux(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});
function ox(e,t,{env:n}){let r=t??"SECRET",s={name:"sender",active:!0,secret_name:[r]},i=Oe.find(c=>c===e),o=so.find(c=>c===
e);if(i===void 0&&o===void 0)throw new G(`--signature is "${e}"; write one of ${ay.join(", ")}`);let a=t===void 0?n.SECRET:
ix(t,"utf8");if(!a)throw new G("the secret is empty; set SECRET, or write --secret-file");return{provider:{...s,...i?{signature:i}:
{type:o}},secrets:new Map([[r,a]])}}async function ax(e,t,n){let{config:r,warnings:s}=await St(t,n.env,null),{receive:i}=r,
o=i?.providers.find(l=>l.name===e);if(o===void 0)throw new S([`${t.file} has no provider ${e}`,...s].join("; "));let a=fn(
t.secrets,n),c=l=>{let f=a?.get(l);if(f!==void 0||i?.relay===void 0)return f??"";let p=Jr(xt(t.repo,n.env),n.env);return Ci(
p,l,Bi(o))},u=o.secret_name.map(l=>[l,c(l)]);return{provider:o,secrets:new Map(u)}}function cx(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.
exec(e)??[];if(t!==void 0&&n!==void 0)return[t.toLowerCase(),n];throw new G(`--header is "${e}"; write NAME: VALUE`)}function ux({
provider:e,secrets:t},n){let r=Date.now(),s=cc(e,n,{secrets:t,now:r});if(s===null)return null;let i=lx.find(({changed:c})=>c(
{webhook:n,secrets:t}).some(u=>u!==null&&uc(e,u.webhook,{secrets:u.secrets,now:r}))),[o]=ay.filter(c=>uc(fx(e,c),n,{secrets:t,
now:r})),a=i?.text??(o===void 0?px(e,n):`it is signed as ${o}`);return a===null?s:`${s}; ${a}`}var lx=[{text:"the secret\
 has white space at its start or end: without it the signature is right",changed:e=>[oy(e,t=>t.trim())]},{text:"the send\
er's secret ends with a newline, this one does not",changed:e=>[oy(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[Wt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[Wt(e,t=>`${t}
`),Wt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[Wt(e,t=>t.replaceAll(`\r
`,`
`)),Wt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[Wt(e,t=>JSON.stringify(
JSON.parse(t))),Wt(e,t=>JSON.stringify(JSON.parse(t),null,2)),Wt(e,t=>Pc(JSON.parse(t)))]}];function oy(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function Wt({webhook:e,secrets:t},n){let r=uo(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function Pc(e){return Array.
isArray(e)?`[${e.map(Pc).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${Pc(r)}`).join(", ")}}`}function fx({name:e,active:t,secret_name:n},r){let s=Oe.find(o=>o===r),i=so.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function px(e,{headers:t}){let n=Gh(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var io={key:Yh,url:Jh,check:td,list:rd,send:iy,verify:cy,history:Nd},dx=`webhook-action COMMAND [OPTIONS]

${Object.entries(io).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`,mx=new RegExp("#(?=\\P{ASCII}*\\[)|[\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u\
202e\\u2066-\\u2069]","gu");for(let e of[process.stdout,process.stderr])e.on("error",()=>{});process.exitCode=await yx(process.
argv.slice(2));async function yx(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return Dc(dx);if(t==="-\
-version")return Dc(gn);let r=Object.hasOwn(io,t)?io[t]:void 0;if(r===void 0)return fy(`unknown command ${t}; write one \
of ${Object.keys(io).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return Dc(`webhook-action ${r.help}`);let s=n.
includes("--json");try{let i=n.filter(l=>l!=="--json"),{ok:o,json:a,lines:c,warnings:u=[]}=await r.run(i,gx(s));for(let l of u)
console.error(`warning: ${Z(l,1/0)}`);if(s)ly(a);else for(let l of c)console.log(uy(l));return o?0:1}catch(i){if(i instanceof
G)return fy(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof S))throw i;s&&ly({problems:i.problems});
for(let o of i.problems)console.error(uy(Zn(o)));return 1}}function gx(e){return{env:process.env,readInput:()=>hx(0),log:t=>e?
console.error(t):console.log(t)}}function uy(e){return e.split(`
`).map(ao).join(`
`)}function ly(e){let t=JSON.stringify(e,null,2);console.log(t.replace(mx,n=>`\\u${n.charCodeAt(0).toString(16).padStart(
4,"0")}`))}function Dc(e){return console.log(e),0}function fy(e,t){return console.error(`webhook-action: ${e}`),t}
