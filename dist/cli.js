#!/usr/bin/env node
"use strict";var Xg=Object.create;var ll=Object.defineProperty;var Zg=Object.getOwnPropertyDescriptor;var Qg=Object.getOwnPropertyNames;var ey=Object.getPrototypeOf,ty=Object.prototype.hasOwnProperty;var ny=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Qg(t))!ty.call(e,s)&&s!==n&&ll(e,s,{get:()=>t[s],
enumerable:!(r=Zg(t,s))||r.enumerable});return e};var ct=(e,t,n)=>(n=e!=null?Xg(ey(e)):{},ny(t||!e||!e.__esModule?ll(n,"default",{value:e,enumerable:!0}):n,e));var k=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(dr),...s].join(`
`)),this.problems=r,this.hidden=n}};function dr({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var ry=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function xo(e){return e.replace(ry," ")}function ft(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}
function G(e){return ft(e,60)}function fl(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}var sy={"&":"&amp;","\
<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function Xt(e,t=/[&<>"']/g){return e.replace(t,n=>sy[n]??n)}function pl(e){
let t=/^https?:\/\/([^/?#]+)/i.exec(e)?.[1];return t===void 0||t.includes("@")||/[\s\\]/.test(e)||xo(e)!==e?null:URL.canParse(
e)?e:null}var iy=/^[ -~]*$/,oy=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,ay=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
function z(e,t=300){if(iy.test(e)){let r=!e.includes("::")&&!e.includes("##");return ft(r?e:cl(e,""),t)}let n=e.replace(
oy," ").replace(ay,"\uFFFD");return ft(cl(n,uy),t)}var uy=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function cl(e,t){return e.replace(
new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var Rn="1.0.0";var _t=require("node:fs"),Dd=require("node:util");var dl=/[^.[\]"\s]+/y,hl=/\[(0|[1-9]\d{0,8})\]/y,ml=/\[\*\]/y,gl=/\[("(?:[^"\\]|\\.)*")\]/y,ly=/^(?:\$|#?\/)/,yl='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Ye(e,t=!1){let[n]=ly.
exec(e)??[];if(n!==void 0)return{kind:"error",message:cy(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let i=s>0&&e[s]===
".",o=fy(e,i?s+1:s,i||s===0);if(o===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${yl}`};
if(o.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(o.key),s=o.end}return{kind:"path",path:r}}function cy(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${yl}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function fy(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=ys(dl,e,t);if(o)
return{key:o[0],end:dl.lastIndex}}if(r)return null;let s=ys(hl,e,t);if(s)return{key:Number(s[1]),end:hl.lastIndex};if(ys(
ml,e,t))return{key:-1,end:ml.lastIndex};let i=ys(gl,e,t);return i&&py(i[1]??"",gl.lastIndex)}function ys(e,t,n){return e.
lastIndex=n,e.exec(t)}function py(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function bl(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var dy=34,hy=44,my=58,wl=91,gy=92,yy=93,by=123,wy=125,vl={size:1,get:()=>vl};function bs(e,t){return vy(e,t?ky(t):vl)}function*vy(e,t){
let n=[],r=0,s=t;for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;switch(e.charCodeAt(i)){case dy:{let a=Sy(e,i);
if(o?.counts&&$y(e,a)){let u=String(JSON.parse(e.slice(i,a)));o.key=u,s=o.tree.get(u);let l=(o.counts.get(u)??0)+1;s!==void 0&&
o.counts.set(u,l),s!==void 0&&l===2&&(yield n.map(c=>c.key))}i=a-1;break}case by:case wl:if(r>0||s===void 0||s.size===0)
r++;else{let a=e.charCodeAt(i)===wl;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case wy:case yy:r>0?r--:
n.pop();break;case hy:o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.get(o.key))}}}function ky(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return e.some(
n=>n.includes(-1))?kl([t]):t}function kl(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(i=>s.get(i)??[]));return r.length===0?void 0:kl(r)}}}function Sy(e,t){let n=e.indexOf('"',t+
1);for(;Ey(e,n);)n=e.indexOf('"',n+1);return n+1}function Ey(e,t){let n=t;for(;e.charCodeAt(n-1)===gy;)n--;return(t-n)%2===
1}function $y(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===my}var xy=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function _o(e){try{return xy.decode(e)}catch{return null}}function De(e){try{return JSON.parse(e)}catch{
return}}function Sl(e){return e.charCodeAt(0)===65279?e.slice(1):e}function m(e,t){if(!(typeof e!="object"||e===null))return Object.
hasOwn(e,t)?Reflect.get(e,t):void 0}function pt(e){return typeof e=="string"?e:null}function ae(e,t){let n=m(e,t);return Array.isArray(n)?n:[]}function je(e,t){
let n=m(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function ws(e){try{return JSON.stringify(e)}catch(t){if(t instanceof
RangeError)return null;throw t}}function M(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function dt(e){return Number.
isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function El(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||dt(Number(n)))}var vs="OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";function Tt(e){let[,t,n,r,s]=/^([^:]+):([^@]+)(?:(@)(.*))?$/.
exec(e.trim())??[];return t===void 0||n===void 0||!ht(t)||n.split("/").some(i=>/^\.{0,2}$/.test(i))||r!==void 0&&!s?null:
{repository:t,path:n,ref:s??null}}function ht(e){return/^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e)}function $l({
path:e,ref:t}){let n=e.split("/").map(encodeURIComponent),r=t===null?"":`?ref=${encodeURIComponent(t)}`;return`/contents\
/${n.join("/")}${r}`}function Ao(e){let{repository:t,path:n,ref:r}=e;return`${t}:${n}${r===null?"":`@${r}`}`}function ks({
text:e,json:t},n){if(Array.isArray(t))throw xl(n);let r=m(t,"type");if(typeof r!="string"||!m(t,"sha"))return e;let s=m(
t,"content");if(m(t,"encoding")==="base64"&&typeof s=="string")return Buffer.from(s,"base64").toString("utf8");throw new k(
`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`)}function xl(e){return new k(
`${e} is a directory; write the path of a file`)}function se(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("\
/")}}async function Ss(e,{repository:t,branch:n,sha:r}){let s=se(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/\
branches/{branch}",{...s,branch:n}),o=m(i,"commit"),a=m(o,"sha")??m(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let u=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),l=m(u.json,
"status");return l==="behind"||l==="identical"}async function Es(e,{repository:t,tag:n,sha:r}){let s=se(t),i=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=m(i.json,"object"),a=m(o,"sha");if(m(o,"type")!=="ta\
g"||typeof a!="string")return a===r;let u=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return m(m(u.json,"object"),"sha")===r}function K(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=Ry(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function Ry(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],u=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(hr(r,o)+1,hr(i,o-1)+1,hr(
r,o-1)+(a?0:1),u?hr(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return hr(r,t.length)}function hr(e,t){return e[t]??Number.
POSITIVE_INFINITY}var $s=Symbol.for("yaml.alias"),xs=Symbol.for("yaml.document"),Be=Symbol.for("yaml.map"),Oo=Symbol.for("yaml.pair"),$e=Symbol.
for("yaml.scalar"),mt=Symbol.for("yaml.seq"),he=Symbol.for("yaml.node.type"),me=e=>!!e&&typeof e=="object"&&e[he]===$s,ze=e=>!!e&&
typeof e=="object"&&e[he]===xs,ie=e=>!!e&&typeof e=="object"&&e[he]===Be,T=e=>!!e&&typeof e=="object"&&e[he]===Oo,_=e=>!!e&&
typeof e=="object"&&e[he]===$e,oe=e=>!!e&&typeof e=="object"&&e[he]===mt;function D(e){if(e&&typeof e=="object")switch(e[he]){case Be:case mt:
return!0}return!1}function P(e){if(e&&typeof e=="object")switch(e[he]){case $s:case Be:case $e:case mt:return!0}return!1}
var Rs=e=>(_(e)||D(e))&&!!e.anchor;var we=Symbol("break visit"),Rl=Symbol("skip children"),Xe=Symbol("remove node");function ge(e,t){let n=_l(t);ze(e)?_n(null,
e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):_n(null,e,n,Object.freeze([]))}ge.BREAK=we;ge.SKIP=Rl;ge.REMOVE=
Xe;function _n(e,t,n,r){let s=Al(e,t,n,r);if(P(s)||T(s))return Ol(e,r,s),_n(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=_n(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
we)return we;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(T(t)){r=Object.freeze(r.concat(t));let i=_n("key",t.key,n,r);if(i===
we)return we;i===Xe&&(t.key=null);let o=_n("value",t.value,n,r);if(o===we)return we;o===Xe&&(t.value=null)}}return s}async function _s(e,t){
let n=_l(t);ze(e)?await An(null,e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):await An(null,e,n,Object.freeze(
[]))}_s.BREAK=we;_s.SKIP=Rl;_s.REMOVE=Xe;async function An(e,t,n,r){let s=await Al(e,t,n,r);if(P(s)||T(s))return Ol(e,r,
s),An(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await An(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===we)return we;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(T(t)){
r=Object.freeze(r.concat(t));let i=await An("key",t.key,n,r);if(i===we)return we;i===Xe&&(t.key=null);let o=await An("va\
lue",t.value,n,r);if(o===we)return we;o===Xe&&(t.value=null)}}return s}function _l(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function Al(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(ie(t))return n.Map?.(e,t,r);if(oe(t))return n.Seq?.(e,t,r);if(T(t))return n.Pair?.(e,t,r);if(_(t))return n.Scalar?.(
e,t,r);if(me(t))return n.Alias?.(e,t,r)}function Ol(e,t,n){let r=t[t.length-1];if(D(r))r.items[e]=n;else if(T(r))e==="ke\
y"?r.key=n:r.value=n;else if(ze(r))r.contents=n;else{let s=me(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var _y={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Ay=e=>e.replace(/[!,[\]{}]/g,t=>_y[t]),Ze=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+Ay(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&P(t.contents)){let i={};ge(t.contents,(o,a)=>{P(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};Ze.defaultYaml={explicit:!1,version:"1.2"};Ze.defaultTags={"!!":"tag:yaml.org,2002:"};function As(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Io(e){let t=new Set;return ge(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function No(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Il(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=Io(e));let o=No(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(_(o.node)||D(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function Pt(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=Pt(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=Pt(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=Pt(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=Pt(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function te(e,t,n){if(Array.isArray(e))return e.map((r,s)=>te(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!Rs(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var Ct=class{constructor(t){Object.defineProperty(this,he,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!ze(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=te(this,"",o);if(typeof s=="function")
for(let{count:u,res:l}of o.anchors.values())s(l,u);return typeof i=="function"?Pt(i,{"":a},"",a):a}};var gt=class extends Ct{constructor(t){super($s),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],ge(t,{Node:(i,o)=>{(me(o)||Rs(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
u=i.get(s);if(u||(te(s,null,n),u=i.get(s)),u?.res===void 0){let l="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(l)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=Os(o,s,i)),u.count*u.aliasCount>a)){
let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(As(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function Os(e,t,n){
if(me(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(D(t)){let r=0;for(let s of t.items){
let i=Os(e,s,n);i>r&&(r=i)}return r}else if(T(t)){let r=Os(e,t.key,n),s=Os(e,t.value,n);return Math.max(r,s)}return 1}var Is=e=>!e||typeof e!="function"&&typeof e!="object",S=class extends Ct{constructor(t){super($e),this.value=t}toJSON(t,n){
return n?.keep?this.value:te(this.value,t,n)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL=
"BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE="QUOTE_SINGLE";var Oy="tag:yaml.org,2002:";function Iy(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function yt(e,t,n){if(ze(e)&&(e=e.contents),
P(e))return e;if(T(e)){let f=n.schema[Be].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,u;if(r&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new gt(
u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith("!!")&&(t=Oy+t.slice(2));let l=Iy(e,t,o.tags);if(!l){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new S(e);return u&&(u.node=f),f}l=e instanceof
Map?o[Be]:Symbol.iterator in Object(e)?o[mt]:o[Be]}i&&(i(l),delete n.onTagObj);let c=l?.createNode?l.createNode(n.schema,
e,n):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(n.schema,e,n):new S(e);return t?c.tag=t:l.default||(c.tag=l.
tag),u&&(u.node=c),c}function mr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return yt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var In=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,On=class extends Ct{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>P(r)||T(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(In(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(D(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
mr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(D(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&_(i)?i.value:
i:D(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!T(n))return!1;let r=n.value;return r==null||
t&&_(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return D(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(D(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,mr(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var Nl=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ae(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Qe=(e,t,n)=>e.endsWith(`
`)?Ae(n,t):n.includes(`
`)?`
`+Ae(n,t):(e.endsWith(" ")?"":" ")+n;var To="flow",Ns="block",gr="quoted";function yr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let u=Math.max(1+i,1+s-t.length);if(e.length<=u)return e;let l=[],c={},
f=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?l.push(0):f=s-r);let p,d,g=!1,h=-1,y=-1,w=-1;n===Ns&&(h=Tl(e,h,t.length),
h!==-1&&(f=h+u));for(let $;$=e[h+=1];){if(n===gr&&$==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}w=h}if($===`
`)n===Ns&&(h=Tl(e,h,t.length)),f=h+t.length+u,p=void 0;else{if($===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let A=e[h+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(p=h)}if(h>=f)if(p)l.push(p),f=p+u,p=void 0;else if(n===gr){for(;d===" "||d==="	";)d=$,$=e[h+=1],g=!0;let A=h>
w+1?h-2:y-1;if(c[A])return e;l.push(A),c[A]=!0,f=A+u,p=void 0}else g=!0}d=$}if(g&&a&&a(),l.length===0)return e;o&&o();let v=e.
slice(0,l[0]);for(let $=0;$<l.length;++$){let A=l[$],O=l[$+1]||e.length;A===0?v=`
${t}${e.slice(0,O)}`:(n===gr&&c[A]&&(v+=`${e[A]}\\`),v+=`
${t}${e.slice(A+1,O)}`)}return v}function Tl(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var Ps=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Cs=e=>/^(%|---|\.\.\.)/m.test(e);function Ny(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function br(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(Cs(e)?"  ":""),o="",a=0;for(let u=0,
l=n[u];l;l=n[++u])if(l===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(o+=n.slice(a,u)+"\\ ",u+=1,a=u,l="\\"),l==="\\")switch(n[u+1]){case"\
u":{o+=n.slice(a,u);let c=n.substr(u+2,4);switch(c){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:c.substr(0,2)==="00"?o+="\\x"+c.substr(2):o+=n.substr(u,6)}u+=5,a=u+1}break;case"n":if(r||n[u+
2]==='"'||n.length<s)u+=1;else{for(o+=n.slice(a,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)o+=`
`,u+=2;o+=i,n[u+2]===" "&&(o+="\\"),u+=1,a=u+1}break;default:u+=1}return o=a?o+n.slice(a):n,r?o:yr(o,i,gr,Ps(t,!1))}function Po(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return br(e,t);let n=t.indent||(Cs(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:yr(r,n,To,Ps(t,!1))}function Nn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=br;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=Po:i&&!s?r=br:r=n?Po:br}return r(e,t)}var Co;try{Co=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Co=/\n+(?!\n|$)/g}function Ts({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:u}=r.
options;if(!o||/\n[\t ]+$/.test(n))return Nn(n,r);let l=r.indent||(r.forceBlockIndent||Cs(n)?"  ":""),c=o==="literal"?!0:
o==="folded"||t===S.BLOCK_FOLDED?!1:t===S.BLOCK_LITERAL?!0:!Ny(n,u,l.length);if(!n)return c?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let O=n[p-1];if(O!==`
`&&O!=="	"&&O!==" ")break}let d=n.substring(p),g=d.indexOf(`
`);g===-1?f="-":n===d||g!==d.length-1?(f="+",i&&i()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Co,`$&${l}`));let h=!1,y,w=-1;for(y=0;y<n.length;++y){let O=n[y];if(O===" ")h=!0;else if(O===
`
`)w=y;else break}let v=n.substring(0,w<y?w+1:y);v&&(n=n.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let A=(h?l?"2":
"1":"")+f;if(e&&(A+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!c){let O=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,q=Ps(r,!0);o!=="fold\
ed"&&t!==S.BLOCK_FOLDED&&(q.onOverflow=()=>{N=!0});let E=yr(`${v}${O}${d}`,l,Ns,q);if(!N)return`>${A}
${l}${E}`}return n=n.replace(/\n+/g,`$&${l}`),`|${A}
${l}${v}${n}${d}`}function Ty(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:u,indentStep:l,inFlow:c}=t;
if(a&&i.includes(`
`)||c&&/[[\]{},]/.test(i))return Nn(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||c||!i.includes(`
`)?Nn(i,t):Ts(e,t,n,r);if(!a&&!c&&s!==S.PLAIN&&i.includes(`
`))return Ts(e,t,n,r);if(Cs(i)){if(u==="")return t.forceBlockIndent=!0,Ts(e,t,n,r);if(a&&u===l)return Nn(i,t)}let f=i.replace(
/\n+/g,`$&
${u}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:d,tags:g}=t.doc.schema;if(g.some(
p)||d?.some(p))return Nn(i,t)}return a?f:yr(f,u,To,Ps(t,!1))}function Zt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=S.QUOTE_DOUBLE);let u=c=>{switch(c){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:return s||i?Nn(o.value,t):
Ts(o,t,n,r);case S.QUOTE_DOUBLE:return br(o.value,t);case S.QUOTE_SINGLE:return Po(o.value,t);case S.PLAIN:return Ty(o,t,
n,r);default:return null}},l=u(a);if(l===null){let{defaultKeyType:c,defaultStringType:f}=t.options,p=s&&c||f;if(l=u(p),l===
null)throw new Error(`Unsupported default string type ${p}`)}return l}function Ls(e,t){let n=Object.assign({blockQuote:!0,commentString:Nl,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Py(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(_(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Cy(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(_(e)||D(
e))&&e.anchor;i&&As(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function bt(e,t,n,r){if(T(e))return e.toString(t,n,r);if(me(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=P(e)?e:t.doc.createNode(e,{onTagObj:u=>s=
u});s??(s=Py(t.doc.schema.tags,i));let o=Cy(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):_(i)?Zt(i,t,n,r):i.toString(t,n,r);return o?_(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function Pl({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:u,options:{commentString:l,indentSeq:c,
simpleKeys:f}}=n,p=P(e)&&e.comment||null;if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");
if(D(e)||!P(e)&&typeof e=="object"){let q="With simple keys, collection cannot be used as a key value";throw new Error(q)}}
let d=!f&&(!e||p&&t==null&&!n.inFlow||D(e)||(_(e)?e.type===S.BLOCK_FOLDED||e.type===S.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!i),indent:a+u});let g=!1,h=!1,y=bt(e,n,()=>g=!0,()=>h=!0);if(!d&&
!n.inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");d=!0}if(n.inFlow){if(i||t==null)return g&&r&&r(),y===""?"?":d?`? ${y}`:y}else if(i&&!f||t==null&&d)return y=`? ${y}`,
p&&!g?y+=Qe(y,n.indent,l(p)):h&&s&&s(),y;g&&(p=null),d?(p&&(y+=Qe(y,n.indent,l(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=Qe(y,n.indent,l(p))));let w,v,$;P(t)?(w=!!t.spaceBefore,v=t.commentBefore,$=t.comment):(w=!1,v=
null,$=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!d&&!p&&_(t)&&(n.indentAtStart=y.length+1),h=!1,
!c&&u.length>=2&&!n.inFlow&&!d&&oe(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let A=!1,O=bt(t,n,()=>A=
!0,()=>h=!0),N=" ";if(p||w||v){if(N=w?`
`:"",v){let q=l(v);N+=`
${Ae(q,n.indent)}`}O===""&&!n.inFlow?N===`
`&&$&&(N=`

`):N+=`
${n.indent}`}else if(!d&&D(t)){let q=O[0],E=O.indexOf(`
`),Q=E!==-1,Nt=n.inFlow??t.flow??t.items.length===0;if(Q||!Nt){let xn=!1;if(Q&&(q==="&"||q==="!")){let ee=O.indexOf(" ");
q==="&"&&ee!==-1&&ee<E&&O[ee+1]==="!"&&(ee=O.indexOf(" ",ee+1)),(ee===-1||E<ee)&&(xn=!0)}xn||(N=`
${n.indent}`)}}else(O===""||O[0]===`
`)&&(N="");return y+=N+O,n.inFlow?A&&r&&r():$&&!A?y+=Qe(y,n.indent,l($)):h&&s&&s(),y}function Lo(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Ms="<<",Ue={identify:e=>e===Ms||typeof e=="symbol"&&e.description===Ms,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new S(Symbol(Ms)),{addToJSMap:Do}),stringify:()=>Ms},Cl=(e,t)=>(Ue.identify(t)||_(t)&&(!t.type||
t.type===S.PLAIN)&&Ue.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ue.tag&&n.default);function Do(e,t,n){let r=Ll(
e,n);if(oe(r))for(let s of r.items)Mo(e,t,s);else if(Array.isArray(r))for(let s of r)Mo(e,t,s);else Mo(e,t,r)}function Mo(e,t,n){
let r=Ll(e,n);if(!ie(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Ll(e,t){return e&&me(t)?t.resolve(
e.doc,e):t}function Ds(e,t,{key:n,value:r}){if(P(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Cl(e,n))Do(e,t,r);else{let s=te(n,"",
e);if(t instanceof Map)t.set(s,te(r,s,e));else if(t instanceof Set)t.add(s);else{let i=Ly(n,s,e),o=te(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function Ly(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(P(e)&&n?.doc){let r=Ls(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),Lo(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function Tn(e,t,n){let r=yt(e,void 0,n),s=yt(t,void 0,n);return new W(r,s)}var W=class e{constructor(t,n=null){Object.defineProperty(
this,he,{value:Oo}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return P(n)&&(n=n.clone(t)),P(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Ds(n,r,this)}toString(t,n,r){return t?.doc?Pl(this,t,n,r):
JSON.stringify(this)}};function Bs(e,t,n){return(t.inFlow??e.flow?Dy:My)(e,t,n)}function My({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:u,options:{commentString:l}}=n,c=Object.assign({},n,{indent:i,type:null}),
f=!1,p=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(P(h))!f&&h.spaceBefore&&p.push(""),js(n,p,h.commentBefore,f),
h.comment&&(y=h.comment);else if(T(h)){let v=P(h.key)?h.key:null;v&&(!f&&v.spaceBefore&&p.push(""),js(n,p,v.commentBefore,
f))}f=!1;let w=bt(h,c,()=>y=null,()=>f=!0);y&&(w+=Qe(w,i,l(y))),f&&y&&(f=!1),p.push(r+w)}let d;if(p.length===0)d=s.start+
s.end;else{d=p[0];for(let g=1;g<p.length;++g){let h=p[g];d+=h?`
${u}${h}`:`
`}}return e?(d+=`
`+Ae(l(e),u),a&&a()):f&&o&&o(),d}function Dy({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let u=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,c=0,f=[];for(let g=0;g<e.
length;++g){let h=e[g],y=null;if(P(h))h.spaceBefore&&f.push(""),js(t,f,h.commentBefore,!1),h.comment&&(y=h.comment);else if(T(
h)){let v=P(h.key)?h.key:null;v&&(v.spaceBefore&&f.push(""),js(t,f,v.commentBefore,!1),v.comment&&(l=!0));let $=P(h.value)?
h.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(l=!0)):h.value==null&&v?.comment&&(y=v.comment)}y&&(l=!0);let w=bt(
h,u,()=>y=null);l||(l=f.length>c||w.includes(`
`)),g<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((v,$)=>v+$.length+2,2)+(w.length+
2)>t.options.lineWidth)),l&&(w+=",")),y&&(w+=Qe(w,r,a(y))),f.push(w),c=f.length}let{start:p,end:d}=n;if(f.length===0)return p+
d;if(!l){let g=f.reduce((h,y)=>h+y.length+2,2);l=t.options.lineWidth>0&&g>t.options.lineWidth}if(l){let g=p;for(let h of f)
g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${d}`}else return`${p}${o}${f.join(" ")}${o}${d}`}function js({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Ae(t(r),e);n.push(i.trimStart())}}function Lt(e,t){let n=_(t)?t.value:t;for(let r of e)if(T(r)&&(r.key===t||r.key===n||_(r.key)&&r.key.value===n))return r}
var J=class extends On{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Be,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(u,l)=>{if(typeof i=="function")l=i.call(n,u,l);else if(Array.isArray(
i)&&!i.includes(u))return;(l!==void 0||s)&&o.items.push(Tn(u,l,r))};if(n instanceof Map)for(let[u,l]of n)a(u,l);else if(n&&
typeof n=="object")for(let u of Object.keys(n))a(u,n[u]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;T(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new W(t,t?.value):r=new W(t.key,t.value);let s=Lt(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);_(s.value)&&Is(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Lt(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=Lt(this.items,t)?.value;return(!n&&_(s)?s.value:s)??void 0}has(t){return!!Lt(this.items,
t)}set(t,n){this.add(new W(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)Ds(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!T(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Bs(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var Fe={collection:"map",default:!0,nodeClass:J,tag:"tag:yaml.org,2002:map",resolve(e,t){return ie(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>J.from(e,t,n)};var ce=class extends On{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(mt,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=Us(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Us(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&_(s)?s.value:s}has(t){let n=Us(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=Us(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];_(s)&&Is(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(te(i,String(s++),n));return r}toString(t,n,r){return t?Bs(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let u=n instanceof Set?
a:String(o++);a=s.call(n,u,a)}i.items.push(yt(a,void 0,r))}}return i}};function Us(e){let t=_(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var qe={collection:"seq",default:!0,nodeClass:ce,tag:"tag:yaml.org,2002:seq",resolve(e,t){return oe(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>ce.from(e,t,n)};var Mt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Zt(e,t,n,r)}};var Qt={identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new S(null),stringify:({source:e},t)=>typeof e=="string"&&Qt.test.test(e)?e:t.options.nullStr};var wr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new S(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&wr.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function fe({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Fs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fe},
qs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():fe(e)}},Hs={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new S(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:fe};var Ks=e=>typeof e=="bigint"||Number.isInteger(e),jo=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Ml(e,t,n){
let{value:r}=e;return Ks(r)&&r>=0?n+r.toString(t):fe(e)}var Gs={identify:e=>Ks(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>jo(e,2,8,n),stringify:e=>Ml(e,8,"0o")},Ws={identify:Ks,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>jo(e,0,10,n),stringify:fe},Vs={identify:e=>Ks(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>jo(e,2,16,n),stringify:e=>Ml(
e,16,"0x")};var Dl=[Fe,qe,Mt,Qt,wr,Gs,Ws,Vs,Fs,qs,Hs];function jl(e){return typeof e=="bigint"||Number.isInteger(e)}var Js=({value:e})=>JSON.stringify(e),jy=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Js},{identify:e=>e==null,createNode:()=>new S(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Js},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Js},{identify:jl,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>jl(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Js}],By={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},Bl=[Fe,qe].concat(jy,By);var vr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let u="";for(let l=0;l<o.length;++l)u+=String.
fromCharCode(o[l]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=S.BLOCK_LITERAL),t!==S.QUOTE_DOUBLE){let u=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),l=Math.ceil(a.length/u),c=new Array(l);for(let f=0,p=0;f<l;++f,p+=u)c[f]=a.substr(p,u);a=c.join(
t===S.BLOCK_LITERAL?`
`:" ")}return Zt({comment:e,type:t,value:a},r,s,i)}};function Bo(e,t){if(oe(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!T(r)){if(ie(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new W(new S(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=T(r)?r:new W(r)}}else t("Expected a sequence for this tag");return e}function Uo(e,t,n){
let{replacer:r}=n,s=new ce(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,u;if(Array.isArray(o))if(o.length===2)a=o[0],u=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(o);if(l.length===1)a=l[0],u=o[a];else
throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;s.items.push(Tn(a,u,n))}return s}var kr={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Bo,createNode:Uo};var Pn=class e extends ce{constructor(){super(),this.add=J.prototype.add.bind(this),this.delete=J.prototype.delete.bind(
this),this.get=J.prototype.get.bind(this),this.has=J.prototype.has.bind(this),this.set=J.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(T(s)?(i=te(s.key,"",n),o=te(s.value,i,n)):i=te(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=Uo(t,n,r),i=new this;return i.items=s.items,i}};Pn.tag="tag:yaml\
.org,2002:omap";var Sr={collection:"seq",identify:e=>e instanceof Map,nodeClass:Pn,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=Bo(e,t),r=[];for(let{key:s}of n.items)_(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new Pn,n)},createNode:(e,t,n)=>Pn.from(e,t,n)};function Ul({value:e,source:t},n){return t&&(e?Fo:qo).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Fo={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:Ul},
qo={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(
!1),stringify:Ul};var Fl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fe},
ql={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():fe(e)}},
Hl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new S(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:fe};var Er=e=>typeof e=="bigint"||Number.isInteger(e);function Ys(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function Ho(e,t,n){let{value:r}=e;
if(Er(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return fe(e)}var Kl={identify:Er,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Ys(e,2,2,n),stringify:e=>Ho(e,2,"0b")},Gl={identify:Er,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Ys(e,1,8,n),stringify:e=>Ho(
e,8,"0")},Wl={identify:Er,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Ys(e,0,10,n),
stringify:fe},Vl={identify:Er,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Ys(
e,2,16,n),stringify:e=>Ho(e,16,"0x")};var Cn=class e extends J{constructor(t){super(t),this.tag=e.tag}add(t){let n;T(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new W(t.key,null):n=new W(t,null),Lt(this.items,n.key)||this.items.push(n)}get(t,n){let r=Lt(
this.items,t);return!n&&T(r)?_(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Lt(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new W(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(Tn(o,null,r));return i}};Cn.tag="tag:yaml.org,200\
2:set";var $r={collection:"map",identify:e=>e instanceof Set,nodeClass:Cn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Cn.
from(e,t,n),resolve(e,t){if(ie(e)){if(e.hasAllNullValues(!0))return Object.assign(new Cn,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Ko(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function Jl(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return fe(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var zs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Ko(e,n),stringify:Jl},Xs={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Ko(
e,!1),stringify:Jl},Ln={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Ln.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,s,i||0,o||0,a||
0,u),c=t[8];if(c&&c!=="Z"){let f=Ko(c,!1);Math.abs(f)<30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Go=[Fe,qe,Mt,Qt,Fo,qo,Kl,Gl,Wl,Vl,Fl,ql,Hl,vr,Ue,Sr,kr,$r,zs,Xs,Ln];var Yl=new Map([["core",Dl],["failsafe",[Fe,qe,Mt]],["json",Bl],["yaml11",Go],["yaml-1.1",Go]]),zl={binary:vr,bool:wr,float:Hs,
floatExp:qs,floatNaN:Fs,floatTime:Xs,int:Ws,intHex:Vs,intOct:Gs,intTime:zs,map:Fe,merge:Ue,null:Qt,omap:Sr,pairs:kr,seq:qe,
set:$r,timestamp:Ln},Xl={"tag:yaml.org,2002:binary":vr,"tag:yaml.org,2002:merge":Ue,"tag:yaml.org,2002:omap":Sr,"tag:yam\
l.org,2002:pairs":kr,"tag:yaml.org,2002:set":$r,"tag:yaml.org,2002:timestamp":Ln};function Zs(e,t,n){let r=Yl.get(t);if(r&&
!e)return n&&!r.includes(Ue)?r.concat(Ue):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Yl.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Ue)),s.reduce((i,o)=>{let a=typeof o=="string"?zl[o]:o;if(!a){let u=JSON.stringify(o),l=Object.keys(zl).map(
c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${l}`)}return i.includes(a)||i.push(
a),i},[])}var Uy=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,xr=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Zs(t,"compat"):t?Zs(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Xl:{},this.tags=Zs(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Be,{value:Fe}),Object.defineProperty(this,$e,{value:Mt}),Object.defineProperty(this,mt,{value:qe}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Uy:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function Zl(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(n.push(
u),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=Ls(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let u=i(e.commentBefore);n.unshift(Ae(u,""))}let o=!1,a=null;if(e.contents){if(P(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let c=i(e.contents.commentBefore);n.push(Ae(c,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>o=!0,l=bt(e.contents,s,()=>a=null,u);a&&(l+=Qe(l,"",
i(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(bt(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let u=i(e.comment);u.includes(`
`)?(n.push("..."),n.push(Ae(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&o&&(u=u.replace(/^\n+/,
"")),u&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Ae(i(u),"")))}return n.join(`
`)+`
`}var Dt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,he,{value:xs});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new Ze({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[he]:{value:xs}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=P(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Mn(this.contents)&&this.contents.add(t)}addIn(t,n){
Mn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Io(this);t.anchor=!n||r.has(n)?No(n||"a",
r):n}return new gt(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=v=>typeof v=="number"||v instanceof String||v instanceof Number,w=n.filter(y).map(String);w.length>0&&(n=n.concat(
w)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:u,onTagObj:l,
tag:c}=r??{},{onAnchor:f,setAnchors:p,sourceObjects:d}=Il(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:u??!1,
onAnchor:f,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:d},h=yt(t,c,g);return a&&D(h)&&(h.flow=!0),p(),h}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new W(s,i)}delete(t){return Mn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return In(t)?this.contents==null?!1:(this.contents=null,!0):Mn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return D(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return In(t)?!n&&_(this.contents)?this.contents.
value:this.contents:D(this.contents)?this.contents.getIn(t,n):void 0}has(t){return D(this.contents)?this.contents.has(t):
!1}hasIn(t){return In(t)?this.contents!==void 0:D(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=mr(this.schema,[t],n):Mn(this.contents)&&this.contents.set(t,n)}setIn(t,n){In(t)?this.contents=n:this.contents==
null?this.contents=mr(this.schema,Array.from(t),n):Mn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ze(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Ze({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new xr(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},u=te(this.contents,n??"",a);if(typeof i=="function")for(let{count:l,res:c}of a.anchors.values())i(c,l);return typeof o==
"function"?Pt(o,{"":u},"",u):u}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return Zl(this,t)}};function Mn(e){if(D(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Rr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},He=class extends Rr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},_r=class extends Rr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Wo=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,u=n.linePos[1];u?.line===r&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-i)));let l=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${l}
`}};function et(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let u=!1,l=a,c=a,f="",p="",
d=!1,g=!1,h=null,y=null,w=null,v=null,$=null,A=null,O=null;for(let E of e)switch(g&&(E.type!=="space"&&E.type!=="newline"&&
E.type!=="comma"&&i(E.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),
h&&(l&&E.type!=="comment"&&E.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),E.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&E.source.includes("	")&&(h=E),c=!0;break;case"comment":{c||i(
E,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let Q=E.source.substring(1)||
" ";f?f+=p+Q:f=Q,p="",l=!1;break}case"newline":l?f?f+=E.source:(!A||n!=="seq-item-ind")&&(u=!0):p+=E.source,l=!0,d=!0,(y||
w)&&(v=E),c=!0;break;case"anchor":y&&i(E,"MULTIPLE_ANCHORS","A node can have at most one anchor"),E.source.endsWith(":")&&
i(E.offset+E.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=E,O??(O=E.offset),l=!1,c=!1,g=!0;break;case"\
tag":{w&&i(E,"MULTIPLE_TAGS","A node can have at most one tag"),w=E,O??(O=E.offset),l=!1,c=!1,g=!0;break}case n:(y||w)&&
i(E,"BAD_PROP_ORDER",`Anchors and tags must be after the ${E.source} indicator`),A&&i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.
source} in ${t??"collection"}`),A=E,l=n==="seq-item-ind"||n==="explicit-key-ind",c=!1;break;case"comma":if(t){$&&i(E,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),$=E,l=!1,c=!1;break}default:i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.type} token`),
l=!1,c=!1}let N=e[e.length-1],q=N?N.offset+N.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),h&&(l&&h.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(h,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:$,found:A,spaceBefore:u,comment:f,hasNewline:d,anchor:y,tag:w,newlineAfterProp:v,end:q,
start:O??q}}function jt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(jt(t.
key)||jt(t.value))return!0}return!1;default:return!0}}function Ar(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&jt(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Qs(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||_(i)&&_(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Ql="All mapping items must start at the same column";function ec({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??J,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,l=null;for(let c of r.items){let{start:f,key:p,sep:d,
value:g}=c,h=et(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!h.found;if(y){if(p&&(p.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in p&&p.indent!==r.indent&&s(u,"BAD_INDENT",Ql)),!h.anchor&&!h.tag&&!d){l=h.end,h.comment&&(a.comment?
a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||jt(p))&&s(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else h.found?.indent!==r.indent&&s(u,"BAD_INDENT",Ql);n.atKey=!0;let w=h.end,v=p?
e(n,p,h,s):t(n,w,f,null,h,s);n.schema.compat&&Ar(r.indent,p,s),n.atKey=!1,Qs(n,a.items,v)&&s(w,"DUPLICATE_KEY","Map keys\
 must be unique");let $=et(d??[],{indicator:"map-value-ind",next:g,offset:v.range[2],onError:s,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(u=$.end,$.found){y&&(g?.type==="block-map"&&!$.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&h.start<$.found.offset-1024&&s(v.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let A=g?e(n,g,
$,s):t(n,u,d,null,$,s);n.schema.compat&&Ar(r.indent,g,s),u=A.range[2];let O=new W(v,A);n.options.keepSourceTokens&&(O.srcToken=
c),a.items.push(O)}else{y&&s(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(v.
comment?v.comment+=`
`+$.comment:v.comment=$.comment);let A=new W(v);n.options.keepSourceTokens&&(A.srcToken=c),a.items.push(A)}}return l&&l<
u&&s(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,u,l??u],a}function tc({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??ce,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let u=r.offset,l=null;for(let{start:c,value:f}of r.items){let p=et(c,{indicator:"seq-item-ind",next:f,
offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?s(p.
end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicat\
or");else{l=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,s):t(n,p.end,c,null,p,s);n.schema.compat&&Ar(
r.indent,f,s),u=d.range[2],a.items.push(d)}return a.range=[r.offset,u,l??u],a}function tt(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:u,type:l}=a;switch(l){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let c=u.substring(
1)||" ";s?s+=o+c:s=c,o="";break}case"newline":s&&(o+=u),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at no\
de end`)}t+=u.length}}return{comment:s,offset:t}}var Vo="Block collections are not allowed within flow collections",Jo=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function nc({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",u=i?.nodeClass??
(o?J:ce),l=new u(n.schema);l.flow=!0;let c=n.atRoot;c&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let w=r.items[y],{start:v,key:$,sep:A,value:O}=w,N=et(v,{flow:a,indicator:"expl\
icit-key-ind",next:$??A?.[0],offset:f,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.
tag&&!A&&!O){y===0&&N.comma?s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(N.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),f=N.end;continue}!o&&n.options.strict&&jt($)&&s($,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)N.comma&&s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.
comma||s(N.start,"MISSING_CHAR",`Missing , between ${a} items`),N.comment){let q="";e:for(let E of v)switch(E.type){case"\
comma":case"space":break;case"comment":q=E.source.substring(1);break e;default:break e}if(q){let E=l.items[l.items.length-
1];T(E)&&(E=E.value??E.key),E.comment?E.comment+=`
`+q:E.comment=q,N.comment=N.comment.substring(q.length+1)}}if(!o&&!A&&!N.found){let q=O?e(n,O,N,s):t(n,N.end,A,null,N,s);
l.items.push(q),f=q.range[2],Jo(O)&&s(q.range,"BLOCK_IN_FLOW",Vo)}else{n.atKey=!0;let q=N.end,E=$?e(n,$,N,s):t(n,q,v,null,
N,s);Jo($)&&s(E.range,"BLOCK_IN_FLOW",Vo),n.atKey=!1;let Q=et(A??[],{flow:a,indicator:"map-value-ind",next:O,offset:E.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(Q.found){if(!o&&!N.found&&n.options.strict){if(A)for(let ee of A){
if(ee===Q.found)break;if(ee.type==="newline"){s(ee,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need t\
o be on a single line");break}}N.start<Q.found.offset-1024&&s(Q.found,"KEY_OVER_1024_CHARS","The : indicator must be at \
most 1024 chars after the start of an implicit flow sequence key")}}else O&&("source"in O&&O.source?.[0]===":"?s(O,"MISS\
ING_CHAR",`Missing space after : in ${a}`):s(Q.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Nt=O?e(n,O,
Q,s):Q.found?t(n,Q.end,A,null,Q,s):null;Nt?Jo(O)&&s(Nt.range,"BLOCK_IN_FLOW",Vo):Q.comment&&(E.comment?E.comment+=`
`+Q.comment:E.comment=Q.comment);let xn=new W(E,Nt);if(n.options.keepSourceTokens&&(xn.srcToken=w),o){let ee=l;Qs(n,ee.items,
E)&&s(q,"DUPLICATE_KEY","Map keys must be unique"),ee.items.push(xn)}else{let ee=new J(n.schema);ee.flow=!0,ee.items.push(
xn);let ul=(Nt??E).range;ee.range=[E.range[0],ul[1],ul[2]],l.items.push(ee)}f=Nt?Nt.range[2]:Q.end}}let p=o?"}":"]",[d,...g]=r.
end,h=f;if(d?.source===p)h=d.offset+d.source.length;else{let y=a[0].toUpperCase()+a.substring(1),w=c?`${y} must end with\
 a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;s(f,c?"MISSING_CHAR":"BAD_INDENT",
w),d&&d.source.length!==1&&g.unshift(d)}if(g.length>0){let y=tt(g,h,n.options.strict,s);y.comment&&(l.comment?l.comment+=
`
`+y.comment:l.comment=y.comment),l.range=[r.offset,h,y.offset]}else l.range=[r.offset,h,h];return l}function Yo(e,t,n,r,s,i){let o=n.type==="block-map"?ec(e,t,n,r,i):n.type==="block-seq"?tc(e,t,n,r,i):nc(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function rc(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,p=>s(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:d}=r,g=p&&i?p.offset>
i.offset?p:i:p??i;g&&(!d||d.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===J.tagName&&a==="ma\
p"||o===ce.tagName&&a==="seq")return Yo(e,t,n,s,o);let u=t.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!u){let p=t.
schema.knownTags[o];if(p?.collection===a)t.schema.tags.push(Object.assign({},p,{default:!1})),u=p;else return p?s(i,"BAD\
_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Yo(e,t,n,s,o)}let l=Yo(e,t,n,s,o,u),c=u.resolve?.(l,p=>s(i,"TAG_RESOLVE_FAILED",p),t.options)??
l,f=P(c)?c:new S(c);return f.range=l.range,f.tag=o,u?.format&&(f.format=u.format),f}function zo(e,t,n){let r=t.offset,s=Fy(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,o=t.source?qy(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];
if(y===""||y==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return t.source&&(y+=t.source.length),{value:h,type:i,comment:s.comment,
range:[r,y,y]}}let u=t.indent+s.indent,l=t.offset+s.length,c=0;for(let h=0;h<a;++h){let[y,w]=o[h];if(w===""||w==="\r")s.
indent===0&&y.length>u&&(u=y.length);else{y.length<u&&n(l+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(u=y.length),c=h,u===0&&!e.atRoot&&n(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=y.length+w.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>u&&(a=h+1);let f="",p="",d=!1;for(let h=0;h<c;++h)f+=o[h][0].slice(u)+`
`;for(let h=c;h<a;++h){let[y,w]=o[h];l+=y.length+w.length+1;let v=w[w.length-1]==="\r";if(v&&(w=w.slice(0,-1)),w&&y.length<
u){let A=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(l-w.length-(v?2:1),"BAD_INDENT",A),y=""}i===S.BLOCK_LITERAL?(f+=p+y.slice(u)+w,p=`
`):y.length>u||w[0]==="	"?(p===" "?p=`
`:!d&&p===`
`&&(p=`

`),f+=p+y.slice(u)+w,p=`
`,d=!0):w===""?p===`
`?f+=`
`:p=`
`:(f+=p+w,p=" ",d=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(u);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=r+s.length+t.source.length;return{value:f,type:i,comment:s.comment,range:[r,g,g]}}function Fy({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",u=-1;for(let p=1;p<s.length;++p){let d=s[p];if(!a&&(d==="-"||d==="+"))a=d;else{let g=Number(d);!o&&g?o=g:
u===-1&&(u=e+p)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,c="",f=s.
length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":l=!0;case"newline":f+=d.source.length;break;case"\
comment":n&&!l&&r(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.
length,c=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOKEN",d.message),f+=d.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",g);let h=d.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:i,indent:o,chomp:a,comment:c,length:f}}function qy(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function Xo(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,u,l=(p,d,g)=>n(r+p,d,g);switch(s){case"scalar":a=S.PLAIN,u=Hy(
i,l);break;case"single-quoted-scalar":a=S.QUOTE_SINGLE,u=Ky(i,l);break;case"double-quoted-scalar":a=S.QUOTE_DOUBLE,u=Gy(
i,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let c=r+i.length,f=tt(o,c,t,n);return{value:u,type:a,comment:f.comment,range:[r,c,f.offset]}}
function Hy(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),sc(e)}function Ky(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),sc(e.slice(1,-1)).replace(
/''/g,"'")}function sc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let l=n[1].replace(s,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,n=u.exec(e),i+o+(n?.[1]??"")}function Gy(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=Wy(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=Vy[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Jy(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function Wy(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Vy={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Jy(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Zo(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?zo(e,t,r):Xo(t,e.options.strict,r),u=n?
e.directives.tagName(n.source,f=>r(n,"TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[$e]:u?l=Yy(
e.schema,s,u,n,r):t.type==="scalar"?l=zy(e,s,t,r):l=e.schema[$e];let c;try{let f=l.resolve(s,p=>r(n??t,"TAG_RESOLVE_FAIL\
ED",p),e.options);c=_(f)?f:new S(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),
c=new S(s)}return c.range=a,c.source=s,i&&(c.type=i),u&&(c.tag=u),l.format&&(c.format=l.format),o&&(c.comment=o),c}function Yy(e,t,n,r,s){
if(n==="!")return e[$e];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[$e])}function zy({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[$e];
if(n.compat){let a=n.compat.find(u=>u.default&&u.test?.test(r))??n[$e];if(o.tag!==a.tag){let u=t.tagString(o.tag),l=t.tagString(
a.tag),c=`Value may be parsed as either ${u} or ${l}`;i(s,"TAG_RESOLVE_FAILED",c,!0)}}return o}function ic(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var Xy={composeNode:Qo,composeEmptyNode:ei};function Qo(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:u}=n,
l,c=!0;switch(t.type){case"alias":l=Zy(e,t,r),(a||u)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Zo(e,t,u,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=rc(Xy,e,t,n,r),a&&(l.anchor=a.source.
substring(1))}catch(f){let p=f instanceof Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",f),c=!1}}return l??(l=ei(e,t.offset,
void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!_(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(u??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(l.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&
c&&(l.srcToken=t),l}function ei(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:u},l){let c={type:"scalar",offset:ic(
t,n,r),indent:-1,source:""},f=Zo(e,c,a,l);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&l(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=u),f}function Zy({options:e},{offset:t,
source:n,end:r},s){let i=new gt(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=tt(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function oc(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),u=new Dt(void 0,a),l={atKey:!1,
atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},c=et(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});c.found&&(u.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!c.hasNewline&&o(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
u.contents=s?Qo(l,s,c,o):ei(l,c.end,r,null,c,o);let f=u.contents.range[2],p=tt(i,f,!1,o);return p.comment&&(u.comment=p.
comment),u.range=[n,f,p.offset],u}function Or(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function ac(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var Ir=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=Or(n);i?this.warnings.push(new _r(o,r,s)):this.errors.push(new He(o,r,s))},this.
directives=new Ze({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=ac(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(D(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
T(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:ac(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=Or(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=oc(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new He(Or(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new He(Or(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=tt(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new He(Or(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new Dt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var ea=Symbol("break visit"),Qy=Symbol("skip children"),uc=Symbol("remove item");function en(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),lc(Object.freeze([]),e,t)}en.BREAK=ea;en.SKIP=Qy;en.REMOVE=uc;en.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};en.parentCollection=
(e,t)=>{let n=en.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function lc(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=lc(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===ea)return ea;a===uc&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var ta="\uFEFF",na="",ra="",ti="";function cc(e){switch(e){case ta:return"byte-order-mark";case na:return"doc-mode";case ra:return"flow-error-end";case ti:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function Ke(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var fc=new Set("0123456789ABCDEFabcdef"),tb=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),ni=new Set(",[]{}"),nb=new Set(` ,[]{}
\r	`),sa=e=>!e||nb.has(e),Nr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
Ke(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===ta&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield na,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&Ke(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Ke(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&Ke(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(sa),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Ke(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield ra,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(sa),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||Ke(o)||o===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let i=0;for(;this.buffer[n-1-i]==="\\";)i+=1;if(i%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let i=this.continueScalar(s+1);if(i===-1)break;s=r.indexOf(`
`,i)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>Ke(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let i=this.pos;r=this.buffer[i];++i)switch(r){case" ":n+=1;break;case`
`:t=i,n=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let i=this.continueScalar(
t+1);if(i===-1)break;t=this.buffer.indexOf(`
`,i)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let i=t-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;
for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield ti,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Ke(i)||
t&&ni.has(i))break;n=r}else if(Ke(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&ni.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&ni.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield ti,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(sa),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(Ke(r)||n&&ni.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ke(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(tb.has(n))n=this.buffer[++t];else if(n==="%"&&fc.has(
this.buffer[t+1])&&fc.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var tn=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function Bt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function pc(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function hc(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function ri(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Dn(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function si(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function dc(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Bt(t.start,"explicit-key-ind")&&!Bt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,hc(t.value)?t.value.end?si(t.value.end,t.sep):t.value.end=t.sep:si(t.start,t.sep),delete t.sep)}var Tr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new Nr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=cc(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&dc(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&pc(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{pc(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=ri(this.peek(2)),r=Dn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){si(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let u=n.sep[a];switch(u.type){case"newline":
o.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Bt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(hc(n.key)&&!Bt(n.sep,"newline")){let o=Dn(
n.start),a=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:u}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(Bt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=Dn(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Bt(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Bt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){si(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Bt(n.start,"seq-item-ind")?t.items.push({start:[this.
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
"flow-collection"){let s=ri(r),i=Dn(s);dc(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=ri(t),r=Dn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=ri(t),r=Dn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function rb(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new tn||null,prettyErrors:t}}function ia(e,t={}){let{lineCounter:n,prettyErrors:r}=rb(t),s=new Tr(n?.addNewLine),i=new Ir(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new He(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
Wo(e,n)),o.warnings.forEach(Wo(e,n))),o}var jn=["extends","notify","chains","receive"],mc={accepted:["accepted_values"],active:["enabled"],actors:["actor","matc\
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
"workflow","match.workflow"]};function gc(e,t){let n=oa(e);return t.includes(n)?n:(Object.hasOwn(mc,n)?mc[n]:void 0)?.find(
i=>t.includes(i.replace(/\..*/,"")))??K(e,t)}function oa(e){return e.toLowerCase().replaceAll("-","_")}function aa(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=G(t);return n===0?r:`.${r}`}).join("")}function ne(e,t){
return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}function pe(e,t,n){return ae(e,t).flatMap((r,s)=>ne([
t,s],n(r)))}function wt(e,t,n){let r=Array.isArray(m(e,t));return je(e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.
test(s))return[];if(n.has(s))return[];let o=K(s,n.keys()),a=o?`did you mean ${o}?`:`add the line ${s}=... to it`;return[
{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}function vt(e,t){let n=new Set;return pe(e,t,r=>{
let s=m(r,"name");if(typeof s!="string"||!n.has(s))return n.add(s),[];let i=`"${s}" is also the name of an earlier entry\
; write another name`;return[{path:["name"],message:i}]})}function ii(e){return ua(e,"accepted_values")}function ua(e,t){
let n=Array.isArray(m(e,t));return je(e,t).flatMap((r,s)=>typeof r=="number"&&!dt(r)?[{path:n?[t,s]:[t],message:la}]:[])}
var la="holds a number that is rounded when it is read; send and write it as a text";function Cr(e){let t=[],n=Pr(e,"sig\
ned")??"${body}",r=Pr(e,"value")??"",s=(a,u)=>t.push({path:[a],message:u});r!==""&&Pr(e,"prefix")!==null&&s("prefix","is\
 given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(a)&&!n.includes(a)&&s("value",`\
holds ${a}, which signed does not cover; add it there`);let i=Pr(e,"timestamp_header");i!==null&&!n.includes("${timestam\
p}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it there");let o=Pr(e,"header");return i!==
null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the signature; write another one"),t}function Pr(e,t){
return pt(m(e,t))}var sb=/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;function Lr(e,t){
return je(e,"signature").includes("standard-webhooks")?je(e,"secret_name").flatMap(n=>{let r=typeof n=="string"?t.get(n)??
"":"",s=ib(r);return s===null?[]:[{path:["secret_name"],message:`the secret ${n} ${s}`}]}):[]}function ib(e){return e.startsWith(
"v1,")?'begins with "v1,", which is not a part of the key; store what follows it':e.startsWith("whsec_")?e!=="whsec_"&&sb.
test(e)?null:"begins with whsec_, which base64 of the key must follow; copy it whole":null}var ob={"lacks a space after its -; write - key: value":[[/^( *) -(?=[A-Za-z_][\w-]*:(?:\s|$))/,"$1- "],[/^( *-)(?=[^\s-].*:(?:\s|$))/,
"$1 "]],"lacks a space after its colon; write key: value":[[/^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/,"$1 "]],"has no colon; \
write key: value":[[/^([ -]*[\w-]+)(?= *$| +(?:[^:\s]+|https?:\S+)$| +[[{])/,"$1:"]],"lacks a comma before a key inside \
of { }; write {a: b, c: d}":[[/(?<=[\w"'\]}]) +(?=[\w-]+: )/g,", "]],"has a second colon, or a -, after its key; put the\
 text in quotes, or write it on a line of its own":[[/^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/,"$1"]],"has ${.\
..} without quotes inside of { } or [ ]; put that text in quotes":[[/\$\{[^}]*\}/g,"x"]],"has text after a closing quote\
; put the whole text in one pair of quotes":[[/([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/,
"$1"]],"has a } or ] that nothing opens; take it out":[[/[}\]]\s*$/,""]]},ab=/[:-] +[|>][-+\d]?\s?$/,yc=/[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g,
Mr={above:200,below:30,row:1e3,all:5e4,columns:8};function bc(e,t,n){let r=ub(e,t),s={line:t,message:"is not YAML from h\
ere on; put a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes"};if(r.join("").
length>Mr.all)return s;let i=t;for(let{row:o,...a}of lb(r,t)){if(o===r[a.line])continue;let u=n(r.with(a.line,o).slice(1).
join(`
`));u>i&&([i,s]=[u,a])}return s}function Bn(e){let[t]=e.match(yc)??[];if(t===void 0)return null;let n=t.charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0");return`holds ${t==="\xA0"?"a no-break space":"a character"} (U+${n}), which is not a s\
pace in YAML; write plain spaces`}function ub(e,t){let r=["",...e.replace(/^\ufeff/,"").split(/\r?\n/).slice(0,t+Mr.below)],
s=Number.POSITIVE_INFINITY;for(let[i,o]of[...r.entries()].reverse()){let a=ca(o,/^ *(?=[^ #])/);i<t-Mr.above&&a>=s?r[i]=
"":a>=0&&(s=Math.min(s,a))}return r}function*lb(e,t){let n=[t,t-1,t+1].flatMap(r=>{let s=e[r]??"";return s===""||s.length>
Mr.row?[]:[{line:r,row:s}]});for(let{line:r,row:s}of n)yield{line:r,row:s.replace(yc," "),message:Bn(s)??""};for(let{line:r,
row:s}of n){let i=e[r-1]??"";ab.test(i)&&(yield{line:r,row:`${i.replace(/\S.*/,"")}  ${s.trimStart()}`,message:"belongs \
to the | or > above it; indent it deeper"});for(let[o,a]of Object.entries(ob))for(let[u,l]of a)yield{line:r,row:s.replace(
u,l),message:o};yield*cb(e,r)}}function cb(e,t){let n=e[t]??"",r=/^ *- /.test(n)?"-":"key",s=r==="-"?/^ *(?=- )/:/^ *(?:- +)?(?=[\w"'$])/,
i=ca(n,s),o=jn.includes(n.trim().split(":",1).join()),a=new Map(e.slice(0,t).map((l,c)=>[ca(l,s),c])),u=l=>Math.abs(l-i);
return[...a].filter(([l])=>i>=0&&(o?l===0:l>=0)).sort(([l],[c])=>u(l)-u(c)||c-l).slice(0,Mr.columns).map(([l,c])=>({line:t,
row:" ".repeat(l)+n.trimStart(),message:`is indented by ${i} ${i===1?"space":"spaces"}; write ${l}, to line up with the ${r}\
 on line ${c}`}))}function ca(e,t){return t.exec(e)?.[0].length??-1}var fb=1024*1024,li=100,oi=100,fa=64,ai=`is nested deeper than ${fa} levels; write it flatter`,kc=1e3,pb=new RegExp(`(?:\
[-?:] ){${kc}}`);function Ut({text:e,file:t}){let n=u=>new k([{file:t,message:u}]);if(Buffer.byteLength(e)>fb)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(mb(e))throw n(ai);let r=Sc(e);if(r===null)throw n(ai);let{document:s,
lineAt:i}=r,[o]=s.errors;if(o?.code==="RESOURCE_EXHAUSTION")throw n(ai);if(o!==void 0){let u=hb(e,o,r)??bc(e,i(o.pos[0]),
db);throw new k([{file:t,...u}])}let a=yb(s);if(a===null)throw n(ai);if(a.length>0)throw new k(a.map(({offset:u,path:l,message:c})=>({
file:t,line:i(u),path:aa(l),message:c})));return{data:gb(s,n),problem:(u,l)=>({file:t,line:i(vb(s,u)),path:aa(u),message:l})}}
function Sc(e){let t=new tn;try{return{document:ia(e,{lineCounter:t,prettyErrors:!1,schema:"core",merge:!1,resolveKnownTags:!1,
uniqueKeys:!1}),lineAt:r=>t.linePos(r).line||1}}catch(n){if(n instanceof RangeError)return null;throw n}}function db(e){
let t=Sc(e);if(t===null)return 0;let[n]=t.document.errors;return n===void 0?Number.POSITIVE_INFINITY:t.lineAt(n.pos[0])}
var wc={MULTIPLE_DOCS:"holds several documents; write one",BAD_SCALAR_START:"has a text that starts with %, @ or `; put \
it in quotes",BAD_DQ_ESCAPE:"has a backslash in double quotes; write two, or use single quotes"};function hb(e,{message:t,
pos:[n]},{document:r,lineAt:s}){let i=s(n),o=e.search(/^(?:<{7}|>{7}) /m);if(o>=0)return{line:s(o),message:"is of a merg\
e conflict; resolve it"};if(/^ *\t/.test(e.split(`
`,i).at(-1)??""))return{line:i,message:"is indented with a tab; write spaces"};let a=r.errors.find(({code:p,pos:d})=>wc[p]&&
s(d[0])===i);if(a)return{line:i,message:wc[a.code]??""};let u=t.startsWith("Flow "),l=u?/[[{]/:/["'[{]/,c=-1;ge(r,{Node(p,{
range:d}){let[g=0,h=0]=d??[];g<=n&&n<=h&&l.test(e.charAt(g))&&(c=g)}});let f=u||t.startsWith("Missing closing ");return c<
0||!(f||s(c)<i)?null:{line:s(c),message:`opens a ${e.charAt(c)} that is not closed, on this line or deeper ones; close i\
t, or put the whole text in quotes`}}function mb(e){let t=0;for(let n=0;n<e.length;n++){let r=e[n];if(r==="["||r==="{"?t+=
1:(r==="]"||r==="}")&&(t=Math.max(0,t-1)),t>kc)return!0}return pb.test(e)}function gb(e,t){try{return e.toJS({maxAliasCount:1+
li})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${li} times; write less`):n}}function yb(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(c,f,p)=>(t.push({offset:c.range?.[0]??0,path:f,message:p}),t.length>oi?ge.BREAK:void 0),
a=()=>(i=!0,ge.BREAK),u=(c,f)=>{s+=1;let p=n.get(c.source),d=()=>ui([...f,c]);return p===void 0?o(c,d(),Sb(c)):f.includes(
p)?o(c,d(),`*${c.source} holds itself`):(r.set(c,p),vc(f)+Ec(p,r)>fa?a():void 0)},l=(c,f)=>{let p=new Set;for(let{key:d}of c.
items){let g=_(d)?pa(d.value):null,h=g===null?"is not a plain key; write key: value":p.has(g)?"is there twice; keep one":
null;if(p.add(g??""),h===null)continue;let y=[...ui([...f,c]),g??"?"],w=o(P(d)?d:c,y,h);if(w!==void 0)return w}};if(ge(e,
{Node(c,f,p){if(f.tag!==void 0){let d=ui([...p,f]),g=o(f,d,kb(f.tag));if(g!==void 0)return g}if(me(f))return u(f,p);if(_(
f)&&wb(f)){let d=ui([...p,f]);return jn.includes(String(d[0]))?o(f,d,bb):void 0}if("anchor"in f&&f.anchor&&n.set(f.anchor,
f),!(!ie(f)&&!oe(f)))return vc(p)===fa?a():ie(f)?l(f,p):void 0}}),i)return null;if(t.sort((c,f)=>c.offset-f.offset),t.length>
oi){let{offset:c=0}=t[oi]??{},f={offset:c,path:[],message:"and more like these"};return[...t.slice(0,oi),f]}if(s>li){let c=`\
has ${s} aliases; write ${li} at most`;t.push({offset:0,path:[],message:c})}return t}var bb="ends before a #, which star\
ts a comment in YAML; put the whole text in quotes";function wb({comment:e,value:t}){return e?.startsWith("${")||t===null&&
/^\w/.test(e??"")}function vc(e){return e.filter(t=>ie(t)||oe(t)).length}function Ec(e,t,n=new Map){let r=n.get(e);if(r!==
void 0)return r;let s=me(e)?[t.get(e)]:T(e)?[e.key,e.value]:ie(e)||oe(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,Ec(o,
t,n));return(ie(e)||oe(e))&&(i+=1),n.set(e,i),i}function ui(e){return e.flatMap((t,n)=>{if(T(t))return[_(t.key)?pa(t.key.
value):"?"];let r=e[n+1];return oe(t)&&r?[t.items.indexOf(r)]:[]})}function vb(e,t){let n=e.contents,r=0;for(let s of t)
if(me(n)&&(n=n.resolve(e)),ie(n)){let i=n.items.find(({key:o})=>_(o)&&pa(o.value)===s);if(!i)break;_(i.key)&&(r=i.key.range?.[0]??
r),n=i.value}else if(oe(n))n=n.items[Number(s)],P(n)&&(r=n.range?.[0]??r);else break;return r}function pa(e){return e===
null?"":String(e)}function kb(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes\
, or take the tag out`}function Sb({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var Eb=/extends|\\[xuU]/;function da(e){if(!Eb.test(e.text))return null;let{data:t,problem:n}=Ut(e),r=m(t,"extends"),s=typeof r==
"string"?Tt(r):null;return s&&{from:s,problem:i=>n(["extends"],i)}}function ha(e){let{data:t,problem:n}=Ut(e),{file:r}=e;
if(M(t))return{file:r,data:t,problem:n};let s=t===null?"is empty; write notify, chains or receive":"holds no mapping; wr\
ite notify:, chains: or receive: at its top";throw new k([{file:r,message:s}])}var ma=[{path:["notify","webhooks"],key:"\
enabled"},{path:["chains"],key:"enabled"},{path:["receive","providers"],key:"active"},{path:["receive","functions"],key:"\
active"}];function xc(e,t){let n={problems:[],isWhole:!0,fileOf:()=>e.file};if(m(e.data,"extends")===void 0)return{...e,
...n};let r=t!==null&&m(t.data,"extends")!==void 0?[t.problem(["extends"],`is not read in a file that ${e.file} extends;\
 one level is all, so take it out`)]:[],s=t===null?[e]:[t,e],i=s.find(u=>!xb(u));if(i)return{...i,...n,problems:r};let o=new Map(
ma.map(({path:u,key:l})=>{let c=Rb(e,t,u,l);return r.push(...c.problems),[u.join("."),c.items]})),a=ci(o,"chains").map(Rc);
return{data:{extends:m(e.data,"extends"),...$c(s,o,"notify",["webhooks"]),...a.length>0&&{chains:a},...$c(s,o,"receive",
["providers","functions"])},problem(u,l){let c=$b(o,u);if(c)return c.from.problem(c.path,l);let f=({data:d})=>u.length>0&&
ga(d,u.slice(0,2))!==void 0;return(t!==null&&!f(e)&&f(t)?t:e).problem(u,l)},problems:r,isWhole:t!==null,fileOf:(u,l)=>ci(
o,u)[l]?.from.file??e.file}}function ci(e,t){return e.get(t)??[]}function $c(e,t,n,r){let s=e.map(({data:o})=>m(o,n));if(s.
every(o=>o===void 0))return{};let i=r.filter(o=>s.some(a=>m(a,o)!==void 0)).map(o=>[o,ci(t,`${n}.${o}`).map(Rc)]);return{
[n]:Object.fromEntries([...s.flatMap(o=>Object.entries(Object(o))),...i])}}function $b(e,t){for(let n of ma){let{length:r}=n.
path,s=ci(e,n.path.join("."))[Number(t[r])];if(s&&n.path.every((i,o)=>i===t[o])){let{from:i,index:o}=s;return{from:i,path:[
...n.path,o,...t.slice(r+1)]}}}return null}function xb({data:e}){return["notify","receive"].map(n=>m(e,n)).every(n=>n===
void 0||M(n))&&ma.every(({path:n})=>{let r=ga(e,n);return r===void 0||Array.isArray(r)})}function ga(e,t){return t.reduce(
(n,r)=>m(n,String(r)),e)}function Rc({value:e}){return e}function Rb(e,t,n,r){let s=l=>{let c=ga(l.data,n);return Array.
isArray(c)?c.map((f,p)=>({value:f,from:l,index:p})):[]},i=t===null?[]:s(t),o=new Map(i.map((l,c)=>[m(l.value,"name"),{item:l,
place:c}])),a=[],u=s(e).filter(({value:l,index:c})=>{let f=m(l,"name"),p=_b(l,r),d=typeof f=="string"?o.get(f):void 0;if(t===
null||d===void 0&&!p)return!p;let g=h=>a.push(e.problem([...n,c,"name"],h));if(d===void 0){let h=[...o.keys()].filter(w=>typeof w==
"string"),y=K(String(f),h);g(`${t.file} has no "${f}" in ${n.join(".")} to switch off; ${y===null?"take this entry out, \
or write all of it":`did you mean ${y}?`}`)}else p?m(d.item.value,"optional")!==!0?g(`"${f}" of ${t.file} cannot be swit\
ched off here, since it has no optional: true there; take this entry out`):i[d.place]={...d.item,value:{...Object(d.item.
value),[r]:!1}}:g(`"${f}" is the name of an entry of ${t.file}; write its own`);return!p});return{items:[...i,...u],problems:a}}
function _b(e,t){return M(e)&&Object.keys(e).length===2&&typeof m(e,"name")=="string"&&m(e,t)===!1}var fi,Ab={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function ya(e){return!e&&!fi?Ab:{lang:e?.lang??fi?.lang,message:e?.message,abortEarly:e?.abortEarly??fi?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??fi?.abortPipeEarly}}var Ob;function Ib(e){return Ob?.get(e)}var Nb;function Tb(e){return Nb?.get(e)}var Pb;function Cb(e,t){return Pb?.get(e)?.get(t)}function nn(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function B(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??nn(i),u={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},l=e.kind==="schema",c=s?.message??e.message??Cb(e.reference,
u.lang)??(l?Tb(u.lang):null)??r.message??Ib(u.lang);c!==void 0&&(u.message=typeof c=="function"?c(u):c),l&&(n.typed=!1),
n.issues?n.issues.push(u):n.issues=[u]}function Lb(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function Mb(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function Ac(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function X(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},ya())},e}var Db=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var EP=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var jb=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function ye(e,t){return{kind:"validation",type:"check",reference:ye,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&B(this,"input",n,r),n}}}function Dr(e){return{kind:"validation",type:"finite",reference:Dr,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&B(this,"finite",t,n),t}}}function ba(e){return{kind:"validation",type:"iso_timestamp",reference:ba,async:!1,expects:null,requirement:jb,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&B(this,"timestamp",t,n),t}}}function nt(e,t){return{kind:"validation",type:"max_length",reference:nt,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&B(this,"length",n,r,{received:`${n.value.length}`}),n}}}function wa(e,t){return{kind:"validation",type:"max_value",reference:wa,async:!1,expects:`<=${e instanceof Date?e.toJSON():
nn(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&B(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():nn(n.value)}),n}}}function jr(e,t){return{kind:"validation",type:"min_length",reference:jr,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&B(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Un(e,t){return{kind:"validation",type:"min_value",reference:Un,async:!1,expects:`>=${e instanceof Date?e.toJSON():
nn(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&B(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():nn(n.value)}),n}}}function Br(e){return{kind:"validation",type:"non_empty",reference:Br,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&B(this,"length",t,n,{received:"0"}),t}}}function kt(e){return{kind:"validation",type:"raw_check",reference:kt,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>B(this,r?.label??"input",t,n,r)}),t}}}function Fn(e){return{kind:"transformation",type:"raw_transform",reference:Fn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>B(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Oe(e,t){return{kind:"validation",type:"regex",reference:Oe,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&B(this,"format",n,r),n}}}function Ur(e){return{kind:"validation",type:"safe_integer",reference:Ur,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&B(this,"safe integer",t,n),t}}}function va(){return{kind:"transformation",type:"to_upper_case",reference:va,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Ie(e){return{kind:"transformation",type:"transform",reference:Ie,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function ka(e){return{kind:"validation",type:"url",reference:ka,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&B(this,
"URL",t,n),t}}}function Sa(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function L(e,t){return X({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:Sa(this,s,r)}:s}})}function Fr(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function V(e,t){return X({kind:"schema",type:"array",reference:V,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let u={type:"array",origin:"value",input:s,key:i,value:o};for(let l of a.issues)l.path?l.path.unshift(u):l.
path=[u],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else B(this,"type",n,r);return n}})}function Ne(e){return X({kind:"schema",type:"boolean",reference:Ne,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:B(this,"type",t,n),t}})}function rn(e,t){return X({kind:"schema",type:"custom",reference:rn,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:B(this,"type",n,r),n}})}function qn(e){return X({kind:"schema",type:"lazy",reference:qn,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function pi(e,t){return X({kind:"schema",type:"literal",reference:pi,expects:nn(e),async:!1,literal:e,message:t,"~run"(n,r){
return Lb(n.value,this.literal)?n.typed=!0:B(this,"type",n,r),n}})}function Ea(e){return X({kind:"schema",type:"never",reference:Ea,expects:"never",async:!1,message:e,"~run"(t,n){return B(
this,"type",t,n),t}})}function $a(e){return X({kind:"schema",type:"null",reference:$a,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:B(this,"type",t,n),t}})}function j(e,t){return X({kind:"schema",type:"nullable",reference:j,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Fr(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function sn(e,t){return X({kind:"schema",type:"nullish",reference:sn,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=Fr(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function H(e){return X({kind:"schema",type:"number",reference:H,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:B(this,"type",t,n),t}})}function I(e,t){return X({kind:"schema",type:"object",
reference:I,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Fr(o),u=o["~run"]({value:a},r);if(u.issues){let l={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let c of u.issues)c.path?c.path.unshift(l):c.path=[l],n.issues?.push(c);if(n.
issues||(n.issues=u.issues),r.abortEarly){n.typed=!1;break}}u.typed||(n.typed=!1),n.value[i]=u.value}else if(o.fallback!==
void 0)n.value[i]=Sa(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(B(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else B(this,"type",
n,r);return n}})}function b(e,t){return X({kind:"schema",type:"optional",reference:b,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Fr(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function on(e,t){return X({kind:"schema",type:"picklist",reference:on,expects:Ac(e.map(nn),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:B(this,"type",n,r),n}})}function xa(e,t,n){return X({kind:"schema",type:"record",reference:xa,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(Mb(i,o)){let a=i[o],u=this.key["\
~run"]({value:o},s);if(u.issues){let c={type:"object",origin:"key",input:i,key:o,value:a};for(let f of u.issues)f.path=[
c],r.issues?.push(f);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}let l=this.value["~run"]({value:a},
s);if(l.issues){let c={type:"object",origin:"value",input:i,key:o,value:a};for(let f of l.issues)f.path?f.path.unshift(c):
f.path=[c],r.issues?.push(f);if(r.issues||(r.issues=l.issues),s.abortEarly){r.typed=!1;break}}(!u.typed||!l.typed)&&(r.typed=
!1),u.typed&&(r.value[u.value]=l.value)}}else B(this,"type",r,s);return r}})}function Ra(e,t){return X({kind:"schema",type:"strict_object",reference:Ra,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Fr(
o),u=o["~run"]({value:a},r);if(u.issues){let l={type:"object",origin:"value",input:s,key:i,value:a};for(let c of u.issues)
c.path?c.path.unshift(l):c.path=[l],n.issues?.push(c);if(n.issues||(n.issues=u.issues),r.abortEarly){n.typed=!1;break}}u.
typed||(n.typed=!1),n.value[i]=u.value}else if(o.fallback!==void 0)n.value[i]=Sa(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(B(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){B(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else B(this,"type",n,r);return n}})}function R(e){return X({kind:"schema",type:"string",reference:R,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:B(this,"type",t,n),t}})}function _c(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function St(e,t){
return X({kind:"schema",type:"union",reference:St,expects:Ac(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let u=a["~run"]({value:n.value},r);if(u.typed)if(u.issues)i?i.push(u):i=[u];else{s=
u;break}else o?o.push(u):o=[u]}if(s)return s;if(i){if(i.length===1)return i[0];B(this,"type",n,r,{issues:_c(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];B(this,"type",n,r,{issues:_c(o)})}return n}})}function Ft(){return X({kind:"schema",type:"unknown",reference:Ft,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function Oc(e,t,n){let r=e["~run"]({value:t},ya(n));if(r.issues)throw new Db(r.issues);return r.value}function x(...e){return X({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function re(e,t,n){let r=e["~run"]({value:t},ya(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Ic="secrets.",Nc=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y;function Pe(e){let t=[],n="",r=0;for(;;){let s=e.indexOf("$",r);if(n+=
e.slice(r,s<0?e.length:s),s<0)break;for(r=s;e[r]==="$";)r++;let i=r-s;if(e[r]!=="{"){n+=e.slice(s,r);continue}if(n+="$".
repeat(Math.floor(i/2)),i%2===0)continue;Nc.lastIndex=r+1;let o=Nc.exec(e)?.[0]??"",a=r+1+o.length,u=e[a]==="}",l=e.slice(
r-1,u?a+1:a);n!==""&&t.push({kind:"text",text:n}),n="",t.push(u?Bb(l,o):{kind:"broken",source:l,message:qb(e.slice(r-1))}),
r=u?a+1:a}return n!==""&&t.push({kind:"text",text:n}),t}function Bb(e,t){let[n="",...r]=Ub(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(Fb)};let s=`${G(e)} is empty; write a name, as \${build.status}`;return{kind:"bro\
ken",source:e,message:s}}function Ub(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function Fb(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function qb(e){let[,
t="name"]=/^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e)??[];return e.startsWith("${{")?`${G(e)}: only workflow files have \${{ }};\
 here write \${${G(t)}}, or $\${ for a literal \${`:`${G(e)} is not closed; write \${name}, or $\${ for a literal \${`}function Hn(e){
let[t,...n]=Pe(e);return t?.kind==="expression"&&n.length===0?t:null}function rt(e){return e.startsWith(Ic)?e.slice(Ic.length):
null}var Tc=1e3,Hb=1024*1024,Z=class extends Error{name="RenderError"};function Kn(e,t){let n=t(e.name),r=e.filters.reduce((i,o,a)=>{
let u=Oa(o);if(u!==null)throw new Z(`${e.source}: ${u}`);let l=Uc[o.name]?.(i,o.argument?.text??"");if(a>0&&typeof l=="s\
tring"&&l.length>Hb)throw new Z(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return l},n);return!(typeof n==
"string"&&e.filters.length===0)&&_a(e,n)&&t.onFiltered?.(n,i=>Kb(e,n).reduce(Gb,i)),r}function _a({name:e},t){return typeof t==
"string"||e.startsWith("variables.")}function Kb({filters:e},t){let n=e.filter(({name:s})=>Lc(s)||s==="truncate");return typeof t==
"string"||n[0]?.name!=="json"?n:n.slice(1)}function Gb(e,{name:t,argument:n}){if(Lc(t)){let[o="",a=""]=Ge[t]("-").split(
"-");return e.map((u,l)=>{let c=Ge[t](u);return c.slice(l===0?0:o.length,c.length-(l===e.length-1?0:a.length))})}let r=e.
join(""),s=ft(r,Number(n?.text));if(s===r)return e;let i=s.length-1;return e.map(o=>{if(i<0)return"";let a=o.slice(0,i);
return i-=o.length,i<0?`${a}\u2026`:a})}function Lc(e){return Object.hasOwn(Ge,e)}var an=Symbol("omitted");function hi(e,t){
let n=Kn(e,t);return e.filters.at(-1)?.name==="omit"&&Fc(n)?an:n}function Mc(e,t){let n=Hn(e);return n!==null&&hi(n,t)===
an}function Dc(e,t){return Mc(e,t)?null:Et(e,t)}function Et(e,t){return Pe(e).map(n=>n.kind==="text"?n.text:n.kind==="br\
oken"?n.source:Ce(Kn(n,t))).join("")}function Aa(e,t){return Gn(e,{key:n=>Et(n,t),leaf:n=>{let r=Hn(n);if(!r)return Et(n,
t);let s=hi(r,t);return s===void 0?"":s}})}function Gn(e,t,n=0){if(typeof e=="string")return t.leaf(e);if(typeof e!="obj\
ect"||e===null)return e;if(n===Tc)throw new Z(`the body is nested more than ${Tc} levels deep; make it flatter`);let r=o=>Gn(
o,t,n+1);if(Array.isArray(e))return e.map(r).filter(o=>o!==an);let s=new Map,i=Object.entries(e).flatMap(([o,a])=>{let u=r(
a);if(u===an)return[];let l=t.key(o),c=s.get(l);if(c!==void 0)throw new Z(`the keys ${JSON.stringify(c)} and ${JSON.stringify(
o)} of the body become the same; give each a text of its own`);return s.set(l,o),[[l,u]]});return Object.fromEntries(i)}
function Wn(e){let t=ws(e);if(t!==null)return t;throw new Z("a value is nested too deeply to be sent")}function We(e){let t=Hn(
e);return t?.filters.length===0?rt(t.name):null}function mi(e,t){let n=We(e);if(n!==null)return Ce(t(`secrets.${n}`));let r=Bc(
e,t,s=>s);if(r!==e&&Pc(r)>Pc(e))throw new Z("a value makes a part of the URL path . or .., which leads elsewhere");return r}
function jc(e,t){return Object.entries(e).filter(([,n])=>!Mc(n,t)).map(([n,r])=>`${di(n)}=${Bc(r,t,di)}`).join("&")}function Bc(e,t,n){
return Pe(e).map(r=>{if(r.kind==="text")return n(r.text);if(r.kind==="broken")return n(r.source);let s=Ce(Kn(r,t));return Wb(
r)?s:di(s)}).join("")}function Wb({filters:e}){return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function Pc(e){
return e.replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var Ge={json:e=>e===void 0?'""':
Wn(e),url:e=>di(Ce(e)),xml:e=>Xt(Ce(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,"\uFFFD")),
slack:e=>Xt(Ce(e),/[&<>]/g)},Uc={...Ge,truncate:(e,t)=>ft(Ce(e),Number(t)),default:(e,t)=>Fc(e)?t:e,omit:e=>e},qr=Object.
keys(Uc);function Oa({name:e,argument:t}){if(!qr.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.
quoted===!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"de\
fault":return t?.quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} tak\
es no argument`}}function Fc(e){return e==null||e===""}function Ce(e){return typeof e=="string"?e:e==null?"":typeof e=="\
object"?Wn(e):String(e)}function di(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).
replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function gi(e,t,n,r){let s=i=>{let[o="",...a]=i.
split(".");return o==="secrets"?t.get(a.join(".")):o==="variables"?Vb(n,a.join(".")):Object.hasOwn(e,i)?e[i]:a.reduce(Cc,
Cc(e,o))};return r&&(s.onFiltered=r),s}function Cc(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.
get(e,t):void 0}function Vb(e,t){let n=yi(e,t);if(n.kind==="ambiguous")throw new Z(`\${variables.${t}} is in several fun\
ctions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of another`);return n.kind===
"value"?n.value:void 0}function yi(e,t){let n=Hc(e,t);if(n.kind==="value")return n;let r=Jb(e).flatMap(([o,a])=>Object.hasOwn(
a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),[s,...i]=r;return s?i.length===0?{kind:"value",value:s.value}:{kind:"ambiguo\
us",functions:r.map(({owner:o})=>o)}:{kind:"none"}}function qc(e){return M(e)?Object.entries(e).flatMap(([t,n])=>M(n)?Object.
keys(n).map(r=>yi(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function Hc(e,t){if(!M(e))return{kind:"\
none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+
1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=Hc(Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}
return{kind:"none"}}function Jb(e){return Object.entries(M(e)?e:{}).filter(t=>M(t[1]))}var Yb=3;function F(e,{misplaced:t={},inside:n={},missing:r={}}={}){let s=Object.keys(e),i=I(e,({expected:l})=>{let c=l?.
slice(1,-1)??"";return`is missing; write ${Ia(r,c)??`${c}: ...`}`}),o=s.filter(l=>e[l]?.type!=="optional"),a=(o.length>0?
o:s).slice(0,Yb).map(l=>`${l}: ...`).join(", "),u=Ea(l=>{let{input:c}=l;return(typeof c=="string"?Kc(c):null)??Y(`must b\
e a mapping, as {${a}}`)(l)});return qn(l=>{if(l===void 0)return Ra(e);if(!M(l))return u;let c=Object.keys(l).filter(f=>!s.
includes(f));return c.length===0?i:x(i,kt(({addIssue:f})=>{let p=new Set;for(let d of c){let g=s.find(y=>Ia(n,y)?.includes(
d));if(g!==void 0&&p.has(g))continue;g!==void 0&&p.add(g);let h=g??gc(d,s);f({message:Ia(t,d)??Xb(d,h,s),path:[Gc(l,d)],
expected:Zb(l,d,h,g)})}}))})}function Vn(e,t,n){return x(rn(M,Y(n)),Fn(({dataset:r,addIssue:s})=>{let i=r.value,o=Object.
entries(i).map(([a,u])=>{let l=Gc(i,a),c=re(e,u);for(let p of c.issues??[])s({message:p.message,path:[l,...p.path??[]]});
let f=t(a);return f!==null&&s({message:f,path:[l]}),[a,c.output]});return Object.fromEntries(o)}))}function qt(e,t,n){return qn(
r=>r===void 0?St([t,n]):e(r)?t:n)}function Y(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(
t))return`${e}, not a list`;let[n=null]=M(t)?Object.keys(t).flatMap(zb):[];return n!==null?n:`${e}, not a ${M(t)?"mappin\
g":typeof t}`}}function zb(e){let t=e.startsWith("-")?Bn(e):null;return t===null?[]:[t]}function Xb(e,t,n){if(e==="<<")return"\
is not read: merge keys are not part of YAML 1.2; write the keys out";let r=Bn(e)??Kc(e);return r!==null?r:t===null?`unk\
nown key; write one of ${n.join(", ")}`:`unknown key; did you mean ${t}?`}function Kc(e){return/^[A-Za-z_]+:(?!\/\/)/.test(
e)?"lacks a space after its colon; write key: value":null}function Ia(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function Zb(e,t,n,r){
if(n===null)return;let s=m(e,n);if(s==null)return n;if(r!==void 0)return typeof s=="object"?`${r}.${t}`:r}function Gc(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function Wc(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=Qb(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function Qb(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function Vc(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function Jc(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function bi(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let{negated:r,tokens:s}of ew(e))iw(s,t)&&(n=!r);return n}
var Yc=new WeakMap;function ew(e){let t=Yc.get(e);if(t!==void 0)return t;let n=e.map(r=>{let s=r.startsWith("!"),i=Qc(s?
r.slice(1):r);if(typeof i=="string")throw new Error(i);return{negated:s,tokens:i}});return Yc.set(e,n),n}function wi(e){
if(e.length>1e3)return"the pattern is longer than 1000 characters";let t=Qc(e.startsWith("!")?e.slice(1):e);return typeof t==
"string"?`${JSON.stringify(e)} is not a pattern: ${t}`:null}function Qc(e){let t=[...e],n=[];if(t.length===0)return"it i\
s empty; write ** to match everything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i===
"*"){let l=s;for(;t[l]==="*";)l++;let c=s===0||t[s-1]==="/";l-s>1&&c&&t[l]==="/"&&n.push({accepts:nw,repeats:!1,skips:[1,
3]});let p=l-s>1?tw:rw;if(n.push({accepts:p,repeats:!0,skips:[1]}),s=l,t[s]==="?"||t[s]==="+")return Xc(t[s]);continue}if(i===
"?"||i==="+")return Xc(i);let o=zc(i),a=s+1;if(i==="\\"){let l=t[a++];if(l===void 0)return"nothing follows the last \\";
o=zc(l)}else if(i==="["&&s!==r){let l=t.indexOf("]",s);if(l<0)return"[ has no ]; write \\[ for the character itself";let c=sw(
t.slice(s+1,l));if(!c)return`${t.slice(s,l+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=
f=>c.has(f),a=l+1}let u=t[a];(u==="?"||u==="+")&&a++,n.push({accepts:o,repeats:u==="+",skips:u==="?"?[1]:[]}),s=a}return n}
var tw=()=>!0,nw=()=>!1,rw=e=>e!=="/";function zc(e){return t=>t===e}function Xc(e){return`${e} must follow a character \
or [...]; write \\${e} for the character itself`}function sw(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.
test(t))return null;let n=new Set;for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>
i)return null;for(let o=s;o<=i;o++)n.add(String.fromCharCode(o))}return n}function iw(e,t){let n=new Uint8Array(e.length+
1);n[0]=1;for(let r of t){let s=new Uint8Array(e.length+1);Zc(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+
1]=1,o.repeats&&(s[i]=1));n=s}return Zc(e,n),n[e.length]===1}function Zc(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.
skips)t[n+s]=1}var Na=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function La(){return process.uptime()*1e3}function Ht(e){
if(e===null)return null;let t=e.endsWith("Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function ef(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=Na[Math.floor(s/3600)],o=Na[Math.floor(s/60)%60];return`${t}${i}:${o}:${Na[s%60]}+00\
:00`}}var un=2**31-1,ow=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,aw={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function vi(e){let t=ow.
exec(String(e)),n=aw[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=un?r:null}
var Ta="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",Pa="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Ca=String.raw`\d\d:\d\d:\d\d`,
uw=new RegExp([String.raw`^${Ta}, \d\d ${Pa} \d{4} ${Ca} GMT$`,String.raw`^${Ta}[a-z]{3,6}, \d\d-${Pa}-\d\d ${Ca} GMT$`,
String.raw`^${Ta} ${Pa} [ \d]\d ${Ca} \d{4}$`].join("|"));function Ma(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,un);if(!uw.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.isNaN(r)?
null:Math.min(Math.max(r-t,0),un)}var lw=["yes","on","true","y","1"],cw=["no","off","false","n","0"];function de(e){return t=>typeof t.input=="object"?Y(e)(
t):`${e}, not ${G(t.received)}`}var $t=R(Y("must be a text in quotes")),ln=x(R(de("must be a text")),Br("is empty; write\
 a text, or leave the key out"),ye(Da,"holds ${...}, which means nothing here; write it out")),cn=x(ln,nt(100,"is longer\
 than 100 characters; write a shorter one"),ye(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one line witho\
ut spaces around it; write it so")),Hr=rf(!1),nf=rf(!0);function rf(e){return x(ln,kt(({dataset:t,addIssue:n})=>{let r=t.
typed?Ye(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var ue=Ne(e=>{let t=e.received.replaceAll('"',"").
toLowerCase(),n=lw.includes(t)?"true":cw.includes(t)?"false":null,r=de("must be true or false")(e);return n===null?r:`${r}\
; write ${n}${t===n?" without quotes":""}`});function ve(e){return on(e,t=>{let n=e.join(", ");if(typeof t.input!="strin\
g")return de(`must be one of ${n}`)(t);let r=K(t.input,e)??e.find(s=>s.endsWith(`_${t.input}`));return`${G(t.received)} \
is not known here; write ${r??`one of ${n}`}`})}var sf=e=>St([R(),H()],de(e)),Jn=x(sf("must be a time such as 30s"),Fn(({
dataset:e,addIssue:t,NEVER:n})=>{let r=vi(e.value);return r!==null?r:(t({message:`${G(JSON.stringify(e.value))} is not a\
 time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`}),n)})),fw=x(sf("must be a code such as \
302, 2xx or 200-206"),Fn(({dataset:e,addIssue:t,NEVER:n})=>{let r=Wc([e.value]);return"error"in r?(t({message:r.error}),
n):r})),of=x(Ve(fw,"must be codes such as 302, 2xx or 200-206"),Ie(e=>e.flat())),pw=x(R(e=>typeof e.input=="number"?`is \
the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:de('must be a pattern in quotes, as "release/**"')(
e)),ye(Da,"holds ${...}, which means nothing here; write it out"),kt(({dataset:e,addIssue:t})=>{let n=e.typed?wi(e.value):
null;n!==null&&t({message:n})})),st=Ve(pw,"must be a pattern or a list of patterns"),Kr=St([R(),H(),Ne()],de("must be a \
text, a number, true or false")),Gr=St([R(),H(),Ne(),$a()],de("must be a text, a number, true, false or null"));function Da(e){
return!e.includes("${")}function Ve(e,t){let n=x(V(e,Y(t)),jr(1,`${t}; the list is empty`)),r=x(e,Ie(s=>[s]));return qt(
Array.isArray,n,r)}var tf=[];function Wr(e,t){let n=Ve(e,t),r=x(rn(()=>!0),Ie(()=>[]));return b(qn(s=>s===tf?r:n),tf)}var Si=/^[\w!#$%&'*+.^`|~-]+$/,
Ei="is not a header name; write letters, digits and -",ki=x(ln,Oe(Si,Ei)),xe=["jobserv","github","standard-webhooks","sl\
ack","stripe"],ja=x(R(de("must be a text")),Oe(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),ye(Da,"h\
olds ${...}, which means nothing here; write it out"));function af(e,t){let n=e.map(r=>`\${${r}}`).join(", ");return x(R(
de("must be a text")),kt(({dataset:r,addIssue:s})=>{if(!r.typed)return;let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].find(
([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${G(o[0])}, which isn't known here; write ${n}`}):r.value.includes(
`\${${t}}`)||s({message:`does not hold \${${t}}; write it where it belongs`})}))}var dw=af(["id","timestamp","body"],"bo\
dy"),hw=x(af(["id","timestamp","signature"],"signature"),Oe(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it \
so")),Ba=F({algorithm:b(ve(["sha1","sha256","sha384","sha512"]),"sha256"),header:ki,prefix:b(ja,""),encoding:b(ve(["hex",
"base64"]),"hex"),signed:b(dw),value:b(hw),timestamp_header:b(ki)},{missing:{header:"header: X-Signature"}}),Yn=qt(e=>typeof e!=
"object",ve(xe),Ba);function $i(e){return Vn(e,t=>Si.test(t)&&t!=="__proto__"?null:Ei,"must be a mapping of header names\
 to values")}var mw="is not a name of a query parameter; write one";function uf(e){return Vn(e,t=>t===""||t==="__proto__"?
mw:null,"must be a mapping of query parameters to values")}var Vr=x(R(de("must be a name of the secrets input")),Oe(/^[A-Za-z0-9_-]+$/,
"is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret")),
Jr=Wr(Vr,"must be a name of the secrets input, or a list of them");var gw=x(R(de("must be the file name of a workflow")),Oe(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),yw=x(R(de("must be the URL of the relay")),ye(vw,"is not the URL of a relay; \
write https://HOST without a path")),bw=["authorization","proxy-authorization","cookie","x-api-key"],ww=/token|secret|password|credential|api-?key/i,
lf={secret_name:Vr,workflow:b(gw)},cf=F(lf,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),ff=F(
{url:yw,...lf},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function pf(e){return bw.includes(e.toLowerCase())||ww.test(e)}function vw(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var kw=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
zn=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],Sw=["string","integer","array","boolean"],
df=F({headers:b($i(st)),query:b(Vn(st,()=>null,"must be a mapping of names to patterns")),body:b(Vn(st,_w,"must be a map\
ping of paths to patterns"))}),Ew=qt(e=>typeof e!="object",ve(["none",...xe]),qt(e=>typeof e=="object"&&e!==null&&"type"in
e,F({type:ve(["token"]),header:ki,prefix:b(ja)}),Ba)),$w=F({name:cn,type:b(ve(kw)),active:b(ue,!0),optional:b(ue),match:b(
df),signature:b(Ew),tolerance:b(Jn),secret_name:Jr}),xw=F({name:cn,from:b(ve(["body","query","headers"]),"body"),path:b(
ln),secret:b(ue,!1),type:b(ve(Sw),"string"),required:b(ue,!1),default_value:b(Ft())}),Rw=F({name:cn,provider:ln,uri:b(ln),
active:b(ue,!0),optional:b(ue),match:b(df),conditions:b(V(F({path:nf,accepted_values:Ve(Gr,"must be a list of values")}),
Y("must be a list of {path, accepted_values}")),[]),variables:b(V(xw,Y("must be a list of variables, each with a name")),
[])}),hf=F({relay:b(cf),providers:b(V($w,Y("must be a list of providers, each with a name")),[]),functions:b(V(Rw,Y("mus\
t be a list of functions, each with a name")),[])});function _w(e){let t=Ye(e,!0);return t.kind==="error"?t.message:null}var gf=["success","neutral"],Aw=["queued","waiting","requested","pending"],Ow=["skipped","stale"],Iw=[...gf,"failure","t\
imed_out","startup_failure"],Nw=["cancelled","timed_out","startup_failure"];function ke(e,t){return t===null?Aw.includes(
e)?"QUEUED":"RUNNING":gf.includes(t)?"PASSED":Ow.includes(t)?"SKIPPED":"FAILED"}function Ua(e){return e!==null&&Iw.includes(
e)}function Se(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Xn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function yf(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function bf(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>Nw.includes(
r))?"error":"failure"}var wf=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function Fa(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,i=s==="tag"?"tags":"heads",o=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${i}/${r}`:"",ref_name:r,
head_ref:o?r:"",base_ref:o&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function vf(e){let[t,n]=Lw(e);
return{...Mw(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var Tw="#1a7f37",Pw="#cf222e",mf="#59636e",
Cw="#9a6700";function Lw({status:e,noResult:t}){if(t==="cancelled")return[mf,"\u{1F6AB}"];switch(e){case"PASSED":return[
Tw,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[Pw,"\u274C"];case"SKIPPED":return[mf,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[Cw,"\u23F3"]}}function Mw({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var Sf=require("node:fs");function Ef(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:kf(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:kf(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?Dw(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:jw(t("GITHUB_EVENT_PATH"),e)}}function xi({
repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function Dw(e){
let[,t=""]=e.split("."),n=De(Buffer.from(t,"base64url").toString()),r=m(n,"JobID");return Number.isSafeInteger(r)?String(
r):""}function kf(e){return e.replace(/\/+$/,"")}function jw(e,t){if(e==="")return{};try{return JSON.parse((0,Sf.readFileSync)(
e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var be=L(j(R()),null),Bw=L(j(H()),null),$f=x(H(),Ur()),qa=L(j(x(R(),ka())),null),xt=L(j(x(R(),Ie(e=>e||null))),null),Rf=I(
{message:R(),author:L(j(I({name:be})),null)}),xf=L(I({ref:be,sha:be,repo:L(I({url:L(R(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),Uw=I({number:H(),head:xf,base:xf}),Fw=I({id:$f,run_attempt:sn($f),run_number:Bw,name:xt,workflow_id:L(j(
x(St([H(),R()]),Ie(String))),null),path:xt,display_title:xt,event:L(R(),""),status:L(R(),""),conclusion:xt,head_branch:xt,
head_sha:xt,head_commit:L(j(Rf),null),repository:L(I({full_name:be,private:L(Ne(),!1)}),{full_name:null,private:!1}),head_repository:b(
L(j(I({full_name:R()})),null)),actor:L(j(I({login:R()})),null),pull_requests:L(V(Ft()),[]),url:qa,html_url:qa,jobs_url:qa,
created_at:be,run_started_at:be,started_at:be,updated_at:be,completed_at:be});function Ri(e){let{output:t,success:n}=re(
Fw,Xw(e));if(!n)return null;let r=t.repository.full_name,s=Jw(t.path),i=Kw(t.pull_requests,r),o=t.event.startsWith("pull\
_request"),a=o&&t.head_repository===void 0?i.find(({number:l,head:c})=>s?.kind==="pull"?String(l)===s.name:c.sha!==null&&
c.sha===t.head_sha):void 0,u=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??u??null,workflowId:t.workflow_id??s?.file??null,workflowPath:u??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:qw.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:o?Hw(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:Gw(a??i[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:Ht(t.created_at),started:Ht(t.run_started_at??t.started_at),updated:Ht(t.updated_at??t.completed_at)}}var qw=/^(pull_request|merge_group$|schedule$)/;
function Hw(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}function Kw(e,t){return e.flatMap(n=>{let{output:r,
success:s}=re(Uw,n);if(!s)return[];let{url:i}=r.base.repo;return!i||!t||i.endsWith(`/repos/${t}`)?[r]:[]})}function Gw(e,t){
return e?{number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}
var Zn=L(j(R()),null),Ww=I({full_name:R()}),Vw=L(I({pull_request:L(j(I({number:H(),title:Zn,head:L(I({ref:Zn,sha:Zn,repo:L(
j(Ww),null)}),{ref:null,sha:null,repo:null}),base:L(I({ref:Zn}),{ref:null})})),null),head_commit:L(j(Rf),null),repository:L(
I({private:Ne()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});function _i(e){let t=re(
I({workflow_run:Ft(),workflow:L(j(I({name:Zn,path:Zn})),null)}),e);if(!t.success)return null;let n=Ri(t.output.workflow_run),
{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.workflowPath??
(s||null)}}function Kt(e){let t=Oc(Vw,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:xi(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function Ai(e,t){
let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.
refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.
actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}function Jw(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.
exec(e??"")??[];if(t===void 0||r===void 0)return null;if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};
let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===void 0?null:{file:t,kind:n,name:s}}var Yw=["success","fail\
ure","cancelled","skipped"],zw=new Map([["running","in_progress"],["blocked","waiting"]]);function Ha(e){return Yw.includes(
e)?{status:"completed",conclusion:e}:{status:zw.get(e)??e,conclusion:null}}function Xw(e){let t=l=>m(e,l);if(t("index_in\
_repo")===void 0)return e;let{status:n,conclusion:r}=Ha(String(t("status"))),s=Zw(t("event_payload")),i=m(s,"pull_reques\
t"),o=m(i,"head"),a=m(s,"ref"),u=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:u,path:typeof a==
"string"?`${u}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:n,conclusion:r,head_branch:i===
void 0?t("prettyref"):m(o,"ref"),head_repository:i===void 0?void 0:m(o,"repo"),head_sha:t("commit_sha"),repository:t("re\
pository"),actor:t("trigger_user"),pull_requests:i===void 0?[]:[i],html_url:t("html_url"),created_at:t("created"),started_at:t(
"started"),updated_at:t(r===null?"updated":"stopped")}}function Zw(e){return typeof e=="string"?De(e):void 0}function _f(e,{status:t,noResult:n},r){if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n===
"action_required"||n==="incomplete")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["buil\
d_completed"];return t==="SKIPPED"||(t==="PASSED"&&s.push("build_passed"),Xn(t)&&s.push("build_failed"),r?.changed&&s.push(
"build_status_changed"),r?.fixed&&s.push("build_fixed")),s}function Ka(e){switch(e){case"cancelled":return"it was cancel\
led";case"stale":return"it is stale";case"action_required":return"its run waits for approval (action_required)";case"inc\
omplete":return"its run is completed, but not all of its jobs are; it is reported again when its last job ends";case null:
return null}}async function Af({status:e,noResult:t},n,r){let s=Qw(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:
ev(e,await r(),n)}function Qw(e,t,{conclusion:n}){let r=Ka(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?
"its run was cancelled":e==="SKIPPED"?"the build is SKIPPED":Se(e)||Xn(e)?null:`the build is ${e}, not done`}function ev(e,t,n){
if(t===null)return{changed:!0,fixed:!1,reason:`${e}, and no build before it`};let r=ke(t.status,t.conclusion),s=Xn(e)?"F\
AILED":e,i=t.id===n.id?`in attempt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSE\
D",reason:`${e}, ${o?"after":"as"} ${r} ${i}`}}function Of({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=_i(s);if(a===null)throw new k("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let u=t??a.attempt;return{runId:a.id,attempt:u,own:!1,kind:tv(m(s,"action")),
run:u===a.attempt?a:null}}let i=e??n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:
t,own:o,kind:"completed",run:o?Kt(n):null}}function tv(e){return e==="requested"?"queued":e==="in_progress"?"started":"c\
ompleted"}var Oi=["build_queued","build_started","build_completed","build_passed","build_failed","build_status_changed",
"build_cancelled","build_fixed"],If=Oi.filter(e=>!["build_queued","build_started","build_completed"].includes(e)),Ga=["b\
uild_status_changed","build_fixed"];var Qr=require("node:net");var fn=require("node:net"),Nf=pn("100.100.100.200/32","168.63.129.16/32","169.254.169.254/32","169.254.170.2/32","169.25\
4.170.23/32","fd00:42::42/128","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"),nv=pn("169.254.0.0/16","fe80\
::/10"),rv=pn("127.0.0.0/8","::1/128"),sv=pn("10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"),iv=pn("fc00::/7"),ov=pn("0.0\
.0.0/0","2000::/3"),av=pn("0.0.0.0/8","100.64.0.0/10","169.254.0.0/16","192.0.0.0/24","192.0.2.0/24","192.31.196.0/24","\
192.52.193.0/24","192.88.99.0/24","192.175.48.0/24","198.18.0.0/15","198.51.100.0/24","203.0.113.0/24","224.0.0.0/3","20\
01::/23","2001:db8::/32","2002::/16","2620:4f:8000::/48","3fff::/20");function Wa(e){let t=zr(e);return t===null||Rt(Nf(),
t)?"special":Rt(rv(),t)?"loopback":Rt(sv(),t)?"private":Rt(iv(),t)?"unique_local":Rt(ov(),t)&&!Rt(av(),t)?"public":"spec\
ial"}function Va(e){let t=zr(e);return t===null?null:Rt(Nf(),t)?"metadata":Rt(nv(),t)?"link_local":null}function Tf(e){let[
,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=(0,fn.isIP)(t);if(r===0)return null;let s=r===4?32:128,i=n===void 0?
s:Number(n);if(i>s)return null;let o=zr(t);if(o===null)return null;let a=r===6&&o.family==="ipv4";if(a&&i<96)return null;
let{family:u}=o,l=new fn.BlockList;return l.addSubnet(o.text,a?i-96:i,u),{list:l,family:u}}function Pf(e,{list:t,family:n}){
let r=zr(e);return r?.family===n&&Rt(t,r)}function Yr(e){let t=zr(e);if(t===null)return e;if(t.family==="ipv4")return t.
text;let[n,r]=t.text.split("::").map(i=>i.split(":").filter(o=>o!==""));if(n===void 0||r===void 0)return t.text;let s=Array.
from({length:8-n.length-r.length},()=>"0");return[...n,...s,...r].join(":")}function pn(...e){let t;return()=>{if(t!==void 0)
return t;t=new fn.BlockList;for(let n of e){let[r="",s]=n.split("/"),i=r.includes(":")?"ipv6":"ipv4";t.addSubnet(r,Number(
s),i)}return t}}function Rt(e,{text:t,family:n}){return e.check(t,n)}function zr(e){let[t=""]=e.split("%"),n=(0,fn.isIP)(
t);if(n===4)return{text:t,family:"ipv4"};if(n===6){let i=new URL(`http://[${t}]`).hostname.slice(1,-1),o=uv(i);return o===
null?{text:i,family:"ipv6"}:{text:o,family:"ipv4"}}if(!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t))return null;let r=`htt\
p://${t}`,s=URL.canParse(r)?new URL(r).hostname:"";return(0,fn.isIP)(s)===4?{text:s,family:"ipv4"}:null}function uv(e){let[
,t,n]=/^::ffff:([\da-f]+):([\da-f]+)$/.exec(e)??[];return t===void 0||n===void 0?null:[t,n].map(r=>Number.parseInt(r,16)).
flatMap(r=>[r>>8,r&255]).join(".")}function Qn(e){return e.trim()!==e?"there is a space before or after the URL":/^(["']).*\1$/.test(e)?"the URL is in quot\
es, which are a part of it; write it without":/[\r\n]/.test(e)?"the URL holds a line break; store it on one line":/[\s\p{Cc}]/u.
test(e)?"the URL holds a space or a control character; write a space as %20":e.includes("\\")?"the URL holds a backslash\
; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e)&&URL.canParse(e)?null:"it is not an absolute URL; write https://host\
/path"}function Xr(e){return e.protocol!=="https:"&&e.protocol!=="http:"?"A URL of another scheme than https or http is \
refused: write one of these.":e.username!==""||e.password!==""?"A URL with user info is refused: give username and passw\
ord as keys of the webhook.":e.port==="0"?"Port 0 is refused: write the real port.":e.hash!==""?"A URL with a fragment i\
s refused, for it is never sent: remove it, or write # as %23.":null}var Ni=["https","http"],Ii=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Lf({allowedSchemes:e,allowedMethods:t,
allowedHosts:n}){let r=[],s=e.map(a=>a.toLowerCase()),i=t.map(a=>a.toUpperCase()),o=[];for(let[a,u]of s.entries())Ni.includes(
u)||r.push(`allowed-schemes: "${e[a]}" is unknown: write https or http.`);for(let[a,u]of i.entries())Ii.includes(u)||r.push(
`allowed-methods: "${t[a]}" is unknown: write ${za(Ii)}.`);for(let a of n){let u=Wf(a);"kind"in u?o.push(u):r.push(`allo\
wed-hosts: "${a}" ${u.error}.`)}if(r.length>0)throw new k(r.map(a=>({message:a})));return{schemes:s,methods:i,hosts:o}}function Ja(e,t,n){
let{allowed:r,refusedHost:s}=Ya(e,t),i=pv(r,Zr(t));if(i!==null&&!Ni.includes(Zr(t)))return i;let o=[i,dv(r,n.toUpperCase()),
Xr(t)??s].filter(a=>a!==null);return o.length>0?o.join(" "):null}async function Mf(e,{url:t,method:n},r){let s=Ja(e,t,n);
if(s===null)return null;let{refusedHost:i,refusesAddress:o}=Ya(e,t);if(!Ni.includes(Zr(t))||Xr(t)!==null||i!==null)return s;
let a=(await r(t)).map(o).find(u=>u!==null);return a===void 0?s:`${s} ${a}`}var Cf=new WeakMap;function Ya(e,t){let n=Cf.
get(e)??new Map;Cf.set(e,n);let r=`${t.protocol}//${t.host}`,s=n.get(r)??lv(e,t);return n.set(r,s),s}function lv(e,t){let n=cv(
e,t),r=hv(n,t),s=new Map;return{allowed:n,refusedHost:Df(n,t),refusesAddress(i){let o=s.get(i);if(o!==void 0)return o;let a=r(
i);return s.set(i,a),a}}}function cv(e,t){let n=Zr(t),r=e.hosts.filter(o=>fv(o,t)),s=r.filter(o=>o.scheme!==void 0);return{
schemes:s.length>0&&Df({...e,hosts:s},t)===null?[...e.schemes,n]:e.schemes,methods:e.methods,hosts:r}}function Zr({protocol:e}){
return e.slice(0,-1)}function fv({scheme:e,port:t},n){return e===void 0?!0:e===Zr(n)&&(t===null||t===(n.port||gv[e]))}function pv({
schemes:e},t){if(e.includes(t))return null;let n=Ni.includes(t)?`, or add ${t} to allowed-schemes`:"";return`The scheme \
"${t}" is not allowed: use ${za(e)}${n}.`}function dv({methods:e},t){return e.includes(t)?null:`The method "${t}" is not\
 allowed: use ${za(e)}, or add ${t} to allowed-methods.`}function Df(e,t){let n=Xa(t.hostname);return(0,Qr.isIP)(n)>0?Ff(
e,n):mv(e,n)}function jf(e,t){return Ya(e,t).refusesAddress}function hv(e,t){let n=Xa(t.hostname);if((0,Qr.isIP)(n)>0)return i=>Ff(
e,i);let r=Hf(e,n),s=Kf(e,n);return i=>{let o=Wa(i),a=Va(i),u=`${n} has the ${Bf[o]} address ${i}`;switch(o){case"public":
return null;case"private":case"unique_local":return r||s?null:`${u}: add ${n} to allowed-hosts to allow it.`;case"loopba\
ck":return r?null:`${u}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&qf(e,i)?null:a!==null?`${n} has\
 the address ${Yr(i)}, which is ${Uf[a]}: write another host.`:`${u}: add ${r?"":`${n} and `}${Yr(i)} to allowed-hosts t\
o allow it.`}}}var Bf={public:"public",loopback:"loopback",private:"private",unique_local:"unique-local",special:"specia\
l-purpose"},Uf={metadata:"a cloud's metadata service",link_local:"link-local"};function Ff(e,t){if(qf(e,t))return null;let n=Va(
t);if(n!==null)return`The address ${Yr(t)} is ${Uf[n]}: write another address.`;let r=Wa(t),s=`add ${Yr(t)} to allowed-h\
osts to allow it`;return r!=="public"?`The address ${t} is ${Bf[r]}: ${s}.`:e.hosts.some(o=>o.kind==="public"||o.kind===
"pattern"&&o.matches(t))?null:`The host "${t}" is not allowed: ${s}.`}function mv(e,t){if(!Vf(t))return`The host "${t}" \
is not a name: write one such as example.com.`;if(Hf(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t===
"localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:Kf(e,t)||e.hosts.some(s=>s.kind==="public"||
s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function qf(e,t){return e.hosts.some(n=>n.
kind==="range"&&Pf(t,n.range))}function Hf(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function Kf(e,t){let n=t.
slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function za(e){return e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var gv={https:"443",http:"80"},yv=253,Gf="write public, a name, *.examp\
le.com, an IP address, a CIDR range or /regex/";function Wf(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.
startsWith("/"))return wv(e);if(e.startsWith("*"))return vv(e);let t=Tf(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{
kind:"range",range:t};if(e.includes("://"))return bv(e);let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==void 0)return{
error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"is not a CIDR r\
ange: write one such as 10.0.0.0/8"};let r=Jf(e);return r===null?{error:`is not a host: ${Gf}`}:(0,Qr.isIP)(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function bv(e){let[,t="",n,r=null]=/^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.
exec(e)??[];if(n===void 0||n.toLowerCase()==="public")return{error:`is a URL: write its host alone${kv(e)}`};let s=Wf(n);
return"error"in s?s:{...s,scheme:t.toLowerCase(),port:r}}function Xa(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").
replace(/\.$/,"")}function Vf(e){return e.length<=yv&&!e.split(".").includes("")}function wv(e){let[,t]=/^\/(.+)\/$/.exec(
e)??[];if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function vv(e){if(e==="*")return{error:`is too wide: ${Gf}`};let t=e.startsWith("*.")?Jf(e.slice(
2)):null;return t===null||(0,Qr.isIP)(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as \
*.example.com"}:{kind:"wildcard",parent:t}}function Jf(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}\
/`))return null;let t=Xa(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&Vf(t)?t:null}
function kv(e){let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var Qa=["response","delivery","listener","status","poll","event"],Sv=rn(e=>typeof e=="string"||typeof e=="object"&&e!==null,
Y("must be a mapping, a list or a text; write '' for an empty body")),Ev=x(H(de("must be a number of seconds")),Un(0,"mu\
st be 0 or more seconds; write 0 for at once"),wa(86400,"must be a day at most; write 86400 or less")),$v=ve(Ii),ts={url:x(
$t,Br("is empty; write https://host/path")),name:b(cn),enabled:b(ue,!0),secret_name:Jr,method:b(x(R(de("must be a method")),
va(),$v),"POST"),headers:b($i($t),{}),query:b(uf($t)),username:b($t),password:b($t),payload:b(ve(["jobserv","dockerhub",
"github"])),dockerhub:b(F({repo_name:b($t),tag:b($t)})),body:b(Sv),signature:b(Ve(Yn,"must be a signature or a list of t\
hem"),["jobserv"]),success_codes:b(of,"2xx"),success_body:b(F({path:b(Hr),accepted_values:Ve(Kr,"must be a value or a li\
st of values")},{missing:{accepted_values:"accepted_values: with the values of a success"}})),idempotent:b(ue),timeout:b(
Jn),retry_schedule:b(V(Ev,Y("must be a list of seconds, as [1, 2, 4], or [] for none")))},xv=Ve(ve(Oi),`must be one or m\
ore of ${Oi.join(", ")}`);function Qf(e){return b(xv,e)}var Yf=x(st,kt(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.
find(Rv):void 0;n!==void 0&&t({message:_v(n)})}));function Rv(e){return/^!?refs\//.test(e)}function _v(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var ep=b(F({branch:b(Yf),tag:b(Yf),workflow:b(st),event:b(st),actor:b(st),repository:b(st)}),{}),Av="belongs to a l\
ink of chains; move the webhook there",eu={...ts,match:ep,events:Qf("build_completed"),required:b(ue,!0),optional:b(ue),
only_failures:b(ue),failures_only:b(ue)},Ov=x(F(eu,{misplaced:{callback:Av},missing:{url:"url: https://host/path"}}),Ie(
({failures_only:e,only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),Iv=Object.fromEntries(Object.keys(eu).map(e=>[
e,"belongs to a webhook; check its indentation"])),tp=F({webhooks:b(V(Ov,Y("must be a list of webhooks, each with a url")),
[]),tests_url:b($t),email:b(Ft())},{misplaced:{...Iv,chains:"belongs to the top of the file; check its indentation",receive:"\
belongs to the top of the file; check its indentation"},inside:{webhooks:Object.keys(eu)}}),es="must be a value or a lis\
t of values",Za=F({path:Hr}),Ti={path:Hr,success:Wr(Kr,es),failure:Wr(Kr,es),pending:Wr(Gr,es)},Nv=F({...Ti,success:Ve(Kr,
es)},{missing:{success:"success: with the values that mean success"}}),Tv=x(V(F(Ti),Y("must be a rule with a path, or a \
list of them")),ye(e=>e.some(({success:t})=>t.length>0),"has no rule with success, so it can never succeed; write the va\
lues that mean success")),np=F({state:qt(Array.isArray,Tv,Nv),description:b(Za),context:b(Za),target_url:b(Za),conditions:b(
V(F({path:Hr,accepted_values:Ve(Gr,es)}),Y("must be a list of {path, accepted_values}")))},{misplaced:Object.fromEntries(
Object.keys(Ti).map(e=>[e,"belongs into state; write state: {path: ..., success: ...}"])),inside:{state:Object.keys(Ti)}}),
Pv=F({via:ve(Qa),url:b(ts.url),timeout:b(Jn),secret_name:Jr,signature:b(Yn,"jobserv"),format:b(np)},{missing:{via:`via: \
with one of ${Qa.join(", ")}`}}),zf="has no meaning on a link; write it on the chain",Xf="belongs to the callback; check\
 its indentation",Zf="has no meaning on a link; write events on the chain",tu={...ts,callback:Pv},Cv=F(tu,{misplaced:{events:zf,
match:zf,only_failures:Zf,failures_only:Zf,via:Xf,format:Xf,optional:"has no meaning on a link; write it on the chain",required:"\
has no meaning on a link, since each must succeed; leave it out"},inside:{callback:["via","format"]},missing:{url:"url: \
https://host/path",callback:`callback: {via: ...} with one of ${Qa.join(", ")}`}}),Lv=Object.fromEntries(Object.keys(tu).
map(e=>[e,"belongs to a link; check its indentation"])),rp=F({name:cn,enabled:b(ue),optional:b(ue),match:ep,events:Qf("b\
uild_passed"),timeout:b(Jn,"45m"),expect_final_callback:b(ue,!0),token_secret_name:b(Vr),relay:b(ff),webhooks:x(V(Cv,Y("\
must be a list of webhooks, each with a callback")),jr(1,"has no webhook; write at least one"))},{misplaced:Lv,inside:{webhooks:Object.
keys(tu)}});var Mv=["skipped","startup_failure","action_required"];function op(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,u=`${o}/repos/${i}/actions`,l=t.url??`${u}/runs/${t.id}`,c=ef(),f=c(t.created??Bv(n)),p=c(jv(t,n)),
d=Dv(t,r)?c(t.started):void 0;return Pi({build_id:t.id,url:l,status:r,runs:n.map(g=>Uv(g,u,c)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:f,completed:p,status_events:[...f?[{
time:f,status:"QUEUED"}]:[],...d?[{time:d,status:"RUNNING"}]:[],...p&&Se(r)?[{time:p,status:r}]:[]],runs_url:t.jobsUrl??
`${l}/jobs`,reason:Fv(t,s),annotation:null,github:Pi({repository:i,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function Dv({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!Mv.includes(e)}function jv(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>Se(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function Bv(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function Pi(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function Uv(e,t,n){let{name:r,status:s}=e,i=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),u=i===null?{name:r,status:s}:{name:r,url:i,status:s,log_url:`${i}\
/logs`};return e.pageUrl!==null&&(u.web_url=e.pageUrl),o!==void 0&&(u.created=o),a!==void 0&&(u.completed=a),e.labels.length>
0&&(u.host_tag=e.labels.join(",")),u}function ap(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function Fv(e,t){let n=`${t.serverUrl}/${t.repository}`,r=qv(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,u=[`#${s.number}`,...r?[r]:[]].join(", ");return sp(e.
event,u,a,lp(s.number,t))}let i=e.event.startsWith("pull_request")?e.title:e.subject,o=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return sp(e.event,r??e.headBranch,i??e.title,o)}function qv({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function nu({completed:e,created:t,status_events:n},r,s){let i=n.find(({status:l})=>l==="RUNNING"),o=Date.parse(i?.
time??t??""),a=(Date.parse(e??"")-o)/1e3,u=a>=0;return{"build.duration":u?Hv(a):void 0,"build.duration_seconds":u?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:lp(r.pullRequest.number,s)}}var up=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function Hv(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function lp(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function sp(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}function cp(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=ip(e.completed),a=ip(e.
created),u=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...u?{tag:u}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function ip(e){return e===void 0?null:Date.parse(e)/1e3}var fp=["success","failure","cancelled","skipped"];function dp(e){if(e.trim()==="")return null;let t=De(e);if(!M(t))throw pp();
let n=Object.entries(t).map(([r,s])=>{let i=typeof s=="string"?s:m(s,"result");if(typeof i!="string")throw pp();if(fp.includes(
i))return[r,i];throw new k(`input needs says that "${r}" is "${i}"; write one of ${fp.join(", ")}, as "needs: \${{ toJSON\
(needs) }}" does`)});return n.length===0?null:new Map(n)}function pp(){return new k('input needs is not a result of jobs\
; write "needs: ${{ toJSON(needs) }}"')}function ru(e,t){let n=new Map;for(let l of e){let c=Kv(l.name,t);c&&n.set(l,c)}
let r=Gv(n),s=new Set(r.values()),o=[...t].some(([l,c])=>c==="success"&&!s.has(l))||e.every(l=>l.status!=="PASSED"||r.has(
l)),a=new Set;for(let[l,c]of r)Se(l.status)||a.add(c);let u=new Map;for(let[l,{key:c}]of n){let f=r.has(l),p=!Se(l.status)||
!a.has(c);u.set(l,{result:t.get(c)??"",isUnambiguous:f,isCertain:f&&o&&p})}return u}function Kv(e,t){let[,n,r]=/^([^ ]+)( \(| \/ |$)/.
exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,suffix:r}:null}function Gv(e){let t=new Map;for(let{key:r,
suffix:s}of e.values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",...i]]of t){let o=[s,...i].
filter(a=>a==="").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map([...e].flatMap(([r,{key:s,
suffix:i}])=>n.get(s)===i?[[r,s]]:[]))}function hp({needs:e,jobStatus:t}){return e!==null&&t==="success"}function mp(e,t){
let{jobId:n,runnerName:r,jobKey:s}=t,i=e.find(f=>n!==null&&(String(f.id)===n||f.checkRunId===n));if(i)return i;let o=f=>r===
null?f.name===s:f.runnerName===r,a=Wv(e,t.needs).filter(f=>o(f)&&f.status!=="completed"&&f.conclusion===null),u=a.filter(
f=>f.status==="in_progress"),[l,c]=u.length>0?u:a;return c?null:l??null}function Wv(e,t){if(t===null)return e;let n=e.map(
s=>({job:s,name:s.name,status:ke(s.status,s.conclusion)})),r=ru(n,t);return n.flatMap(s=>r.get(s)?.isUnambiguous?[]:s.job)}function yp(e,t,n){let r=t&&mp(e,t),s={runs:[],self:r,lagging:[],fromNeeds:[],ignoredFailures:[],ambiguous:[],unfinished:[]},
i=new Map(e.filter(a=>a!==r).map(a=>[a,gp(a)])),o=ru([...i.values()],t?.needs??new Map);for(let a of e){let u=i.get(a);u?
s.runs.push(Vv(u,o.get(u),s)):t&&!hp(t)&&s.runs.push(kp(gp(a),t.jobStatus,n))}return s}function Vv(e,t,n){let{name:r,status:s}=e,
{result:i,isUnambiguous:o,isCertain:a}=t??{};if(Se(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(
r),i!==void 0&&a)return n.fromNeeds.push(r),kp(e,i,null);n.unfinished.push(r)}return a?(n.ignoredFailures.push(r),{...e,
counts:!1}):(t&&n.ambiguous.push(r),e)}function iu(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(
t.map(({name:i,pageUrl:o})=>s(i,o)));return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.sla\
ck":r((s,i)=>{let o=Xt(s,/[&<>]/g);return i===null?o:`<${su(i)}|${o}>`}),"runs.failed.markdown":r((s,i)=>{let o=Jv(s);return i===
null?o:`[${o}](${su(i)})`}),"runs.failed.html":r((s,i)=>{let o=Xt(s,/[&<>"]/g);return i===null?o:`<a href="${Xt(su(i),/[&<>"]/g)}\
">${o}</a>`}),"runs.skipped":n(e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var bp=["runs.count","runs.fai\
led","runs.failed.slack","runs.failed.markdown","runs.failed.html","runs.skipped"];function su(e){return e.replace(/[|<>()\s]/g,
t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function Jv(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,
"\\$&").replace(/@/g,"@\u200B")}function wp(e){return[...e].map(([t,n])=>({name:t,status:ke("completed",n),conclusion:n,
counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,completed:null}))}function vp(e){return[...e?.values()??[]].
filter(t=>ke("completed",t)==="FAILED")}function gp(e){let{id:t,name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:u}=e,
l=ke(e.status,r);return{name:n,status:l,conclusion:r,counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??u,completed:Se(l)?
e.completed:null}}function kp(e,t,n){let r=ke("completed",t);return{...e,status:r,conclusion:t,completed:n}}var Yv=/^[^:/?#]*:\/\/[^/?#]*/;function it(e){return Pe(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function au(e,t){let n=[],r=Pe(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[Zv(i.name,t),...i.filters.map(a=>zv(i.source,a)),Xv(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:G(i.source),message:a})}return n}function Sp(e,t){let n=au(e,t);if(We(e)!==null)return n;let r=Pe(e);
if((Yv.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=Qn(i);return o&&n.push({expression:"",message:o}),n}function zv(e,t){
let n=Oa(t);if(n===null)return null;let{name:r}=t;if(qr.includes(r))return`${G(e)}: ${n}`;let s=K(r,qr),i=s?`write ${s}`:
`write one of ${qr.join(", ")}`;return`${G(e)}: there is no filter ${G(r)||'""'}; ${i}`}function Xv({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${G(e)}: omit must be the last filter`:n?null:`${G(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function Zv(e,t){let n=rt(e);if(n!==null&&t.secrets===null)return`${er(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):tk(e,t))return null;let r=Ep(e,t);if(n!==null)return`${er(e)}: the input secrets has no ${G(n)||'\
""'}; `+(r?`write ${er(r)}, or add it there`:"add it there");let s=`${er(e)} is not a known name; `;if(["secrets.",...t.
open].includes(`${e}.`))return`${s}write ${er(`${e}.NAME`)}`;let i=Qv.test(e);if(r&&!i)return`${s}write ${er(r)}`;let[o=""]=e.
split(".",1),a=o==="github"?"github.":ou(e)||`${e}.`,u=Ci(a,t.names).map(c=>a+c),l=`of ${a.slice(0,-1)} there is ${u.join(
", ")}; `;return i||o==="github"?s+(u.length>0?l:"")+ek(e):u.length>0?`${s}${l}write one of these`:`${s}names here are ${rk(
t).join(", ")}; write $\${ for a literal \${`}var Qv=/^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
function ek(e){return e==="github.token"?"give it in the step's input secrets: token=${{ github.token }} and write ${sec\
rets.token}":`give the value in the step's input ${/^\w+(?:\.\w+)*$/.test(e)?`variables: '{"x": \${{ toJSON(${G(e)}) }}}\
'`:"variables"} and write \${variables.x}`}function tk(e,{names:t,open:n}){return t.has(e)||n.some(r=>e.startsWith(r)&&/^\S+$/.
test(e.slice(r.length)))}var nk=new Map([["branch",["ref_name","ref"]],["tag",["ref_name","ref"]],["commit",["sha"]],["m\
essage",["name"]],["title",["name"]]]);function Ep(e,t){let{names:n,open:r,secrets:s}=t,i=e.search(/\[|\.\d/);if(i>0){let y=e.
slice(0,i);return n.has(y)?y:Ep(y,t)}let o=e.slice(e.indexOf(".")+1),a=[...n,...e.includes(".")?r.map(y=>y+o):[]],u=[...s?.
keys()??[]].map(y=>`secrets.${y}`),l=[...a,...u].filter(y=>y!==e),c=Ci(ou(e),l).length>0?ou(e):"",f=e.slice(c.length),p=K(
f,c===""?l:Ci(c,l));if(p!==null)return c+p;let g=[f,...nk.get(f)??[]].flatMap(y=>[`.${y}`,`_${y}`]).map(y=>a.find(w=>w.startsWith(
c)&&w.endsWith(y))).find(y=>y!==void 0);return g||(e.includes(".")||Ci(`${e}.`,l).length>0?null:u.find(y=>y.endsWith(`.${f}`))??
null)}function ou(e){return e.slice(0,e.lastIndexOf(".")+1)}function Ci(e,t){return e===""?[]:[...t].flatMap(n=>{let r=n.
slice(e.length);return n.startsWith(e)&&!r.includes(".")?[r]:[]})}function rk({names:e,open:t,secrets:n}){let r=[...e,...t,
...n===null?[]:["secrets."]];return[...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function er(e){return`\${${G(e)}}`}function nr(e){return Object.keys(e)}var sk=nr({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),ik=nr({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
ok=nr({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),ak=nr({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),uk=nr({state:!0,description:!0,context:!0,target_url:!0}),
lk=nr({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),tr=(e,t)=>t.map(n=>`${e}.${n}`),Mi=new Set(
["build","github",...tr("build",sk),...tr("build.github",ik),...up,...bp,"job.name","job.id","event.name",...tr("github",
wf),...tr("status",ak)]),$p=new Set([...Mi,...lk,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...tr("callback",uk)]),xp=new Set([...Mi,...tr("run",ok)]),ck=[
"url","query","headers","username","password","body","dockerhub"],fk=["query","headers","body"];function Gt(e){let t=[];
for(let r of ck)Li(m(e,r),[r],t);let n=m(m(e,"callback"),"url");return Li(n,["callback","url"],t),t}function uu(e){return Gt(
e).flatMap(({text:t})=>it(t).map(({name:n})=>n))}function rr(e){let t=uu(e).filter(r=>r.startsWith("secrets.")).map(r=>r.
slice(8)),n=e.callback?.secret_name??[];return[...new Set([...e.secret_name,...n,...t])]}function Li(e,t,n){if(typeof e==
"string"){let r=t.length>1&&fk.includes(t[0]??"");n.push({path:t,text:e,optional:r})}else if(Array.isArray(e))for(let[r,
s]of e.entries())Li(s,[...t,r],n);else if(typeof e=="object"&&e!==null)for(let[r,s]of Object.entries(e)){let i=[...t,r];
t[0]==="body"&&n.push({path:i,text:r,optional:!1}),Li(s,i,n)}}var pk=["secret_name","token_secret_name"];function Rp(e){
let t=new Map,n=(r,s)=>{if(typeof r=="string"){pk.includes(s)&&t.set(r,!0);let i=r.includes("secrets.")?it(r):[];for(let{
name:o}of i){let a=rt(o);a!==null&&!t.has(a)&&t.set(a,!1)}}else if(Array.isArray(r))for(let i of r)n(i,s);else if(typeof r==
"object"&&r!==null)for(let[i,o]of Object.entries(r))i!=="body"&&n(o,i)};return n(e,""),t}var dn=require("node:crypto"),dk=/^[^\s.[{"%]+$/,hk=/^(0|[1-9]\d{0,11})$/,cu="webhook-action/";function fu(e){let t=cu.length;
return(typeof e=="string"?e.slice(0,t):e.toString("latin1",0,t))===cu}var Di="${body}",hn={algorithm:"sha256",encoding:"\
hex",header:"",signed:Di,values:["${signature}"],idHeader:"webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,
separators:/[\s,;]+/},_p={...hn,header:"X-Hub-Signature-256",values:["sha256=${signature}"]},Ap={...hn,header:"X-JobServ\
-Sig",values:["sha256:${signature}","sha256=${signature}"],separators:null},Tp={...hn,encoding:"base64",header:"webhook-\
signature",signed:"${id}.${timestamp}.${body}",values:["v1,${signature}"],separators:/ +/},mk={...Tp,header:"svix-signat\
ure",idHeader:"svix-id",timestampHeader:"svix-timestamp"},gk={...hn,header:"X-Slack-Signature",signed:"v0:${timestamp}:$\
{body}",values:["v0=${signature}"],timestampHeader:"X-Slack-Request-Timestamp",sendsTimestamp:!0},yk={...hn,header:"Stri\
pe-Signature",signed:"${timestamp}.${body}",values:["t=${timestamp},v1=${signature}"]},lu={...hn,header:"X-Gitea-Signatu\
re"},bk={jobserv:[Ap,{...Ap,header:_p.header}],github:[_p],"standard-webhooks":[Tp,mk],slack:[gk],stripe:[yk],gitea:[lu,
{...lu,header:"X-Forgejo-Signature"},{...lu,header:"X-Gogs-Signature"}]};function ir(e){if(typeof e=="string")return bk[e];
let{algorithm:t,encoding:n,header:r,prefix:s}=e,{signed:i=Di,value:o,timestamp_header:a}=e;return[{...hn,algorithm:t,encoding:n,
header:r,signed:i,values:[o??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function ji(e,t,n){
let[r]=n;if(r===void 0)return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let i of e){
let[o]=ir(i),a=i==="standard-webhooks"?n:[r];s[o.header]=a.map(u=>Sk(o,t,Gp(i,u))).join(" "),o.sendsTimestamp&&(s[o.timestampHeader]=
String(t.timestamp))}return s}function pu(e,t,n){let r=Lp(e,t);if(r===null)return"missing";let s=jp(r,t),i=sr(r,"id")?Up(
r,t,"id"):"",o=Bp(r,t);if(i===null||sr(r,"id")&&!dk.test(i)||o===null||!Dp(r).filter(d=>!Fi.test(d)).every(d=>s.includes(
d)))return"wrong";let{body:u}=t,l=Number(o);if(kk(r,{id:i,timestamp:l,body:u})||n.filter(Wp(e)).filter(d=>{let g=Kp(r,{id:i,
timestamp:l,body:u},Gp(e,d)),h=du(r,"signature").map(y=>Fp(y,{id:i,timestamp:l,signature:g}));return s.some(y=>h.some(w=>Wt(
w,y)))}).length===0)return"wrong";if(!sr(r,"timestamp"))return"ok";let{now:f,tolerance:p=Vp}=t;return Math.abs(f-l)<=p?"\
ok":"untimely"}function Pp(e){return ir(e)[0].header.toLowerCase()}function Bi(e){let[{header:t,timestampHeader:n,sendsTimestamp:r}]=ir(
e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Ui(e){return Mp(ir(e)[0]).map(t=>t.toLowerCase())}function Cp(e){
return sr(ir(e)[0],"timestamp")}function Lp(e,t){return ir(e).find(r=>Mp(r).every(s=>hu(t,s)!==void 0))??null}function Mp(e){
let{header:t,idHeader:n,timestampHeader:r}=e,s=i=>sr(e,i)&&du(e,i).length===0;return[...s("id")?[n]:[],...s("timestamp")?
[r]:[],t]}function sr({signed:e},t){return e.includes(`\${${t}}`)}function du(e,t){return Dp(e).filter(n=>n.includes(`\${${t}\
}`))}function Dp({values:e,separators:t}){return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!=="")}function jp({header:e,
separators:t},n){let r=hu(n,e)??"";return t===null?[r]:r.split(t)}function Bp(e,t){if(!sr(e,"timestamp"))return"0";let n=Up(
e,t,"timestamp");return n!==null&&hk.test(n)?n:null}function Up(e,t,n){let r=du(e,n);if(r.length===0){let i=n==="id"?e.idHeader:
e.timestampHeader;return hu(t,i)??null}let s=jp(e,t);for(let i of r){let o=new RegExp(`^${i.split(Fi).map((a,u)=>u%2===0?
a.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){let[,u]=o.exec(a)??[];if(u!==
void 0)return u}}return null}var Fi=/\$\{(\w+)\}/,wk=new RegExp(Fi,"g"),vk=/\$\{(?:id|timestamp)\}/;function Fp(e,t){return e.
replaceAll(wk,(n,r)=>qp(r,t))}function qp(e,t){return e==="id"?t.id:e==="timestamp"?String(t.timestamp):e==="signature"?
t.signature??"":`\${${e}}`}function Hp({signed:e},t){return e.split(Fi).map((n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:
Buffer.from(qp(n,t))).filter(n=>n.length>0)}function kk(e,t){if(e.signed===Di)return!1;let n=Hp(e,t).map(r=>r.subarray(0,
cu.length));return fu(Buffer.concat(n))}var Op=new WeakMap;function Sk(e,t,n){let{algorithm:r,encoding:s,signed:i}=e,[o=""]=e.
values,a=()=>Fp(o,{...t,signature:Kp(e,t,n)});if(i!==Di||typeof n!="string"||vk.test(o))return a();let u=Op.get(t.body)??
new Map,l=`${r} ${s} ${o}
${n}`,c=u.get(l);if(c!==void 0)return c;let f=a();return Op.set(t.body,u.set(l,f)),f}function Kp(e,t,n){let r=(0,dn.createHmac)(
e.algorithm,n);for(let s of Hp(e,t))r.update(s);return r.digest(e.encoding)}function Gp(e,t){if(e!=="standard-webhooks"||
!t.startsWith("whsec_"))return t;if(!Wp(e)(t))throw new Error("A secret that begins with whsec_ must be followed by base\
64 of the key.");return Buffer.from(t.slice(6),"base64")}function Wp(e){return t=>e==="standard-webhooks"&&t.startsWith(
"whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t):t!==""}function hu(e,t){let n=e.headers[t.toLowerCase()];return typeof n==
"string"&&n!==""?n:void 0}var Vp=300;function Jp(e,t){let n=Lp(e,t),r=t.now-Number(n&&Bp(n,t)),[s,i]=Ip(Math.abs(r)),[o,
a]=Ip(t.tolerance??Vp),u=i===a?`${o}`:`${o} ${a}`;return`the timestamp is ${s} ${i} ${r>0?"old":"ahead"}, ${u} are allow\
ed`}function Ip(e){let t=Math.ceil(e/60);return e<120?[Math.ceil(e),"seconds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/
60),"hours"]:[Math.ceil(t/1440),"days"]}var Ek="webhook-action/record/v1.";function Yp(e,t){return(0,dn.createHmac)("sha\
256",e).update(Ek+JSON.stringify(t)).digest("hex")}function Wt(e,t){return(0,dn.timingSafeEqual)(Np(e),Np(t))}function Np(e){return(0,dn.createHash)("sha256").update(e).digest()}function Qp(e,t,n){let r=zp(e,"providers"),s=zp(e,"functions"),i=m(e,"relay"),o=M(i),a=c=>ae(e,"providers").find(f=>m(f,
"name")===m(c,"provider")),u=c=>m(c,"active")!==!1,l=c=>{let f=m(c,"name"),p=ae(e,"functions").filter(d=>u(d)&&m(d,"prov\
ider")===f).map(d=>m(d,"uri"));return t(n!==!1&&u(c)&&n(f,p))};return[...ne(["relay"],wt(i,"secret_name",t(n!==!1))),...vt(
e,"providers"),...pe(e,"providers",c=>[...xk(c),...ne(["signature"],Cr(m(c,"signature"))),...Lr(c,l(c)),...Rk(c),...Xp(c),
...o?Zp(c,c):wt(c,"secret_name",l(c))]),...vt(e,"functions"),...pe(e,"functions",c=>[..._k(m(c,"provider"),r),...Ok(m(c,
"uri")),...Xp(c),...o?[...Zp(c,a(c)),...Ak(c,a(c))]:[],...pe(c,"conditions",ii),...vt(c,"variables"),...pe(c,"variables",
f=>[...$k(m(f,"name"),s),...Nk(f)])])]}function zp(e,t){return ae(e,t).flatMap(n=>{let r=m(n,"name");return typeof r=="s\
tring"?[r]:[]})}function $k(e,t){if(typeof e!="string"||!t.includes(e))return[];let n=`"${e}" is the name of a function,\
 too, and \${variables.${e}} would be all of it; write another`;return[{path:["name"],message:n}]}function xk(e){let t=m(
e,"signature"),n=m(e,"type"),r=m(e,"secret_name")!==void 0;if(t==="none")return r?[{path:["secret_name"],message:"is giv\
en with signature: none; leave one out"}]:[];if(r)return[];let s=zn.find(a=>a===n);if(t===void 0&&s===void 0)return[];let o=`\
is missing, and ${t===void 0?`type: ${s}`:"the signature"} needs it; write the name of a secret, or signature: none`;return[
{path:["secret_name"],message:o}]}function Rk(e){if(m(e,"tolerance")===void 0)return[];let t=m(e,"signature"),n=m(e,"typ\
e"),r=t===void 0?n:t,s=m(t,"signed");return(typeof s=="string"?s.includes("${timestamp}"):xe.some(a=>a===r&&Cp(a)))?[]:[
{path:["tolerance"],message:"has no meaning: the signature covers no time; leave it out, or write a scheme whose signed \
holds ${timestamp}"}]}function _k(e,t){if(typeof e!="string"||t.includes(e))return[];let n=K(e,t),r=n?`did you mean ${n}\
?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:["provider"],message:`"${e}" is not a provid\
er; ${r}`}]}function Xp(e){let t=m(m(e,"match"),"headers"),n=M(t)?Object.keys(t):[],r=n.map(s=>s.toLowerCase());return n.
filter((s,i)=>r.indexOf(s.toLowerCase())<i).map(s=>({path:["match","headers",s],message:"is here already in other letter\
s; write one list of patterns"}))}function Zp(e,t){return["headers","query"].flatMap(n=>{let r=m(m(e,"match"),n);return Object.
keys(M(r)?r:{}).filter(s=>ed(n,s,t)).map(s=>({path:["match",n,s],message:"never matches behind the relay, which leaves o\
ut what may hold a secret; match by something else"}))})}function Ak(e,t){return pe(e,"variables",n=>{let r=m(n,"from"),
s=m(n,"path")??m(n,"name");return r!=="headers"&&r!=="query"?[]:typeof s!="string"||!ed(r,s,t)?[]:[{path:["path"],message:"\
has no value behind the relay, which leaves out what may hold a secret; read something else"}]})}function ed(e,t,n){let r=m(
n,"signature"),s=m(r,"type")==="token"&&m(r,"header"),i=typeof s=="string"&&s.toLowerCase()===t.toLowerCase();return pf(
t)||e==="headers"&&i}function Ok(e){if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)
return[];let n=/\s/.test(t)?"holds a space, which no uri does; write %20":t.length>1?"holds /webhooks/v1/; write what co\
mes after it":`holds ${t}, and only the path before it is compared; write that, and the rest as match.query`;return[{path:[
"uri"],message:n}]}function Ik(e){let t=m(e,"from")??"body",n=m(e,"path"),r=m(e,"name"),s=n??r;if(typeof s!="string"||s===
"")return[];let i="is missing, and the name is not";if(t==="headers")return Si.test(s)?[]:[{path:["path"],message:n===void 0?
`${i} that of a header; write one`:Ei}];let o=t==="body"?Ye(s):null;return o?.kind==="error"?[{path:["path"],message:n===
void 0?`${i} a path; write one`:o.message}]:[]}function Nk(e){let t=Ik(e),n=m(e,"from")??"body",r=m(e,"type")??"string",
s=m(e,"default_value");return r==="array"&&(n==="headers"||n==="query")&&t.push({path:["type"],message:`is array, and ${n}\
 hold texts; write string, integer or boolean`}),m(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:["default_value"],
message:"is given for a secret, and would be in the config; leave it out"}),typeof r=="string"&&s!==void 0&&s!==null&&!Tk(
s,r)?t.push({path:["default_value"],message:`is not a value of type ${r}; write one, or another type`}):td(s)||t.push({path:[
"default_value"],message:la}),t}function td(e){return typeof e=="number"?dt(e):typeof e!="object"||e===null||Object.values(
e).every(td)}function Tk(e,t){return t==="integer"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}function gu(e,t,n){return[...Pk(e,t,n),...Bk(e),...ne(["body"],sd(m(e,"body"))),...Lk(e),...wt(e,"secret_name",n),...Lr(
e,n),...ne(["callback"],Lr(m(e,"callback"),n))]}function Pk(e,t,n){let r={...t,open:[...t.open,"response."]};return Gt(e).
flatMap(({path:s,text:i,optional:o})=>Ck(s)?qk(i,s,s[0]==="callback"&&qi(e)==="poll"?r:t,n):au(i,{...t,optional:o,...s[0]===
"dockerhub"&&{secrets:null}}).map(({message:a})=>({path:s,message:a})))}function Ck(e){return e.join(".")==="url"||e.join(
".")==="callback.url"}function sd(e){return typeof e=="number"&&!dt(e)?[{path:[],message:"is a number that JSON cannot c\
arry; put it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>ne([Array.isArray(e)?Number(
t):t],sd(n)))}function Lk(e){let t=[],n=a=>m(e,a)!==void 0,r=(a,u)=>t.push({path:[a],message:u}),s=m(e,"username"),i=m(e,
"headers"),o=m(e,"method");return n("password")&&!n("username")&&r("password","is without a username; write one next to \
it"),typeof s=="string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write on\
e without"),n("username")&&M(i)&&Object.keys(i).some(a=>a.toLowerCase()==="authorization")&&r("username","is given with \
an authorization header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead\
; leave one out"),n("dockerhub")&&m(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only\
; write that"),n("success_body")&&typeof o=="string"&&/^head$/i.test(o)&&r("success_body","reads a body, and a response \
to HEAD has none; leave it out, or use GET"),n("only_failures")&&n("failures_only")&&r("failures_only","is another name \
of only_failures; leave one out"),t}var id="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgra\
de|expect|accept-encoding|proxy-.*",Mk=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-sign\
ature-256|${id})$`,"i"),nd=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authoriza\
tion|cookie|${id})$`,"i"),Dk=new RegExp("(?!\\t)\\p{Cc}","u"),jk=new Map(xe.map(e=>[e,Bi(e)]));function od(e){let t=["he\
ader","timestamp_header"].map(n=>m(e,n));return jk.get(e)??t.filter(n=>typeof n=="string")}function Bk(e){let t=m(e,"hea\
ders"),n=[],r=je(e,"signature").flatMap(od).map(i=>i.toLowerCase()),s=new Set;for(let[i,o]of M(t)?Object.entries(t):[]){
let a=["headers",i],u=i.toLowerCase();Mk.test(i)||r.includes(u)?n.push({path:a,message:"is set by the action; leave it o\
ut"}):s.has(u)&&n.push({path:a,message:"is there twice; keep one"}),typeof o=="string"&&Dk.test(o)&&n.push({path:a,message:"\
holds a line break or control character; write it on one line"}),s.add(u)}return[...Uk(e),...n]}function Uk(e){let t=new Set,
n=m(e,"signature");return je(e,"signature").flatMap((r,s)=>{let[i,o]=od(r),a=Array.isArray(n)?["signature",s]:["signatur\
e"],u=ne(a,Cr(r));if(o!==void 0&&nd.test(o)&&u.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(
o)?"is sent anyway; leave it out":`cannot be ${o}; write another one`}),i===void 0)return u;let l=t.has(i.toLowerCase());
t.add(i.toLowerCase());let c=nd.test(i)?`cannot be in the header ${i}; write another one`:l?`has two in the header ${i};\
 give each its own`:null;return c===null?u:[...u,{path:["signature"],message:c}]})}var Fk=/^[^:/?#]*:\/\/[^/?#]*@/;function yu(e,t,n,r){
let s=Sp(e,n),{secret:i,url:o}=ad(e,n,r),a=i===null||o===""?null:Qn(o);return[...s.map(({message:l})=>({path:t,message:l})),
...a?[{path:t,message:`the secret ${i}: ${a}`}]:[],...Fk.test(o)?[{path:t,message:"holds user info; write username and p\
assword instead"}]:[]]}function qk(e,t,n,r){let s=yu(e,t,n,r),{secret:i,url:o}=ad(e,n,r);if(s.length>0||!URL.canParse(o))
return s;let a=Xr(new URL(o)),u=i===null?a:`the secret ${i}: ${a}`;return a===null||u===null?[]:[{path:t,message:u}]}function ad(e,t,n){
let r=t.secrets===null?null:We(e),s=r===null?Pe(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var mu={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function ud(e,t,n){let r=ae(e,"webhooks").some(u=>m(u,"enabled")!==!1&&qi(u)==="event"),s=m(e,"rel\
ay"),i=s!==void 0,o=m(e,"token_secret_name")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...ne(["relay"],wt(s,"secret_name",t)),...wt(e,"token_secret_na\
me",t),...vt(e,"webhooks"),...pe(e,"webhooks",u=>{let{known:l,secrets:c}=n(u);return[...gu(u,l,c),...Kk(u,i),...i?Hk(u):
[],...ne(["callback"],Vk(u,c))]})]}function Hk(e){let t=m(e,"url");return m(e,"name")!==void 0||typeof t!="string"||We(t)===
null?[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; write nam\
e: ..."}]}function Kk(e,t){let n=qi(e),r=n==="event",s=t||ld(e)!==void 0,i=n===null?[]:r&&s?["callback_url",...mu[n]]:mu[n],
o=m(e,"body")!==void 0;if(r&&!s&&!o&&m(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, whose \
receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];let a=Gt(
e).filter(({path:f})=>f[0]!=="callback").flatMap(({text:f})=>it(f).map(({name:p})=>p)),u=i.some(f=>a.some(p=>p===f||p.startsWith(
`${f}.`)));if(i.length===0||u)return[];let l=`\${${i[0]}}`;if(m(e,"body")!==void 0){let f=`lacks ${l}, which via: ${n} n\
eeds; write it into the body`;return[{path:["body"],message:f}]}if(Wk(e)){let f=`has no body, and lacks ${l}, which via:\
 ${n} needs; write it into the query or a body`;return[{path:["method"],message:f}]}let c=`lacks ${l}, which via: ${n} n\
eeds; write jobserv, dockerhub or a body with it`;return m(e,"payload")==="github"?[{path:["payload"],message:c}]:[]}function Gk(e){
let{success:t,output:n}=re(Yn,e);return t&&Ui(n).length>1}function Wk(e){let t=m(e,"method");return typeof t=="string"&&
/^(?:GET|HEAD)$/i.test(t)&&m(e,"body")===void 0&&m(e,"payload")===void 0}function Vk(e,t){let n=m(e,"callback"),r=qi(e);
if(r===null)return wt(n,"secret_name",t);let s=[],i=a=>m(n,a)!==void 0,o=(a,u)=>s.push({path:[a],message:u});if(r!=="lis\
tener"&&r!=="event")for(let a of["secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature; l\
eave it out`);else i("signature")&&!i("secret_name")&&o("secret_name","is missing next to signature; write one, or neith\
er");return r==="event"&&Gk(m(n,"signature"))&&o("signature","needs further headers, which an event does not carry; writ\
e jobserv, github or one of your own"),s.push(...ne(["signature"],Cr(m(n,"signature")))),r==="event"?s.push(...Jk(e)):i(
"url")&&r!=="poll"&&o("url","has a meaning for via: poll and via: event only; leave it out"),i("format")&&(r==="delivery"||
r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,...ne(["format"],fd(m(n,"format"))),...wt(
n,"secret_name",t)]}function Jk(e){let t=ld(e);if(typeof t!="string")return[];let n=it(t).map(({name:i})=>i),r=i=>[{path:[
"url"],message:i}];if(!n.includes("callback_token"))return r("lacks ${callback_token}, which via: event needs; write the\
 URL at which a relay takes the callback, with it in the path or query");let s=n.find(i=>i.startsWith("callback_")&&i!==
"callback_token"||i.startsWith("callback.")||i.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which can\
not be part of the callback_url that the receiver is given; leave it out`)}function ld(e){return m(m(e,"callback"),"url")}
function qi(e){let t=m(m(e,"callback"),"via");return typeof t=="string"&&Yk(t)?t:null}function Yk(e){return Object.hasOwn(
mu,e)}function cd(e){let t=new Map;return ae(e,"chains").flatMap((n,r)=>zk(n,["chains",r]).flatMap(s=>{let i=fl(`${s.chain}\
/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?
"":` of chain "${o.chain}"`,u=`"${s.link}" has the same commit status as "${o.link}"${a}, since case and characters beyo\
nd U+FFFF do not count there; write another one`;return[{path:s.path,message:u}]}))}function zk(e,t){let n=m(e,"name"),r=[
...ae(e,"webhooks").entries()].filter(([,o])=>m(o,"enabled")!==!1),s=o=>m(m(o,"callback"),"via"),i=r.some(([,o])=>s(o)===
"event");return r.flatMap(([o,a])=>{let u=m(a,"name");return(i||s(a)==="status")&&typeof n=="string"&&typeof u=="string"?
[{chain:n,link:u,path:[...t,"webhooks",o,"name"]}]:[]})}var Xk=["success","failure","pending"];function fd(e){let t=m(e,
"state");return[...Array.isArray(t)?pe(e,"state",rd):ne(["state"],rd(t)),...pe(e,"conditions",ii)]}function rd(e){let t=new Map;
return Xk.flatMap(n=>[...ua(e,n),...je(e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.stringify(r)}, \
which is in ${s} too; keep it in one of the two`;return s===n?[]:[{path:[n],message:i}]})])}var Hi={notify:()=>!0,chains:()=>!0,receive:()=>!0,disabled:!0};function bu(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map(
[...n.map(r=>[r,""]),...t])}function pd(e,t,n){let r,s=c=>c?t:(r??=bu(JSON.stringify(e),t),r),i=(c,f)=>({names:c,open:["\
variables."],secrets:f}),o=c=>n.disabled||m(c,"enabled")!==!1,a=m(e,"notify"),u=m(a,"tests_url"),l=m(e,"receive");return[
...ne(["notify"],[...typeof u=="string"?yu(u,["tests_url"],{...i(xp,t),secrets:null},t):[],...vt(a,"webhooks"),...pe(a,"\
webhooks",c=>{let f=n.notify(m(c,"name")),p=s(f&&o(c));return gu(c,i(Mi,p),p)})]),...vt(e,"chains"),...cd(e),...pe(e,"ch\
ains",c=>{let f=n.chains(m(c,"name"))&&o(c);return ud(c,s(f),p=>{let d=s(f&&o(p));return{known:i($p,d),secrets:d}})}),...l===
void 0?[]:ne(["receive"],Qp(l,s,n.receive)),...eS(e,t)]}var Zk=4,Qk=16;function eS(e,t){let n=(s,i)=>pe(s,i,o=>tS(m(o,"n\
ame"),t)),r=rS(e);return[...ne(["notify"],n(m(e,"notify"),"webhooks")),...n(e,"chains"),...pe(e,"chains",s=>[...n(s,"web\
hooks"),...nS(m(s,"token_secret_name"),r,t)]),...ne(["receive"],["providers","functions"].flatMap(s=>n(m(e,"receive"),s)))]}
function tS(e,t){if(typeof e!="string")return[];let n=[...t].find(([,s])=>s.length>=Zk&&e===s||s.length>=Qk&&e.includes(
s));if(n===void 0)return[];let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],
message:r}]}function nS(e,t,n){if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===
void 0)return[];let o=`${s===e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and who has that key \
could make a token; write a secret of its own`;return[{path:["token_secret_name"],message:o}]}function rS(e){let t=ae(e,
"chains").flatMap(n=>ae(n,"webhooks"));return[...ae(m(e,"notify"),"webhooks"),...t,...t.map(n=>m(n,"callback")),...ae(m(
e,"receive"),"providers")].flatMap(n=>je(n,"secret_name")).filter(n=>typeof n=="string")}var dd=100;function bd(e,t,n=Hi){let{extended:r}=e,s=ha(e),i=r===void 0?null:ha(r),o=xc(s,i),{data:a,isWhole:u}=o,{trimmed:l,
padded:c}=sS(a,t),f=new Map([...t,...l]),p=pd(a,f,n),{notify:d,chains:g,receive:h}=aS(fS,o,u?p:p.filter(({path:v})=>!lS(
v)),[...o.problems,...[i,s].flatMap(v=>v?iS(v):[])]),y={...d&&{notify:{...d,webhooks:gd(d.webhooks,f)}},chains:g.map(v=>({
...v,webhooks:gd(v.webhooks,f)})),...h&&{receive:h}},w=i!==null||Tt(e.file)!==null;return{config:y,ignored:[...hd(s),...i===
null?[]:hd(i).map(v=>`${v} (in ${i.file})`)],origins:w?oS(y,o):[],unread:u?null:String(m(a,"extends")),trimmed:l,padded:c,
problem:o.problem}}function sS(e,t){let n=new Map,r=[];for(let[s,i]of Rp(e)){let o=t.get(s)??"",a=o.replace(/[\r\n]+$/,"");
a!==o&&(i||!a.includes(`
`))&&n.set(s,a),a.trim()!==a&&r.push(`${s} begins or ends with a blank, which is kept; store it without, if that is a mi\
stake`),/^(["']).*\1$/s.test(a)&&r.push(`${s} is in quotes, which are a part of it; write it without, if that is a mista\
ke`)}return{trimmed:n,padded:r}}function wd({data:e}){return Object.keys(e).filter(t=>!jn.includes(t))}function iS(e){return wd(
e).flatMap(hS).map(({path:t,message:n})=>e.problem(t,n))}function hd(e){let t=m(m(e.data,"notify"),"email")!==void 0;return[
...wd(e),...t?["notify.email"]:[]]}function oS({notify:e,chains:t,receive:n},{fileOf:r}){let s=(i,o,a=[])=>a.map(({name:u},l)=>`${i}\
 "${u}" is from ${r(o,l)}`);return[...s("webhook","notify.webhooks",e?.webhooks),...s("chain","chains",t),...s("function",
"receive.functions",n?.functions)]}function aS(e,{data:t,problem:n},r,s=[]){let i=re(e,t),o=(i.issues??[]).map(({path:f=[],message:p,type:d,expected:g})=>({
path:f.map(({key:h})=>typeof h=="number"?h:String(h)),message:p,meant:d==="raw_check"?g:null}));if(i.success&&r.length===
0&&s.length===0)return i.output;let a=new Set(s.map(md)),u=[...s,...uS(o,r).map(({path:f,message:p})=>n(f,p)).filter(f=>!a.
has(md(f)))],l=n([],"").file,c=u.slice(0,dd).sort((f,p)=>+(f.file===l)-+(p.file===l)||(f.line??0)-(p.line??0));throw new k(
c,Math.max(0,u.length-dd))}function md({file:e,line:t,path:n}){return JSON.stringify([e,t,n])}function uS(e,t){let n=new Set(
e.flatMap(({path:i,meant:o})=>o?[JSON.stringify([...i.slice(0,-1),...o.split(".")])]:[])),r=new Set(e.map(({path:i})=>JSON.
stringify(i))),s=new Set;return[...e,...t.filter(({path:i,message:o})=>{let a=JSON.stringify(i),u=`${a} ${o}`;return!r.has(
a)&&!s.has(u)&&s.add(u)})].filter(({path:i})=>!n.has(JSON.stringify(i)))}function lS(e){return e[0]==="receive"&&e.at(-1)===
"provider"}function gd(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{let o=(r.get(i)??0)+1;r.set(i,o);let a=o===
1?i:`${i} #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(cS(i,t))}=i;return{...i,name:o}})}function cS({method:e,
url:t},n){let r=We(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(s)?.[0]??"",o=URL.canParse(i)?new URL(i).
host:r;return`${e} ${o}`}var fS=I({extends:b(x(R(Y(`must be ${vs}`)),ye(e=>Tt(e)!==null,`must be ${vs}`))),notify:b(tp),
chains:b(V(rp,Y("must be a list of chains, each with a name")),[]),receive:b(hf)}),yd={extends:"extends",notify:"notify",
chains:"chains",chain:"chains",receive:"receive",webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.\
tests_url",providers:"receive.providers",functions:"receive.functions"},pS=["name","enabled","timeout"],wu=new Map([...Object.
keys(ts).filter(e=>!pS.includes(e)).map(e=>[e,"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["fai\
lures_only","a webhook"],["events","a webhook or a chain"],["match","a webhook or a chain"],["callback","a link of a cha\
in"],["token_secret_name","a chain"],["expect_final_callback","a chain"]]),dS=[...wu.keys()].filter(e=>e.length>10);function hS(e){
let t=e.startsWith("x-")?null:mS(e)??gS(e),n=Bn(e)??t;return n===null?[]:[{path:[e],message:n}]}function mS(e){let t=oa(
e),n=wu.get(wu.has(t)?t:K(e,dS)??"");return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}
function gS(e){let t=K(e,Object.keys(yd)),n=t===null?void 0:yd[t];return n===void 0?null:`unknown key; did you mean ${n}\
?`}var ns=class extends Error{},Je=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},yS=/^(ENOTFOUND|ENODATA|EAI_)/,bS=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,wS=[408,425,429],
vS=[401,407],kS={dns_error:"check the host in the URL and the runner's DNS",connection_refused:"check that the receiver \
runs and can be reached from this runner"},SS={"socket hang up":"the connection was closed before a response",aborted:"t\
he response was cut short"};function Ki(e){let t=Sd(e);return e instanceof ns?{code:"blocked",permanent:!0}:e instanceof
Je?ES(e):xd(t)?{code:"tls_error",permanent:!0}:t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:xS.test(
e.message)}:{code:yS.test(t)?"dns_error":bS.test(t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?
"protocol_error":"connection_reset",permanent:!1}}function ot(e,t=null){if(e instanceof AggregateError&&e.errors.length>
0)return ot(e.errors[0],t);if(!(e instanceof Error))return String(e);if(e instanceof Je)return $S(e);let n=kd(e),r=kS[Ki(
e).code];return Rd(e,t)??(r===void 0?n:`${n}; ${r}`)}function ES({status:e,cause:t}){let n=t instanceof Error?Ki(t):null;
return n?.code==="tls_error"?n:{code:"connection_refused",permanent:e!==null&&e<500&&!wS.includes(e)}}function $S({status:e,
cause:t}){return e!==null?`the proxy responded ${e} and did not connect${vS.includes(e)?"; check its user and password i\
n HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?`the proxy cannot be reached: ${Rd(t,null)??`${kd(t)}; check HTTPS\
_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}function kd({message:e}){return SS[e]??e}function Sd(e){return e instanceof
Error&&"code"in e?String(e.code):""}var Ed=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,$d="\
ERR_TLS_CERT_ALTNAME_INVALID",xS=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
RS=/wrong version number|packet length too long/i,_S=/certificate required/i,AS=/:SSL routines:[^:]*:([^:]+):/,OS=/(?:DNS|IP Address):([\w.*:-]+)/g,
vd=3;function xd(e){return Ed.test(e)||e.startsWith("CERT_")||e===$d}function Rd(e,t){let n=Sd(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===$d)return IS(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(Ed.test(n))return`${r}\
; if you trust this certificate, give its CA in the input ca-certificates`;if(xd(n))return`${r}; the receiver must renew\
 it`;let[,s]=AS.exec(e.message)??[];if(s===void 0)return null;let i=RS.test(s)?"does this port speak http? Then write ht\
tp://, or another port":_S.test(s)?"it asks for a client certificate, and none can be sent":"it must speak TLS 1.2 or la\
ter";return`the TLS handshake failed: ${s}; ${i}`}function IS(e){let t="host"in e?String(e.host):"this host",r=[...("cer\
t"in e?NS(e.cert):"").matchAll(OS)].map(([,a])=>a);if(r.length===0)return`the certificate is for other names than ${t}; \
the receiver must renew it`;let s=r.slice(0,vd).join(", "),i=r.length-vd,o=i>0?` and ${i} more`:"";return`the certificat\
e is for ${s}${o}, not for ${t}; write a host that it names`}function NS(e){return typeof e=="object"&&e!==null&&"subjec\
taltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}var _d;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(_d||(_d={}));function rs(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}var PS=["notify","test","chain","gate","callback","receive","redeliver"];function Ad(){let e=[],t=d=>e.push(d),{text:n,list:r,patterns:s,guarded:i,named:o,choice:a,number:u,duration:l}=CS(t),c=a(
"mode",PS),f=Ef(t),p={mode:c,configFile:n("config-file",".github/webhooks.yml"),config:rs("config",{trimWhitespace:!1}),
jobId:n("job-id")||f.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n(
"needs"),repository:MS(n("repository"),t),runId:u("run-id"),runAttempt:u("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r(
"allowed-schemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:Id("allowed-hosts")?r("allo\
wed-hosts",""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n(
"ca-certificates"),dryRun:a("dry-run",["false","true"])==="true",chain:c==="gate"?o("chain","(none)","accept callbacks w\
ithout a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","che\
ck"]),listen:LS(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:c==="gate"?i("callback","(none)",["a \
callback's JSON","use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:o("app","(any)","acc\
ept every app"),callbackSecretName:o("callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("liste\
ner-token"),callbackFormat:n("callback-format"),callbackSignature:n("callback-signature"),since:c==="gate"?a("since",["r\
un","attempt","commit"]):"run",timeoutMs:l("timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("desc\
ription"),targetUrl:n("target-url"),variables:DS(n("variables"),t),record:n("record"),trustRecord:a("trust-record",["fal\
se","true"])==="true",deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:c==="redeliver"?l("since"):null,giveUpAfterMs:l(
"give-up-after","24h")??0,coverage:n("coverage")===""?null:a("coverage",["true","false"])==="true",environment:f};if(e.length===
0&&e.push(...FS(p)),e.length>0)throw new k(e.map(d=>({message:d})));return p}function Od(e){let t=e.trimStart();return t===
""?{secrets:new Map,ended:new Set}:t.startsWith("{")?US(t):BS(e)}function CS(e){let t=(l,c="")=>rs(l)||c,n=(l,c,f=/[\s,]+/)=>t(l,c).split(f).map(p=>p.trim()).filter(p=>p!==""),r=l=>{let c=n(
l,"");for(let f of c){let p=wi(f);p!==null&&e(`input ${l}: ${p}`)}return c},s=(l,c,[f,p])=>{let d=rs(l,{trimWhitespace:!1});
return d.trim()===""&&Id(l)&&e(`input ${l} is empty; write ${f}, or leave the input out (or write ${c}) to ${p}`),d.trim()===
c?"":d};return{text:t,list:n,patterns:r,guarded:s,named:(l,c,f)=>s(l,c,["a name",f]).trim(),choice:(l,c)=>{let f=t(l,c[0]),
p=c.find(d=>d===f);return p===void 0&&e(`input ${l} is "${f}"; write one of ${c.join(", ")}`),p??c[0]},number:l=>{let c=t(
l);return c===""?null:/^[1-9]\d{0,15}$/.test(c)?Number(c):(e(`input ${l} is "${c}"; write a whole number above 0`),null)},
duration:(l,c="")=>{let f=t(l,c);if(f==="")return null;let p=vi(f);return(p===null||p===0)&&e(`input ${l} is "${f}"; wri\
te a time up to 24 days, such as 30s, 10m, 1h, 7d`),p}}}function Id(e){return process.env[`INPUT_${e.toUpperCase()}`]!==
void 0}function LS(e,t){let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e)??[],i=n??r;return i===void 0||Number(
s)>65535?(t(`input listen is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{host:"127.0.0.1",port:0}):{host:i,port:Number(
s)}}function MS(e,t){return e!==""&&!ht(e)&&t(`input repository is "${e}"; write OWNER/NAME`),e}function DS(e,t){if(e===
"")return{};try{let n=JSON.parse(e);if(El(e)||t("input variables holds an integer beyond 2^53, which would be rounded; p\
ut it in quotes"),M(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "value"}'),{}}var Nd=/^[A-Za-z0-9_-]+$/,
Td="names hold letters, digits, _ and - only",jS='a value of several lines needs the JSON form: {"NAME": ${{ toJSON(secr\
ets.NAME) }}}';function BS(e){let t=new Map,n=[],r=new Set,s=new Set,i=e.replace(/\n$/,"").split(`
`),o="";for(let[a,u]of i.entries()){let l=u.endsWith("\r")?u.slice(0,-1):u;if(l===""){t.get(o)&&s.add(o);continue}let c=l.
indexOf("="),f=l.slice(0,Math.max(c,0));Nd.test(f)?t.has(f)?r.add(f):t.set(f,l.slice(c+1)):n.push(a+1),o=f}if(n.length>0){
let a=n.length===1?"line":"lines",u=n.slice(0,10).join(", "),l=n.length>10?" and more":"";return{error:`input secrets, ${a}\
 ${u}${l}: write NAME=value, with = directly after the name (${Td}); ${jS}`}}return r.size>0?{error:Pd(r)}:{secrets:t,ended:s}}
function US(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets starts with { but is not valid JSON; write {"\
NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];for(let[o,[a,u]]of n.entries())Nd.test(
a)?typeof u!="string"?s.push(`input secrets: ${a} must be a string; put it in quotes`):r.set(a,u):s.push(`input secrets:\
 name number ${o+1} is wrong; ${Td}`);if(s.length>0)return{error:s.join(". ")};let i=new Set([...bs(e)].map(o=>String(o.
at(-1))));return i.size>0?{error:Pd(i)}:{secrets:r,ended:new Set}}function Pd(e){return`input secrets: given twice: ${[...e].
join(", ")}; keep one of each`}function FS(e){let t=HS(e);return t===null?[]:Object.entries(KS).filter(([n,r])=>{let s=rs(
n);return s!==""&&s!==GS[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but ${t} does not read it; leave it out (\
it is read by ${qS(r)})`)}function qS(e){let t=[["mode gate",ss],["mode receive",is],["mode redeliver",ar]];return[...new Set(
e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??r))].join(", ")}function HS(e){let{mode:t,via:n,
record:r,callback:s,sinceMs:i,environment:o}=e;if(t==="receive")return r!==""?"mode receive with the input record":n==="\
listener"?"mode receive with via: listener":"mode receive from an event";if(t==="redeliver"&&i!==null)return"mode redeli\
ver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a gate with the input callback";if(n!==
"event")return`a gate with via: ${n}`;switch(o.eventName){case"repository_dispatch":case"workflow_dispatch":return"a gat\
e in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate in ${o.eventName} events`;default:
return null}}var Wi=["mode notify","mode test","mode chain","a gate with the input callback","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status events","a gate in chec\
k_run events","a gate in deployment_status events","mode callback","mode receive from an event","mode receive with via: \
listener","mode receive with the input record","mode redeliver","mode redeliver with the input since"],or=["mode notify",
"mode test","mode chain"],is=Wi.filter(e=>e.startsWith("mode receive")),ss=Wi.filter(e=>e.startsWith("a gate")),ar=Wi.filter(
e=>e.startsWith("mode redeliver")),vu=[...or,"a gate in dispatch events",...is,...ar],Gi=[...or,"a gate in dispatch even\
ts","mode callback",...ar],KS={"config-file":vu,"config-token":vu,config:vu,needs:or,repository:["mode notify","mode tes\
t"],"run-id":[...or,"a gate with via: status","a gate with via: check"],"run-attempt":[...or,"a gate with via: status","\
a gate with via: check"],only:["mode notify","mode test",...is,...ar],"allowed-schemes":Gi,"allowed-methods":Gi,"allowed\
-hosts":Gi,"show-response":Gi,"dry-run":Wi,chain:["mode chain",...ss],"start-at":["mode chain"],via:[...ss.filter(e=>e!==
"a gate with the input callback"),...is],callback:["a gate with the input callback"],context:["a gate with via: status",
"a gate with via: check","a gate in status events","a gate in check_run events","a gate in deployment_status events","mo\
de callback"],branch:["a gate with via: status","a gate with via: check","a gate in status events","a gate in check_run \
events"],app:["a gate in check_run events","a gate with via: check"],"callback-secret-name":[...ss,"mode callback"],"lis\
tener-token":["a gate with via: listener",...is],"callback-format":ss,timeout:["mode chain","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","mode receive with via: listener"],"callb\
ack-url":["mode callback"],state:["mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[
...or,"a gate in dispatch events"],record:["mode receive with the input record","mode redeliver"],"trust-record":["mode \
receive with the input record"],deliveries:ar,coverage:["mode notify","mode test"],since:["a gate with via: status","a g\
ate with via: check",...ar],"callback-signature":["a gate with via: listener"],"give-up-after":["mode redeliver with the\
 input since"]},GS={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH","a\
llowed-hosts":"public","show-response":"on-failure",via:"event",since:"run",app:"(any)",callback:"(none)","callback-secr\
et-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};var Cd=1e4,ku=[1,2,4];function Ld(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{
clearTimeout(s),t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,un));t?.addEventListener("abort",r,{once:!0})})}}
var YC=45*6e4;var C=class extends Error{status;code;isMissingRoute;said;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=
n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.said=r.said??null}};var Vi="neither GITHUB_TOKEN nor GH_TOKEN is set";function Ji(e){let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)return null;let n=(e.
GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),r=s=>n+s;return{url:r,get:(s,i)=>fetch(r(s),{headers:{accept:i,
authorization:`Bearer ${t}`,"user-agent":`webhook-action/${Rn}`}}).catch(o=>{let a=o instanceof Error?o.cause:void 0,u=a instanceof
Error?a.message:o;throw new C(`GET ${r(s)} got no answer: ${u}; check the network and GITHUB_API_URL`,null)})}}var U=class extends Error{};function Yi(e,t){let n=/^[1-9]\d*$/.test(e)?Number(e):0;if(n>0&&n<=t)return n;throw new U(`-\
-days is "${e}"; write a whole number from 1 to ${t}`)}var Re=".github/webhooks.yml",Su={offline:{type:"boolean",default:!1}},
At=`  --offline           does not read the file that the config extends; it is read
                      over the API (GITHUB_API_URL) where GITHUB_TOKEN or GH_TOKEN
                      is set`,Vt={file:{type:"string",default:Re},...Su},mn={secrets:{type:"string"}};function Le(e){let{
summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.replace(/^\n/,"").trimEnd()}`,async run(u,l){let c=WS(u,s),{length:f}=c.positionals;if(f<o||f>a)throw new U(f<o?`too\
 few arguments; write webhook-action ${n}`:`unknown argument ${c.positionals.at(a)}`);return i(c,l)}}}function WS(e,t){try{
return(0,Dd.parseArgs)({args:[...e],options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new U(n.message.
replace(/\. To specify.*/s,"")):n}}function gn(e,{env:t,readInput:n}){let r=e===void 0?t.SECRETS:e==="-"?n().toString("u\
tf8"):yn(e);if(r===void 0)return null;let s=Od(r);if("error"in s)throw new k(s.error);return s.secrets}var VS={...Hi,disabled:!1};
async function Ot(e,t,n,r){let{file:s}=e,i={text:yn(s),file:s},o=await JS(i,e.offline,t),a=typeof o=="object"?{...i,extended:o}:
i,u=`${i.text}
${a.extended?.text??""}`,l=n??bu(u,r),c=bd(a,l,VS),{notify:f,chains:p,receive:d}=c.config,g=!f&&p.length===0&&!d,h=typeof o==
"string"?`extends ${c.unread}, which was not read or checked: ${o}`:g?"has none of notify, chains and receive; is it the\
 right file?":null;return{...c,secrets:l,warnings:h===null?[]:[`${s}: ${h}`]}}async function JS(e,t,n){let r=da(e);if(r===
null)return;if(t)return"--offline";let s=Ji(n);if(s===null)return Vi;let{repository:i,path:o}=r.from,a=Ao(r.from),u=`/re\
pos/${i}${$l(r.from)}`,l=f=>new k([r.problem(`${a} cannot be read: ${f}`)]),c=await s.get(u,"application/vnd.github.raw+\
json").catch(f=>{throw l(ot(f))});if(c.ok){let f=await c.text();try{let p=De(f);return{text:ks({text:f,json:p},o),file:a}}catch(p){
throw l(ot(p))}}throw l(`GET ${s.url(u)}: ${c.status}; check the name, path and ref, and that the token has contents: re\
ad there, or use --offline`)}function yn(e){return os(e).toString("utf8")}var ur=0;function os(e){let t=e===ur?"standard\
 input":e,n;try{n=zS(e,Md)}catch(r){throw new k(QS(t,m(r,"code")))}if(n!==null)return n;throw new k(`${t} is larger than\
 ${Md/1024/1024} MiB, the most that is read`)}var Md=32*1024*1024,YS=64*1024;function zS(e,t){let n=e===ur?ur:(0,_t.openSync)(
e,_t.constants.O_RDONLY|_t.constants.O_NONBLOCK),r=Buffer.alloc(YS),s=[];try{for(let i=0;i<=t;){let o=XS(n,r);if(o===0)return Buffer.
concat(s);s.push(Buffer.from(r.subarray(0,o))),i+=o}return null}finally{e!==ur&&(0,_t.closeSync)(n)}}function XS(e,t){for(;;)
try{return(0,_t.readSync)(e,t)}catch(n){if(m(n,"code")!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,ZS)}}var ZS=10;function QS(e,t){switch(t){case"ENOENT":return e===Re?`there is no ${e}; run this in the reposito\
ry's root, or name the file`:`there is no ${e}; write the path of a file`;case"EISDIR":return`${e} is a folder; write th\
e path of a file`;default:return`${e} cannot be read (${t})`}}var vn=require("node:fs"),_e=require("node:path");var zi=require("node:fs"),lr=require("node:path");async function jd(e,t,n){let{repository:r}=t;try{let s=t0(t);return await e0({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
C&&s.status===404)return null;throw s}}async function e0({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...se(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}}),
i=s.body.toString("utf8");return ks({text:i,json:s.json},t)}function t0({workflowSha:e,sha:t}){return e||t}function Bd(e,t){try{return(0,zi.writeFileSync)((0,lr.join)(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return m(
n,"code")!=="EEXIST"}}var n0=["workflow_call","workflow_run"],r0=/\/webhook-action(?:\/notify|\/chain|\/\.github\/workflows\/notify\.yml)?@/,s0=[
void 0,"notify","chain"],i0=5,o0=20,a0="GET /repos/{owner}/{repo}/actions/workflows",u0=I({name:R(),path:R(),state:L(R(),
"active")});function Eu(e,t){let n;try{({data:n}=Ut({text:t,file:e}))}catch(o){if(o instanceof k)return null;throw o}let r=m(
n,"on");if(r===void 0)return null;let s=m(n,"name"),i=m(m(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="s\
tring"?s:e,events:M(r)?Object.keys(r):Ud(r),watched:Ud(i),reports:l0(n).some(c0)}}function Ud(e){return[e].flat().filter(
t=>typeof t=="string"||typeof t=="number").map(String)}function l0(e){let t=m(e,"jobs");return Object.values(M(t)?t:{}).
flatMap(n=>[n,...ae(n,"steps")])}function c0(e){let t=m(e,"uses"),n=m(m(e,"with"),"mode");return typeof t=="string"&&r0.
test(t)&&s0.includes(n)}function $u(e,t=null){let n=new Set(e.filter(({reports:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));
return e.filter(({name:r,path:s,reports:i,events:o})=>!i&&s!==t&&!n.has(r)&&!n.has(s)&&!o.every(a=>n0.includes(a)))}async function qd(e,t){
let n=xi(t);if(t.eventName!=="workflow_run"||n===null||!Bd(t.temp,"coverage"))return null;try{let r=await f0(e,t,n);if(r.
length===0)return null;let s=r.map(({name:i,path:o})=>i===o?i:`"${i}" (${o})`);return`${n}: the list on.workflow_run.wor\
kflows lacks ${s.join(", ")}, whose runs are not reported; add the names, or set coverage: false`}catch(r){if(r instanceof
C)return null;throw r}}async function f0(e,t,n){let r=await Fd(e,t,n);if(r===null||r.watched.length===0)return[];let s=[],
i=e.pages(a0,se(t.repository),{keys:["workflows"],most:i0});for await(let{items:u}of i)for(let l of u){let c=re(u0,l);if(!c.
success)continue;let{name:f,path:p,state:d}=c.output,g=p.startsWith(".github/workflows/"),h=[f,p].some(y=>r.watched.includes(
y));g&&!h&&d==="active"&&p!==r.path&&s.push(p)}let o=await Promise.all(s.slice(0,o0).map(u=>Fd(e,t,u))),a=[r,...o.filter(
u=>u!==null)];return $u(a,r.path)}async function Fd(e,t,n){let r=await jd(n,t,e);return r===null?null:Eu(n,r)}var as=require("node:crypto");var p0="webhook-action/relay/v1/",xu=32,d0=Buffer.alloc(xu),Xi=64,h0=16;var m0=/^[A-Za-z0-9]{1,8}$/;function Gd(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",u="",...l]=o.trim().
split(":"),c=zd(u),f=`key number ${i+1}`;!m0.test(a)||c===null||l.length>0?n.push(`${f} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(p=>p.id===a)?n.push(`${f} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:c})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function Zi({id:e,bytes:t},n){return{id:e,key:Qi(t,n.toLowerCase())}}function Wd({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Vd(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=zd(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function Qi(e,t){return Hd(
Hd(d0,e),`${p0}${t}`)}function Hd(e,t){return(0,as.createHmac)("sha256",e).update(t).digest()}function Jd(e){let t=Kd(e,
54),n=Buffer.concat([Kd(e,92),Buffer.alloc(xu)]);return r=>{let s=Buffer.byteLength(r),i=Buffer.allocUnsafe(Xi+s);return t.
copy(i),i.write(r,Xi),n.write((0,as.hash)("sha256",i),Xi,"hex"),Buffer.from((0,as.hash)("sha256",n),"hex")}}function Kd(e,t){
let n=Buffer.alloc(Xi,t);for(let[r,s]of e.entries())n[r]=t^s;return n}function Yd(e,t){return g0(e(JSON.stringify(t)))}function g0(e){return e.subarray(0,h0).toString("base64url")}function eo(e,t,n){let r=Qi(e.key,`secret/${t}`);return n===
"text"?r.toString("base64url"):`whsec_${r.toString("base64")}`}function zd(e){let t=Buffer.from(e,"base64url");return t.length===xu&&t.toString("base64url")===e?t:null}var y0=/^[A-Za-z0-9._~\-/%]+$/;var GL={id:"",bytes:Buffer.alloc(32)};function to(e,t,n,r=null){let s=r===null?"":`${r}.`,i=b0(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Xd(e){let t=e.replace(/%2e/gi,".").split("/");return y0.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function b0({key:e},t,n,r){let s=Jd(Qi(e,"url"));return Yd(s,["w",t.toLowerCase(),n,r])}var bh=require("node:child_process"),wh=require("node:fs");function Zd(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var w0=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],QL=["content-type",...w0];function Ru(e){let t=v0(e);if(!t.includes("%"))return t;try{return decodeURI(t)}catch{return t}}function v0(e){let t=0,n=e.length;for(;e[t]==="/";)t+=1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var k0=/^application\/x-www-form-urlencoded *(?:;|$)/i,
S0=/^[ \t\r\n]*[{["]/;function Qd(e){let t=E0(e)?$0(e.body.toString()):null;return pt(t)}function E0({headers:e,body:t}){return k0.test(e["con\
tent-type"]??"")&&!S0.test(Sl(t.toString()))}function $0(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(r)).map(
r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:x0(n)??{fault:"\
the body is a form whose payload is not percent-encoded UTF-8"}}function x0(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}var bn="***",R0=/authorization|token|cookie|secret|key|signature|password/i,_0=16,eh=/…|\.{3}|%(?:25)*E2%(?:25)*80%(?:25)*A6/g,
A0=16;function _u(){let e=new Set,t=oh(),n=r=>{let s=[],i=0,o=-1,a=-1,u=()=>{s.push(r.slice(i,o),r.slice(o,a)),i=a};for(let{
at:l,length:c}of ah(r,t,!0))l>=a&&(o>=0&&u(),o=l),a=Math.max(a,l+c);return o>=0&&u(),[...s,r.slice(i)]};return{add(r){if(e.
has(r))return[];e.add(r);for(let s of M0(r))t.add(s);return ch(r)},split:n,redact:r=>n(r).map((s,i)=>i%2===0?s:bn).join(
"")}}function rh(e,t=A0){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].length<t)){r(
o,`\${secrets.${i}}`);for(let[a,u]of Object.entries(Ge))r(u(o),`\${secrets.${i}|${a}}`)}let s=oh();for(let i of n.keys())
s.add(i);return i=>{let o=[],a=0,u=l=>{l>a&&o.push({kind:"text",text:i.slice(a,l)})};for(let{at:l,length:c}of ah(i,s)){if(l<
a)continue;u(l),a=l+c;let f=n.get(i.slice(l,a))??"";o.push({kind:"placeholder",placeholder:f})}return u(i.length),o}}var O0=/[\s,:=]+/,
I0=16;function sh(e,t){let n=e.flatMap(l=>l.split(O0)).filter(th),r=Math.min(...n.map(l=>l.length*2/3)),s=t.filter(l=>l.
length>=r);if(s.length===0)return null;let i=s.join().toLowerCase();if(!n.some(l=>ih(l).some(c=>T0(i,c))))return null;let{
redact:o,add:a}=_u(),u=[...e.filter(th),...n];for(let l of u.flatMap(N0))a(l);return o}function th({length:e}){return e>=
I0}function N0(e){let[,t,n]=ih(e);return[e,t,t.toUpperCase(),n,n.replace(/=+$/,""),n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"")]}function ih(e){let t=e.length%2===0&&/^[\da-f]+$/i.test(e),n=Buffer.from(e,t?"hex":"base64");return[
e,n.toString("hex"),n.toString("base64")]}function T0(e,t){let n=/[a-z\d]{8}/i.exec(t)?.[0]??"";return e.includes(n.toLowerCase())}
var Au=4;function oh(){let e=new Map,t=new Uint8Array(256);return{add(n){t[n.charCodeAt(0)&255]=1;let r=nh(n,0),s=e.get(
r)??[];if(s.includes(n))return;let i=s.findIndex(({length:o})=>o<n.length);s.splice(i<0?s.length:i,0,n),e.set(r,s)},next(n,r){
let s=r;for(;s<n.length&&t[n.charCodeAt(s)&255]===0;)s++;return s},candidates:(n,r)=>e.get(nh(n,r))??[]}}function nh(e,t){
let n=0;for(let r=0;r<Au;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*ah(e,t,n=!1){let r=-1;for(let s=t.next(e,0);s+
Au<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)continue;n&&r<=s&&(r=uh(e,s+1));let o=i.find(l=>e.
startsWith(l,s)),a=n?P0(e,s,r,i):0,u=Math.max(o?.length??0,a);u>0&&(yield{at:s,length:u})}}function uh(e,t){return eh.lastIndex=
t,eh.exec(e)?.index??e.length}function P0(e,t,n,r){let s=0,i=o=>r.some(a=>a.startsWith(e.slice(t,o)));for(let o=n;i(o);o=
uh(e,o+1)){let a=o<e.length?Au:_0;if(o-t>=a&&(s=o-t),o===e.length||!i(o+1))break}return s}function C0(e){return R0.test(
e)}function lh(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,C0(t)?bn:n]))}var L0=4;function ch(e){let t=e.
split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].length>=L0)}function M0(e){
return[...new Set(ch(e).flatMap(D0))]}function D0(e){let t=Buffer.from(e),n=JSON.stringify(e).slice(1,-1);return[e,n,n.replaceAll(
"/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().slice(1),Ge.url(e),Ge.xml(e),Ge.slack(
e),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var Ou={type:"token",header:"Authorization"},fh=["x-gitea-event","x-forgejo-event","x-gogs-event"],j0={github:{detectedBy:[
{...wn("x-github-event"),absent:fh}],signature:"github"},gitea:{detectedBy:fh.map(wn),signature:"gitea"},sonarqube:{detectedBy:[
wn("x-sonarqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},
slack:{detectedBy:[wn("x-slack-request-timestamp")],signature:"slack"},stripe:{detectedBy:[wn("stripe-signature")],signature:"\
stripe"},gitlab:{detectedBy:[wn("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{detectedBy:[
wn("x-event-key")],signature:{algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{
detectedBy:[{match:{},present:["push_data","repository.repo_name"]}],signature:null},harbor:{detectedBy:[{match:{body:{type:[
"[A-Z]**"]}},present:["event_data"]},{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:Ou},
quay:{detectedBy:[{match:{},present:["repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{detectedBy:[
{match:{},present:["id","timestamp","action","target.repository"]}],signature:Ou},registry:{detectedBy:[{match:{headers:{
"content-type":["application/vnd.docker.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:Ou}};function ph(e){
return j0[e]}function wn(e){return{match:{headers:{[e]:["**"]}},present:[]}}function Iu(e,t,{secrets:n,now:r}){let s=us(e);if(s===null)return null;let i=e.secret_name.filter(f=>n.get(f)),o=i.map(f=>n.
get(f)??"");if(o.length===0)return e.secret_name.length===0?"the provider has no secret_name, so its signature cannot be\
 verified":`${dh(e.secret_name,"and")} of the input secrets ${e.secret_name.length>1?"are":"is"} empty, so the signature\
 cannot be verified`;let a=Math.floor(r/1e3),{tolerance:u}=e,l={headers:t.headers,body:t.body,now:a,...u!==void 0&&{tolerance:u/
1e3}},c=U0(s,l,o);return c==="ok"?null:c==="untimely"&&!no(s)?Jp(s,l):c==="missing"?`${F0(s)} is missing`:`${gh(s)} does\
 not match ${dh(i,"or")}`}function hh(e){return us(e)===null}function Nu(e,t,n){return us(e)!==null&&Iu(e,t,n)===null}function mh(e){
let t=us(e);return t&&gh(t).toLowerCase()}function us(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;
if(t!==void 0)return t;if(r.length===0&&!B0(e))return null;let s=n===void 0?null:ph(n).signature;return s===null||s==="n\
one"?"jobserv":s}function B0({type:e}){return zn.some(t=>t===e)}function U0(e,t,n){if(!no(e)){let a=pu(e,t,n),u=e==="git\
ea"&&a==="wrong"?Qd(t):null;return u===null||fu(u)?a:pu(e,{...t,body:Buffer.from(u)},n)}let{headers:r}=t,{prefix:s=""}=e,
i=pt(m(r,e.header.toLowerCase()));return i===null||i===""?"missing":n.filter(a=>q0(s+a,i)).length>0?"ok":"wrong"}function no(e){
return typeof e=="object"&&"type"in e}function F0(e){let t=no(e)?[e.header]:Ui(e),n=t.at(-1);return t.length===1?`header\
 ${n}`:`one of the headers ${t.slice(0,-1).join(", ")} and ${n}`}function dh(e,t){let n=e.map(r=>`"${r}"`).join(` ${t} `);
return e.length>1?`the secrets ${n}`:`the secret ${n}`}function gh(e){return no(e)?e.header:Pp(e)}function q0(e,t){let n=Wt(
e,t),r=Wt(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function ro(e){return us(e)==="standard-webhooks"?"standard-webhooks":"text"}var vh=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,kh=Le({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${vh}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=$h(t),[s,...i]=Eh(n),a=[s,...e.all?i:[]].map(u=>Wd(Zi(u,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),H0=99999,K0=86400,Sh=Le({summary:"Prints a webhook's URL at\
 the relay, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`\

  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Re}
${At}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${vh}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Vt,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],async run({values:e,positionals:[t=""]},{env:n}){if(!Xd(t))throw new U(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=Tu(
e.relay??n.RELAY_URL),s=at(e.repo,n),i=ls(s,n),o=G0(e.days),a=r+to(i,s,t,o),{secrets:u,warnings:l}=await W0(i,t,e,n);return{
ok:!0,json:{url:a,expires:o===null?null:yh(o),secrets:u},lines:[a,...o===null?[]:[`expires: ${yh(o)}`],...u.map(({provider:c,
secret_name:f,secret:p})=>`secret ${f} of ${c}: ${p}`)],warnings:l}}});function G0(e){return e===void 0?null:Math.floor(
Date.now()/1e3)+Yi(e,H0)*K0}function yh(e){return new Date(e*1e3).toISOString()}async function W0(e,t,n,r){let{file:s}=n;
if(s===Re&&!(0,wh.existsSync)(s))return{secrets:[],warnings:[`there is no ${s} here, so the provider isn't known: name t\
he file with --file to see its sender's secret`]};let i=await Ot(n,r,null),{receive:o}=i.config,a=J0(o,t);return{secrets:a.
flatMap(u=>u.secret_name.map(l=>({provider:u.name,secret_name:l,secret:eo(e,l,ro(u))}))),warnings:[...i.warnings,...o?.relay===
void 0?[`${s} has no receive.relay: the relay returns 404`]:[],...a.length===0?[`no active function of ${s} has the uri ${t}${V0(
o)}`]:[]]}}function V0(e){let t=(e?.functions??[]).flatMap(({uri:n})=>n??[]);return t.length===0?"":`; it has ${[...new Set(
t)].join(", ")}`}function J0(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(i=>i.active&&
i.provider===s.name&&(i.uri===void 0||Ru(i.uri)===Ru(t))))}function Eh(e){let t=e.RELAY_KEYS??"";if(t==="")throw new U("\
RELAY_KEYS is not set; set it to the relay's keys");let n=Gd(t);if("keys"in n)return n.keys;throw new U(`RELAY_KEYS: ${n.
errors.join("; ")}`)}function ls(e,t){if(t.RELAY_KEYS)return Zi(Eh(t)[0],e);if(!t.RELAY)throw new U("neither RELAY_KEYS \
nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY to the repository's secret");let[n]=Vd(t.RELAY)??[];if(n!==
void 0)return n;throw new U("RELAY is not a secret of a repository; write whr_ID_KEY")}function Tu(e){if(e===void 0||e===
"")throw new U("the relay is not named; write --relay https://HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.
test(t)&&URL.canParse(t))return t;throw new U(`the relay is "${e}"; write https://HOST without a path`)}function at(e,t,n=null){
let r=e??(t.GITHUB_REPOSITORY||Y0()||n);if(r!==null)return $h(r);throw new U("the repository is not named; write --repo \
OWNER/NAME")}function $h(e){if(ht(e))return e;throw new U(`"${e}" is not a repository; write OWNER/NAME`)}function Y0(){
try{let e=(0,bh.execFileSync)("git",["remote","get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,
t]=/(?<!\/)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(e.trim())??[];return t??null}catch{return null}}var xh=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,Rh=Le({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE] [--offline] [--coverage]",about:`
  FILE                default ${Re}
${xh};
                      without any, each name counts as given
${At}
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:{...mn,...Su,coverage:{type:"boolean",default:!1}},arguments:[0,1e3],async run({values:e,positionals:t},n){
let r=gn(e.secrets,n),s=t.length>0?t:[Re],i=[];for(let o of s){let a={file:o,offline:e.offline},{problems:u,...l}=await z0(
a,n,r),c=e.coverage?nE(_h(o)):[];i.push({file:o,...l,problems:[...u,...c]})}return{ok:i.every(({problems:o})=>o.length===
0),json:{files:i.map(({file:o,unread:a,problems:u})=>({file:o,...a!==null&&{unread:a},problems:u}))},lines:i.flatMap(({file:o,
problems:a,warnings:u})=>[...a.length===0?[`${o}: ok`]:a.map(dr),...u])}}});async function z0(e,{env:t},n){try{let r=await Ot(
e,t,n),{config:s,problem:i,unread:o,warnings:a}=r;return{problems:eE(s,e.file,i),unread:o,warnings:a}}catch(r){if(!(r instanceof
k))throw r;return{problems:[...r.problems,...X0(r)],unread:null,warnings:[]}}}function X0({hidden:e}){return e>0?[{message:`\
and ${e} more like these`}]:[]}var Z0=["webhook","attestation","id"],Q0=["token","callback","signature"];function eE({receive:e,
chains:t},n,r){let s=_h(n);return!((0,_e.basename)((0,_e.dirname)((0,_e.resolve)(n)))===".github")&&!(0,vn.existsSync)(s)?
[]:[{path:["receive"],relay:e?.relay,sent:Z0},...t.map(({relay:a},u)=>({path:["chains",u],relay:a,sent:Q0}))].flatMap(({
path:a,relay:u,sent:l})=>{let c=tE(u?.workflow,l,s);return c===null?[]:[r([...a,"relay","workflow"],c)]})}function tE(e,t,n){
if(e===void 0)return null;if(!(0,vn.existsSync)(n)||!(0,vn.readdirSync)(n).includes(e))return`there is no ${(0,_e.join)(
n,e)}`;let r=rE((0,_e.join)(n,e)),s=m(r,"workflow_dispatch");if(s===void 0&&!sE(r))return`${e} has no trigger workflow_d\
ispatch`;let i=m(s,"inputs"),o=t.filter(u=>m(i,u)===void 0);if(o.length>0)return`${e} lacks the workflow_dispatch ${o.length>
1?"inputs":"input"} ${o.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`;let a=iE(i).filter(u=>!t.
includes(u));return a.length===0?null:`${e} requires the input ${a.join(", ")}, which the relay does not send; give it a\
 default`}function _h(e){return(0,_e.join)((0,_e.dirname)(e),"workflows")}function nE(e){let n=((0,vn.existsSync)(e)?(0,vn.readdirSync)(
e).sort():[]).filter(a=>/\.ya?ml$/.test(a)).map(a=>(0,_e.join)(e,a)).flatMap(a=>Eu(a,yn(a))??[]),r=$u(n),s=n.filter(({reports:a,
events:u})=>a&&u.includes("workflow_run")),[i]=s;if(i===void 0)return r.length===0&&n.length>0?[]:[{file:e,message:"no w\
orkflow with the trigger workflow_run uses org/webhook-action"}];let o=i.path;return[...r.map(({name:a,path:u})=>({file:o,
message:`on.workflow_run.workflows lacks "${a}"${a===u?"":` (${u})`}, whose runs are not reported`})),...s.flatMap(({watched:a})=>a).
filter(a=>n.every(({name:u})=>u!==a)).map(a=>({file:o,message:`on.workflow_run.workflows names "${a}", and no workflow h\
as that name; write ${n.find(({path:u})=>(0,_e.basename)(u)===a)?.name??"a workflow's name, not its file"}`}))]}function rE(e){
return m(Ut({text:yn(e),file:e}).data,"on")}function sE(e){return[e].flat().includes("workflow_dispatch")}function iE(e){
return Object.entries(M(e)?e:{}).filter(([,t])=>m(t,"required")===!0&&m(t,"default")===void 0).map(([t])=>t)}var Ah=Le({
summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"list [--file FILE] [--secrets \
FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${Re}
${xh}
${At}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Vt,...mn,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],async run({values:e},t){let{env:n}=t,r=gn(e.secrets,t),{config:s,warnings:i}=await Ot(
e,n,null),a=aE(s,(u,l=!1)=>u.map(c=>({name:c,set:l||!!r?.get(c)})),oE(e,n));return{ok:!0,json:a,lines:uE(a),warnings:i}}});
function oE({relay:e,repo:t},n){let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=Tu(
s),o=at(t,n),a=ls(o,n);return{urlOf:l=>l===void 0?null:i+to(a,o,l),hasKey:r}}function aE({notify:e,chains:t,receive:n},r,{
urlOf:s,hasKey:i}){let o=a=>({name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(rr(a))});return{webhooks:(e?.
webhooks??[]).map(a=>({...o(a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r(
[a.token_secret_name,a.relay?.secret_name].filter(u=>u!==void 0)),webhooks:a.webhooks.map(u=>({...o(u),via:u.callback.via}))})),
functions:(n?.functions??[]).map(a=>{let u=n?.providers.find(({name:c})=>c===a.provider),l=i&&n?.relay!==void 0;return{name:a.
name,active:a.active&&u?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(u?.match?.
headers??{}).concat(Object.entries(a.match?.headers??{})).filter(([c])=>/event/i.test(c)).flatMap(([,c])=>c),secrets:r(u?.
secret_name??[],l)}})}}function uE({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:u,
events:l,secrets:c})=>[`webhook ${i}${o?"":" (disabled)"}`,`${a} ${u}`,l.join(", "),so(c)]),...t.flatMap(({name:i,events:o,
secrets:a,webhooks:u})=>[[`chain ${i}`,"",o.join(", "),so(a)],...u.map((l,c)=>[`  ${c+1}. ${l.name}${l.enabled?"":" (dis\
abled)"}`,`${l.method} ${l.url}`,`via ${l.via}`,so(l.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:u,url:l,events:c,
secrets:f})=>[`function ${i} of ${a}${o?"":" (inactive)"}`,l??(u===null?"any uri":`uri ${u}`),c.join(", "),so(f)])],s=[0,
1,2].map(i=>Math.max(...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}
function so(e){return e.map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}var cr=require("node:fs");var lE=6e4,cE=.2,fE=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function Oh(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!pE(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&dE(t))return{kind:"stop",reason:"it may have \
arrived, and is not sent again unless idempotent is true"};let r=Ma(e.retryAfter,n)??0;if(r>lE){let o=new Date(n+r).toISOString();
return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.retryDelaysSeconds[e.
attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+cE*e.random);return{kind:"retry",delayMs:Math.
min(Math.ceil(i),un)}}function pE({code:e,status:t,permanent:n}){return n?!1:e!=="status"?fE.includes(e):t===null?!1:[408,425,429].includes(t)||
t>=500&&t<600}function dE({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==503:n}function Nh(e){let t=new Map;for(let{run:n,deliveries:r,mayBeOfFork:s=!1}of e)for(let i of r){let o=t.get(i.id),{run_id:a,
run_attempt:u}=i.run??n,l={sent:i,run:{run_id:a,run_attempt:u},repository:i.run?.repository??n.repository,mayBeOfFork:s,
began:mE(i)};o?o.push(l):t.set(i.id,[l])}return[...t.values()].flatMap(n=>{let{began:r,...s}=n.reduce((u,l)=>hE(l,u)?u:l),
i=gE(n),o=n.some(({sent:{body:u}})=>u!==null&&u.sha256!==s.sent.body?.sha256),a=[...n.flatMap(({sent:{first_failed:u}})=>u??
[]),...i.map(({started:u})=>u)].reduce((u,l)=>Math.min(u,Date.parse(l)),1/0);return{...s,earlier:i,differs:o,firstTried:Number.
isFinite(a)?a:null,givenUp:n.some(u=>u.sent.given_up===!0&&u.began>=r)}})}function hE(e,t){return e.began!==t.began?e.began<
t.began:Ih(e.sent)<Ih(t.sent)}function mE({attempts:e}){return e.reduce((t,{started:n})=>Math.max(t,Date.parse(n)),-1)}function Ih({
body:e,status:t}){return(e===null?0:2)+(t==="not_run"?0:1)}function gE(e){return[...new Map(e.flatMap(({sent:n})=>n.attempts).
map(n=>[`${n.started} ${n.number}`,n])).values()].sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||n.number-r.number)}var Ch=require("node:crypto");function kn(e){let t=Buffer.from(e);return{text:t.toString(),sha256:(0,Ch.hash)("sha256",t)}}function cs(e,t,n){let r=[],
s="";for(let i of Pe(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else{let o=yE(i,t,n);o===null?
s+=Ce(Kn(i,t)):(r.push(...n(s),{kind:"placeholder",placeholder:o}),s="")}return Mh([...r,...n(s)])}function yE(e,t,n){let{
name:r,filters:s}=e,i=f=>`\${${[f,...s.map(({source:p})=>p)].join("|")}}`;if(rt(r)!==null)return i(r);let o=t(r);if(s.length===
0&&typeof o=="string")return null;let a=_a(e,o)?Th(o,n):0;if(a===0)return null;let[u,...l]=typeof o=="string"?n(o):[];if(u?.
kind==="placeholder"&&l.length===0)return i(u.placeholder.slice(2,-1));let c=Ce(Kn(e,t));return Th(c,n)<a?i(r):null}function Th(e,t){
let n=0,r=s=>(n+=t(s).filter(({kind:i})=>i==="placeholder").length,s);return Gn(e,{key:r,leaf:r}),n}function Lh(e,t,n){return Gn(
e,{key:r=>cs(r,t,n),leaf:r=>{let s=Hn(r);if(!s)return cs(r,t,n);let i=hi(s,t);if(i===an)return an;if(i===void 0)return"";
if(typeof i=="string")return cs(r,t,n);let o=a=>Pu(a,n);return Gn(i,{key:o,leaf:o})}})}function Pu(e,t){return Mh(t(e))}function Mh(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?Ph(t.text):Ph(`${t.text}{`).slice(
0,-1)).join("")}function Ph(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var bE=1e3,wE=1e4,vE=255,Dh=1e5,kE=1e3;var io=x(H(),Ur(),Un(0)),It=x(R(),nt(bE)),jh=x(R(),Oe(/^[0-9a-f]{64}$/)),Bh=I({run_id:io,run_attempt:io}),Lu=x(It,ye(ht)),
Mu=x(R(),ba(),ye(e=>Number.isFinite(Date.parse(e)))),SE=I({number:io,status_code:j(io),error:j(It),started:Mu,duration_ms:x(
H(),Dr(),Un(0)),connected:b(pi(!1))}),EE=I({id:x(R(),Oe(/^[\x21-\x7e]{1,200}$/)),event:x(R(),Oe(/^[a-z_]{0,50}$/)),chain:j(
It),webhook:It,status:on(["success","failure","not_run"]),reason:j(x(R(),nt(wE))),attempts:x(V(SE),nt(kE)),body:j(jh),retry_of:j(
It),mac:j(It),run:b(I({repository:b(Lu),...Bh.entries})),first_failed:b(Mu),given_up:b(Ne())}),Cu=j(x(R(),nt(2*vE))),$E=I(
{chain:j(It),webhook:j(It),status:on(["accepted","duplicate","conflict","expired","unexpected","rejected","sent"]),received:Mu,
state:j(on(["success","failure","error"])),description:Cu,context:Cu,target_url:j(It),reason:b(Cu)}),xE=I({version:pi(1),
run:I({repository:Lu,...Bh.entries}),sender:b(Lu),callbacks:b(x(V($E),nt(Dh))),bodies:xa(jh,R()),deliveries:x(V(EE),nt(Dh))});
function Du(e,t,n=[],r=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},...r.length>0&&{callbacks:r},
deliveries:n}}function oo(e){let t;try{t=JSON.parse(e)}catch{return Sn("is incomplete or not JSON")}if(!M(t))return Sn("is not a recor\
d of this action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="n\
umber"&&n!==1)return Sn(`is a record of version ${n}, and this version of the action reads version 1`);let r=re(xE,t,{abortEarly:!0});
if(!r.success){let i=r.issues[0].path?.map(({key:a})=>String(a))??[],o=i.length>0?` (${ft(i.join("."),80)})`:"";return Sn(
`is not a record of this action${o}`)}let[s]=bs(e);return s!==void 0?Sn("gives a key twice"):RE(r.output)}function RE({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[i,o]of Object.entries(e)){let a=kn(o);if(a.sha256!==i||a.text!==o)return Sn(`w\
as changed: bodies.${i} has another SHA-256`);r.set(i,a)}let s=[];for(let[i,{body:o,...a}]of t.entries()){let u=o===null?
null:r.get(o);if(u===void 0)return Sn(`has no body for deliveries.${i}`);s.push({...a,body:u})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function Sn(e){return{kind:"invalid",why:e}}var En=require("node:fs"),ao=require("node:path");var _E=/^webhook-record.*\.json$/,Uh=32*1024*1024;function ju(e){return _E.test(e.slice(e.lastIndexOf("/")+1))}function qh(e,t,n="\
input record"){let r=(0,ao.resolve)(t,e);try{if(!(0,En.statSync)(r).isDirectory())return Fh([[e,r]]);let s=Hh(r).sort();
if(s.length>0)return Fh(s.map(i=>[i,i]))}catch(s){let i=m(s,"code");throw s instanceof k?s:i!=="ENOENT"&&i!=="ENOTDIR"?new k(
`the record ${e} cannot be read: ${s}`):new k(`${n} is ${e}, which is not there; download the artifact that holds the re\
cord in a step before, and write its path`)}throw new k(`${n} is the folder ${e}, which holds no webhook-record.json; wr\
ite the folder that the artifact was downloaded to`)}function Hh(e){return(0,En.readdirSync)(e,{withFileTypes:!0}).flatMap(
t=>{let n=(0,ao.join)(e,t.name);return t.isDirectory()?Hh(n):t.isFile()&&ju(t.name)?[n]:[]})}function Fh(e){let t=Uh;return e.
map(([n,r])=>{let s=(0,En.statSync)(r);if(!s.isFile())throw new k(`the record ${n} is not a file; write its path`);if(t-=
s.size,t<0)throw new k(`the records at ${n} are larger than ${Uh/1024/1024} MiB; write the path of the one that is meant`);
let i=(0,En.readFileSync)(r,"utf8").replace(/^\ufeff/,"");return{path:n,text:i}})}var AE="webhook-record",Kh=100,Bu=500,Jt=32*1024*1024,Gh=1e3,Wh=4,OE=I({id:H(),name:R(),size_in_bytes:L(H(),0),expired:L(
Ne(),!1),created_at:x(R(),Ie(e=>Date.parse(e)),H(),Dr()),workflow_run:L(sn(I({id:b(H()),repository_id:sn(H()),head_repository_id:sn(
H())})),null)});async function Xh(e,t){return(await IE(e,t)).flatMap(({path:r,text:s,uploaded:i,mayBeOfFork:o})=>{let a=oo(
s);return a.kind==="invalid"&&e.log.warning(`${r} is skipped: it ${a.why}`),a.kind==="deliveries"?[{path:r,uploaded:i,mayBeOfFork:o,
record:a.record}]:[]})}async function IE(e,t){let n=await NE(e,t),r=[],s=Jt;for(let i=0;i<n.length&&s>=0;i+=Wh){let o=await Promise.
all(n.slice(i,i+Wh).map(a=>PE(e,t.repository,a)));for(let[a,u]of o.entries()){let l=n[i+a]?.size_in_bytes??0,c=u.reduce(
(f,{text:p})=>f+p.length,0);s-=Math.max(c,l>Jt?0:l),s>=0&&r.push(...u)}}return s<0&&e.log.warning(`the records since ${Zh(
t.since)} are larger than ${Jt/1024/1024} MiB; the older ones are not read`),r.reverse()}async function NE({api:e,log:t},{
repository:n,since:r}){let s=[],i=e.pages("GET /repos/{owner}/{repo}/actions/artifacts",se(n),{keys:["artifacts"],most:Kh}),
o=!1;for await(let{items:u,more:l}of i){let c=u.flatMap(f=>{let p=re(OE,f);return p.success?[p.output]:[]});if(s.push(...c.
filter(({name:f,created_at:p})=>f.startsWith(AE)&&p>=r)),o=!l||c.every(({created_at:f})=>f<r),o)break}o||t.warning(`${n}\
 has more than ${Kh*100} artifacts; older ones are not read`);let a=s.filter(u=>{let l=TE(u);return l!==null&&t.info(`ar\
tifact ${u.name} skipped: ${l}`),l===null}).sort((u,l)=>l.created_at-u.created_at||l.id-u.id);return a.length>Bu&&t.warning(
`${n} has ${a.length} records since ${Zh(r)}; only the newest ${Bu} are read`),a.slice(0,Bu)}function TE({expired:e,workflow_run:t}){
if(e)return"it is expired";let{repository_id:n,head_repository_id:r}=t??{};return r!==void 0&&r!==n?"it is from a run of\
 a fork":null}async function PE({api:e,log:t},n,{id:r,name:s,created_at:i,size_in_bytes:o,workflow_run:a}){let u=a?.id??
null,l=u===null?s:`${s} of run ${u}`;try{if(o>Jt)throw new ut(`it is larger than ${Jt/1024/1024} MiB`);let c=await e.download(
"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{...se(n),artifact_id:r,archive_format:"zip"},
Jt);return(await Uu(s,c)).map(({path:p,text:d})=>({path:`${l}: ${p}`,text:d,uploaded:i,mayBeOfFork:a?.head_repository_id===
void 0}))}catch(c){if(!CE(c))throw c;return t.warning(`artifact ${l} skipped: ${c.message}`),[]}}function CE(e){return e instanceof
C?[200,404,410].includes(e.status??0):e instanceof ut}var ut=class extends Error{};async function Uu(e,t){return(t.subarray(
0,2).equals(Buffer.from("PK"))?await ME(t):[{path:e,content:t}]).map(({path:r,content:s})=>({path:r,text:s.toString().replace(
/^\ufeff/,"")}))}var uo={magic:101010256,size:22,comment:65535},Vh={magic:33639248,size:46},Jh={magic:67324752,size:30},
Yh=0,LE=8;async function ME(e){let{inflateRawSync:t}=await import("node:zlib");try{let n=DE(e),r=e.readUInt16LE(n+10);if(r>
Gh)throw new ut(`it has more than ${Gh} files`);let s=e.readUInt32LE(n+16),i=Jt,o=[];for(let a=0;a<r;a++){if(e.readUInt32LE(
s)!==Vh.magic)throw fs();let u=e.readUInt16LE(s+10),l=e.readUInt32LE(s+20),c=e.readUInt32LE(s+42),f=s+Vh.size,p=f+e.readUInt16LE(
s+28),d=e.toString("utf8",f,p);if(s=p+e.readUInt16LE(s+30)+e.readUInt16LE(s+32),!ju(d))continue;if(e.readUInt32LE(c)!==Jh.
magic)throw fs();let g=c+Jh.size+e.readUInt16LE(c+26)+e.readUInt16LE(c+28),h=e.subarray(g,g+l);if(h.length<l||![Yh,LE].includes(
u))throw fs();let y=u===Yh?h:t(h,{maxOutputLength:Math.max(1,i)});if(i-=y.length,i<0)throw zh();o.push({path:d,content:y})}
return o}catch(n){throw n instanceof ut?n:m(n,"code")==="ERR_BUFFER_TOO_LARGE"?zh():fs()}}function DE(e){let t=Math.max(
0,e.length-uo.size-uo.comment);for(let n=e.length-uo.size;n>=t;n--)if(e.readUInt32LE(n)===uo.magic)return n;throw fs()}function zh(){
return new ut(`it unpacks to more than ${Jt/1024/1024} MiB`)}function fs(){return new ut("it is not a whole zip archive;\
 upload it again")}function Zh(e){return new Date(e).toISOString().slice(0,16).replace("T"," ")}async function Qh(e,t){if(e===null)return Buffer.alloc(0);let n=[],r=0,s=e.getReader();for(;;){let{done:i,value:o}=await s.
read();if(i)return Buffer.concat(n);if(r+=o.length,r>t)return s.cancel().catch(()=>{}),null;n.push(o)}}function nm({repository:e,since:t,webhooks:n,callbacks:r}){if(n.length===0&&r.length===0)return[t===null?"no delivery in\
 these records":`no record of ${e} since ${t}; runs upload the output record-file as an artifact whose name begins with \
webhook-record`];let s=n.flatMap(({name:o,deliveries:a})=>[o,...a.flatMap(u=>[`  ${[sm(u),u.event||"-",u.status,im(u),Fu(
u,e)].join("  ")}`,...u.reason===null?[]:[`    ${u.reason}`],...u.callbacks.map(l=>`    ${em(l)}`),...u.body?.split(`
`).map(l=>`    ${l}`)??[]])]),i=r.map(o=>`  ${em(o)}  ${Fu(o,e)}${jE(o)}`);return[...s,...i.length>0?[rm,...i]:[]].map(o=>z(
o,Number.POSITIVE_INFINITY))}var rm="callbacks to gates, and of deliveries that are in no record";function jE({webhook:e}){
return e===null?"":`, ${e}`}function Fu(e,t){let n=e.repository===t?"":` of ${e.repository}`;return`run ${e.run_id}${n}`}
function em(e){let{received:t,status:n,description:r,context:s,target_url:i}=e,o=e.state??e.reason??"";return[`${qu(t)} \
 callback ${n}: ${o}${r?`, "${r}"`:""}`,...s?[`(context: ${s})`]:[],...i?[i]:[]].join(" ")}function sm({attempts:e}){let t=e.
at(-1)?.started;return t===void 0?"not sent":qu(t)}function qu(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function im({
attempts:e}){let t=e.at(-1);if(t===void 0)return"0 attempts";let n=e.length===1?"1 attempt":`${e.length} attempts`,r=t.error===
null||t.error==="status";return`${n}, ${r?`HTTP ${t.status_code}`:t.error}`}function om({repository:e,since:t,webhooks:n,
callbacks:r},s){let i=c=>{let f=`${s}/${c.repository}/actions/runs/${c.run_id}`,p=Fu(c,e).replace("run ","");return`<td>\
<a href="${le(f)}">${le(p)}</a></td>`},o=c=>`<tr class="${c.status}">
<td>${le(sm(c))}</td><td>${le(c.event)}</td>
<td>${le(c.status.replace("_"," "))}</td><td>${le(im(c))}</td>
${i(c)}
<td>${le(c.reason??"")}${c.body?`<pre>${le(c.body)}</pre>`:""}</td>
</tr>
${c.callbacks.map(f=>tm("callback",f,"<td></td>")).join(`
`)}`,a="<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>",u=(c,f)=>`\
<h2>${le(c)}</h2>
<table>
${a}
${f.join(`
`)}
</table>`,l=n.map(({name:c,deliveries:f})=>u(c,f.map(o)));return r.length>0&&l.push(u(`C${rm.slice(1)}`,r.map(c=>tm(c.webhook??
"callback",c,i(c))))),`<!doctype html>
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
<p>${t===null?"The":`Since ${le(t.slice(0,16).replace("T"," "))} UTC, the`} newest first.</p>
${l.length===0?"<p>There are no records.</p>":l.join(`
`)}
</body>
</html>
`}function tm(e,t,n){let{received:r,status:s,state:i,description:o,context:a,target_url:u}=t,{reason:l}=t,c=le(o||u||l||
"no text"),f=u?`<a href="${le(u)}" rel="noreferrer">${c}</a>`:c;return`<tr class="callback ${i}">
<td>${le(qu(r))}</td><td>${le(e)}</td>
<td>${i??""}</td><td>${s}</td>
${n}
<td>${f}${a?` (${le(a)})`:""}</td>
</tr>`}var le=Ge.xml;var BE=864e5,fm="7",UE=9999,am=100,pm=Le({summary:"Lists what was sent to each webhook, from the records of runs.",usage:"\
history [OPTIONS] [FILE]...",about:`
  FILE                a record: webhook-record.json, the zip of an artifact, or a
                      folder with records
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default ${fm}
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

Without FILE it reads the artifacts whose names begin with webhook-record: runs
upload the output record-file under such a name (docs/redelivery.md).

Environment, without FILE:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,options:{repo:{type:"string"},days:{type:"string"},html:{type:"str\
ing"},bodies:{type:"boolean",default:!1}},arguments:[0,Number.POSITIVE_INFINITY],async run({values:e,positionals:t},{env:n}){
let{html:r,bodies:s}=e,{records:i,warnings:o,...a}=t.length>0?await FE(t,e):await KE(e,n),{deliveries:u,others:l}=GE(i),
c={...a,webhooks:VE(u).map(({name:f,deliveries:p})=>({name:f,deliveries:p.map(d=>JE(d,s))})),callbacks:l.map(f=>({webhook:f.
webhook===null?null:hm(f.chain,f.webhook),repository:f.repository,run_id:f.run_id,...mm(f)}))};return r!==void 0&&HE(r,om(
c,YE(n))),{ok:!0,json:c,lines:nm(c),warnings:o}}});async function FE(e,{repo:t,days:n}){if(n!==void 0)throw new U("--day\
s is for artifacts; leave it out with a FILE");let r=[],i=(await Promise.all(e.map(qE))).flat().flatMap(({path:c,text:f})=>{
let p=oo(f);return p.kind==="deliveries"?[p.record]:(r.push(`${c} is skipped: it ${p.kind==="invalid"?p.why:"holds a rec\
eived webhook"}`),[])});i.sort((c,f)=>um(c)-um(f));let o=i.at(-1);if(o===void 0)throw new k(r.map(c=>({message:c})));let{
run:a,sender:u=a.repository}=o;return{repository:t===void 0?u:at(t,{}),since:null,records:i,warnings:r}}async function qE(e){
if(!(0,cr.existsSync)(e))throw new k(`there is no ${e}; write the path of a record, of an artifact's zip, or of a folder`);
if((0,cr.statSync)(e).isDirectory())return qh(e,process.cwd(),"FILE");let t=os(e);try{let n=await Uu(e,t);if(n.length>0)
return n}catch(n){throw n instanceof ut?new k(`${e}: ${n.message}`):n}throw new k(`${e} holds no webhook-record.json`)}function HE(e,t){
try{(0,cr.writeFileSync)(e,t)}catch(n){throw new k(`${e} cannot be written (${m(n,"code")})`)}}function um({deliveries:e}){
return e.flatMap(({attempts:n})=>n).reduce((n,{started:r})=>Math.max(n,Date.parse(r)),0)}async function KE({repo:e,days:t=fm},n){
let r=Date.now()-Yi(t,UE)*BE,s=at(e,n),i=[],o={info:()=>{},warning:u=>{i.push(u)}},a={api:zE(n),log:o};try{let l=await Xh(
a,{repository:s,since:r});return{repository:s,since:new Date(r).toISOString(),records:l.map(({record:c})=>c),warnings:i}}catch(u){
throw u instanceof C?new k(u.message):u}}function GE(e){let t=Nh(e).map(s=>({...s,callbacks:[]})),n=dm(t,({sent:s,run:i,
repository:o})=>lm({...s,...i,repository:o})),r=[];for(let s of WE(e)){let i=Date.parse(s.received),o=n.get(lm(s))??[];((o.
findLast(({firstTried:l})=>l!==null&&l<=i)??o[0])?.callbacks??r).push(s)}return{deliveries:t,others:r}}function dm(e,t){
let n=new Map;for(let r of e){let s=t(r),i=n.get(s)??[];i.push(r),n.set(s,i)}return n}function lm(e){let{chain:t,webhook:n,
repository:r,run_id:s,run_attempt:i}=e;return JSON.stringify([t,n,r,s,i])}function WE(e){let t=e.flatMap(({run:n,callbacks:r=[]})=>r.
map(s=>{let i={...s,...n};return[JSON.stringify(i),i]}));return[...new Map(t).values()].sort((n,r)=>Date.parse(n.received)-
Date.parse(r.received))}function hm(e,t){return e===null?t:`${e}/${t}`}function VE(e){return[...dm(e,({sent:{chain:n,webhook:r}})=>hm(
n,r))].map(([n,r])=>({name:n,deliveries:r.toReversed()})).sort((n,r)=>n.name<r.name?-1:1)}function JE({sent:e,run:t,repository:n,
earlier:r,callbacks:s},i){let{id:o,event:a,status:u,reason:l,body:c}=e;return{id:o,event:a,status:u,reason:l,repository:n,
run_id:t.run_id,run_attempt:t.run_attempt,attempts:r.map(({status_code:f,error:p,started:d})=>({status_code:f,error:p,started:d})),
callbacks:s.map(mm),...i&&{body:c?.text??null}}}function mm({received:e,status:t,state:n,description:r,context:s,target_url:i,
reason:o}){return{received:e,status:t,state:n,description:r,context:s,target_url:i&&pl(i),...o!==void 0&&{reason:o}}}function YE(e){
return(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,"")}function zE(e){let t=Ji(e);if(t===null)throw new U(
`${Vi}; set one`);let{url:n,get:r}=t;async function s(i){let o=await r(i,"application/vnd.github+json");if(o.ok)return o;
let a=o.status===403||o.status===404?"; the token needs actions: read of this repository":"";throw new C(`GET ${n(i)}: ${o.
status}${a}`,o.status)}return{async*pages(i,o,{keys:a=[],most:u}){let l=cm(i,o);for(let c=1;c<=u;c+=1){let p=await(await s(
`${l}?per_page=${am}&page=${c}`)).json(),d=a.map(h=>Object(p)[h]).concat([p]).find(h=>Array.isArray(h)),g=(d??[]).length===
am;if(yield{items:d??[],total:null,more:g},!g)return}},async download(i,o,a){let u=await s(cm(i,o)),l=await Qh(u.body,a);
if(l!==null)return l;throw new C(`it is larger than ${a} bytes`,u.status)}}}function cm(e,t){return e.replace(/^GET /,"").
replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(String(Object(t)[r])))}var Hg=require("node:crypto");var Sm=ct(require("node:dns"),1),Em=ct(require("node:http"),1),$m=ct(require("node:net"),1);var co=ct(require("node:http"),1),ps=ct(require("node:net"),1);function gm(e){let t=e.protocol==="https:";if(XE(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new lo(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new lo(`http://${n}`)}else return}function XE(e){if(!e.hostname)return!1;let t=e.hostname;if(ZE(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function ZE(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var lo=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var QE=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],e$=/^2\d\d$/;function Ku(e){return gm(e)}function fo(e){
return Ku(e)!==void 0}function ym(e){let t=QE.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!t$(e[n]??""));if(t.length>0)throw new k(
t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, special characters of a user an\
d password as %40`})))}function t$(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http://${e}`;if(!URL.canParse(n))
return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+o)}catch{return!1}return/^https?:$/.
test(r)&&s!==""}async function bm(e,t,n){let r=await import("node:https"),s=await import("node:tls"),i=(d,g)=>s.connect(
{...g,host:d,servername:ps.default.isIP(d)?"":d}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},u=t?new r.Agent(n):new co.default.
Agent(a),l=d=>n$(e,{options:n,connectTls:i,sockets:o},d),c=s$(e);u.createConnection=(d,g)=>{let h=(y,w)=>g?.(y,w);if(!t)
l(h);else{let y=d.host??"",w=`${ps.default.isIPv6(y)?`[${y}]`:y}:${d.port}`;r$(l,w,c,(v,$)=>h(v,v?$:i(y,{...n,socket:$})))}
return null};let f=u.destroy.bind(u);return u.destroy=()=>{for(let d of o)d.destroy();f()},{request:t?r.request:(d,{headers:g,
...h})=>co.default.request(d,{...h,path:d.origin+d.pathname+d.search,headers:{...g,...c}}),agent:u,isProxy:!0}}function n$({
protocol:e,hostname:t,port:n},{options:r,connectTls:s,sockets:i},o){let a=t.replace(/^\[|\]$/g,""),u=e==="https:",l=u?s(
a,{...r,port:Number(n||443)}):ps.default.connect({host:a,port:Number(n||80)});i.add(l),l.once("close",()=>i.delete(l)),l.
on("error",c=>Hu(o,new Je(null,c))),l.once(u?"secureConnect":"connect",()=>{o(null,l)})}function r$(e,t,n,r){let s=co.default.
request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e((a,u)=>o(a,u)),null)});s.once("connect",
({statusCode:i},o,a)=>{if(e$.test(String(i))&&a.length===0)return r(null,o);o.destroy(),Hu(r,new Je(i??null))}),s.once("\
error",i=>Hu(r,i instanceof Je?i:new Je(null,i))),s.end()}function Hu(e,t){e(t,new ps.default.Socket)}function s$({username:e,
password:t}){return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var i$=64,o$=407,a$=Buffer.alloc(0);function xm(e){ym(process.env);let t=u$(e.resolve??(i=>Sm.default.promises.lookup(i,
{all:!0}))),n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=Ku(i),
u=`${i.protocol} ${o} ${a?.href??""}`,c={keepAlive:o,maxSockets:o?i$:1/0,...n},f=i.protocol==="https:",p=r.get(u)??await(a?
bm(a,f,c):l$(f,c)),d=r.get(u)??p;return r.set(u,d),d};return{async request(i){let{url:o,keepAlive:a,timeoutMs:u}=i,l=await s(
o,a),c=await wm(i,l,t,u),f=u-c.result.durationMs;if(!c.stale||f<=0)return c.result;let p=await s(o,!1),{result:d}=await wm(
i,p,t,f),{started:g}=c.result,h=c.result.durationMs+d.durationMs;return d.kind==="response"?{...d,started:g,durationMs:h}:
{...d,started:g,durationMs:h,connected:!0}},async addresses(i,{timeoutMs:o,signal:a}){if(fo(i))return[];let u=AbortSignal.
any([a,AbortSignal.timeout(o)]),l=new Promise(p=>{Om(u,()=>p([])),u.aborted&&p([])}),c=t(i.hostname).catch(()=>[]);return(await Promise.
race([c,l])).map(({address:p})=>p)},close(){for(let{agent:i}of r.values())i.destroy()}}}function u$(e){let t=new Map;return n=>{
let r=t.get(n)??e(n).finally(()=>t.delete(n));return t.set(n,r),r}}async function l$(e,t){let{Agent:n,request:r}=e?await import("node:https"):
Em.default;return{request:r,agent:new n(t),isProxy:!1}}function wm(e,t,n,r){return new Promise(s=>{let i=c$(e,t,r,s),o=e.
url.hostname.replace(/^\[|\]$/g,"");$m.default.isIP(o)&&_m(i,o),i.isOver||p$(i,n)})}function c$(e,t,n,r){let{signal:s,timeoutMs:i}=e,
o=La(),a={request:e,route:t,client:null,connected:!1,responding:!1,status:null,expired:null,started:Date.now(),isOver:!1,
end(f){if(a.isOver)return;a.isOver=!0,clearTimeout(l),c(),r({result:f,stale:f$(a,f)}),f.kind==="response"&&!f.cut||a.client?.
destroy()},elapsed:()=>Math.round(La()-o)},u=()=>lt(a,"cancelled","the step was cancelled"),l=setTimeout(()=>lt(a,"timeo\
ut",`no complete response within ${i} ms`),n),c=Om(s,u);return s.aborted&&u(),a}function f$({client:e,responding:t},n){return n.
kind==="failure"&&n.code==="connection_reset"&&e?.reusedSocket===!0&&!t}function lt(e,t,n,r=!1){let{status:s,connected:i,
started:o}=e,a={code:t,message:n,status:s,connected:i,permanent:r,started:o};e.end({kind:"failure",...a,durationMs:e.elapsed()})}
function Rm(e,t){let{code:n,permanent:r}=Ki(t);lt(e,n,ot(t,e.expired),r)}function _m(e,t){let n=e.request.refuses(t);n!==
null&&lt(e,"blocked",n,!0)}function p$(e,t){let{request:n,route:r}=e;try{let s=r.request(n.url,{agent:r.agent,method:n.method,
headers:k$(n),lookup:y$(t,n.refuses)});e.client=s,s.on("socket",i=>d$(e,i)),s.on("error",i=>Rm(e,i)),s.on("upgrade",(i,o)=>{
o.destroy(),lt(e,"protocol_error","the response switches protocols (101)")}),s.on("response",i=>h$(e,i)),s.end(n.body??void 0)}catch(s){
lt(e,"protocol_error",ot(s),!0)}}function d$(e,t){let{client:n,route:r}=e;n?.reusedSocket&&!r.isProxy&&t.remoteAddress&&
(_m(e,t.remoteAddress),e.isOver)||(t.prependOnceListener("data",s=>{e.responding=!0,$$(s)||lt(e,"protocol_error","the re\
sponse is not HTTP")}),w$(t)?e.connected=!0:t.once(km(t)?"secureConnect":"connect",()=>{e.connected=!0}),km(t)&&t.prependOnceListener(
"secure",()=>{e.expired=b$(t)}))}function h$(e,t){let{url:n}=e.request,{statusCode:r=0}=t;if(e.route.isProxy&&n.protocol===
"http:"&&r===o$){e.connected=!1,Rm(e,new Je(r));return}e.status=r,e.connected=!0;let i=E$(t);i===null?m$(e,t):lt(e,"prot\
ocol_error",i)}function m$(e,t){let{maxBytes:n}=e.request,{statusCode:r=0}=t,s=[],i=0,o=a=>e.end({kind:"response",status:r,
headers:S$(t.headers),body:i===0?a$:Buffer.concat(s).subarray(0,n),cut:a,started:e.started,durationMs:e.elapsed()});t.on(
"data",a=>{e.isOver||(s.push(a),i+=a.length,i>n&&o(!0))}),t.on("end",()=>o(!1)),t.on("error",a=>lt(e,"truncated",ot(a))),
t.on("close",()=>lt(e,"truncated","the response was cut short"))}var Am=new WeakMap;function Om(e,t){let n=Am.get(e)??g$(
e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function g$(e){let t=[];return Am.set(e,
t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function y$(e,t){return(n,r,s)=>{e(n).then(i=>{let o=i.
map(({address:u})=>t(u)).find(u=>u!==null),[a]=i;o!==void 0?s(new ns(o),""):a===void 0?s(vm(n),""):r.all?s(null,[...i]):
s(null,a.address,a.family)},i=>s(i instanceof Error?i:vm(n),""))}}function vm(e){let t=new Error(`${e} has no address`);
return Object.assign(t,{code:"ENODATA"})}function km(e){return"getPeerCertificate"in e}function b$(e){let t=Date.parse(e.
getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}function w$(e){return"\
secureConnecting"in e?!e.secureConnecting:!e.connecting}var v$=/^[ -~]*$/;function k$({headers:e,body:t}){let n={...e};if(!v$.
test(Object.values(e).join("")))for(let[s,i]of Object.entries(e))n[s]=Buffer.from(i).toString("latin1");return n["accept\
-encoding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function S$(e){let t={};for(let[n,r]of Object.
entries(e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function E$({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function $$(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}var x$="give it a longer timeout if it needs more time",Im="does this port speak https? Then write https://",R$=["443","\
8443"],_$=/plain HTTP|HTTP request to an HTTPS server/i,A$="2xx",po="the receiver does not accept its body",O$="the rece\
iver failed: look into its log",Gu="check its secret and headers",I$=`${Gu}, and leave out its body: some servers refuse\
 a GET with one`,Nm={400:po,401:Gu,403:Gu,404:"check its URL",405:"check its method",413:po,422:po},N$={dns_error:"DNS e\
rror",tls_error:"TLS error"},T$=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,Tm=100;function Pm(e,{successCodes:t,successBody:n},r,s){
let{url:i}=r;if(e.kind==="failure"){let{code:f,status:p,connected:d,permanent:g}=e,y=[e.message.replace(/\.$/,""),L$(e,i)].
filter(Boolean).join("; ");return{code:f,message:y,status:p,connected:d,permanent:g}}let{status:o,headers:a}=e,u={status:o,
connected:!0,permanent:!1};if(Jc(t,o)){let f=n&&P$(e,n,s);return f?{...u,code:"body_rejected",message:f}:null}if(o>=300&&
o<400){let f=D$(o,a.location,i);return{...u,code:"redirect",message:f}}let l=Vc(t),c=[`HTTP ${o}`,l===A$?null:`success_c\
odes is ${l}`,M$(e,r),Cm(e,s)];return{...u,code:"status",message:c.filter(Boolean).join("; ")}}function P$(e,{path:t,accepted_values:n},r){
let s=n.map(u=>JSON.stringify(u)).join(", "),i=u=>[`HTTP ${e.status}, but ${u}`,Cm(e,r)].filter(Boolean).join("; ");if(e.
cut)return i("the body is too long to be compared with success_body");let o=e.body.toString("utf8").trim();if(t===void 0)
return n.some(u=>String(u)===o)?null:i(`success_body accepts only ${s}`);let a=C$(o,t);return a===void 0?i(`the body has\
 no ${t} (success_body accepts ${s})`):n.some(u=>u===a)?null:i(`${t} is ${z(r(ws(a)??""),Tm)||"another value"} (success_\
body accepts ${s})`)}function C$(e,t){let n=Ye(t);if(n.kind==="error")return;let r=bl(De(e),n.path);return r.found?r.value:
void 0}function Cm({body:e},t){let n=z(t(e.toString("utf8")),Tm);return n===""?null:`the receiver said: ${n}`}function Lm(e){
return e!==null&&Nm[e]===po}function fr(e){return N$[e]??e.replaceAll("_"," ")}function L$({code:e},t){if(e==="timeout")
return x$;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol==="http:"&&R$.includes(t.port);return n&&r?Im:
null}function M$({status:e,body:t},n){return n.url.protocol==="http:"&&e===400&&_$.test(t.toString("latin1"))?Im:n.method===
"GET"&&n.body.length>0&&[400,401,403].includes(e)?I$:e>=500?O$:Nm[e]}function D$(e,t,n){let r=t===void 0?"":` to ${j$(t)??
n.host}`;return`HTTP ${e}${r}, and redirects are not followed; write the final URL, or add ${e} to success_codes`}function j$(e){
let[,t]=T$.exec(e)??[];return t?.split("@").at(-1)}var B$=64*1024,U$=5*6e4,Mm="cancelled: the step was cancelled";async function jm(e,t,n){let r=[],s=i=>G$(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await F$(e,t,n,i),{message:u,response:l}=a,c={...a,waitedMs:null};if(r.push(c),o===null)return s(null);
let f=Oh({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:l?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(f.kind==="stop")return s([u,f.reason].filter(Boolean).
join("; "));if(c.waitedMs=f.delayMs,await e.clock.sleep(f.delayMs,n.signal),n.signal.aborted)return s(Mm);let p=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(Mm);if(!p)return s(u)}}function Bm({id:e,webhook:t,event:n},{delivered:r,
reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.map(({attempt:o})=>o)}}
function ds({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function ho(e,t){
return{...ds(e,t),status:"failure"}}function Um(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),
failed:t("failure"),skipped:t("not_run")}}async function F$(e,t,n,r){let s=await Mf(n.allowlist,t,c=>e.addresses(c,n)),i=e.
clock.now(),o=Math.floor(i/1e3),a=s===null?await q$(e,t,n,o).catch(c=>Dm("protocol_error",ot(c),i)):Dm("blocked",s,i),l=Pm(
a,n,t,c=>n.quoteResponse?e.redact(c):"");return{attempt:{number:r,status_code:a.status,error:l?.code??null,started:new Date(
a.started).toISOString(),duration_ms:a.durationMs,...l?.connected===!1&&{connected:!1}},timestamp:o,message:l&&`${l.code}\
: ${l.message}`,response:a.kind==="response"?a:null,error:l}}async function q$(e,t,n,r){let{id:s,url:i,method:o,headers:a,
body:u,signedBytes:l=u}=t,c={id:s,timestamp:r,body:l},f=ji(t.signatures,c,t.keys),p=await e.request({url:i,method:o,headers:{
...a,"webhook-timestamp":String(r),...f},body:u.length===0&&H$(o)?null:u,timeoutMs:n.timeoutMs,maxBytes:B$,refuses:jf(n.
allowlist,i),keepAlive:n.keepAlive,signal:n.signal});return p.kind==="response"?K$(p,Object.values(f)):p}function H$(e){
return e==="GET"||e==="HEAD"}function K$(e,t){let n=e.body.toString("latin1"),r=[...Object.values(e.headers),n],s=sh(t,r);
if(s===null)return e;let i=Object.entries(e.headers).map(([o,a])=>[o,s(a)]);return{...e,headers:Object.fromEntries(i),body:Buffer.
from(s(n),"latin1")}}function Dm(e,t,n){return{kind:"failure",code:e,message:t,status:null,connected:!1,permanent:!0,started:n,
durationMs:0}}function G$(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==null&&e.length>1?`${t} (${e.length}\
 attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:W$(e.at(-1)?.response??null)}}function W$(e){let t=Date.parse(e?.headers.
date??""),n=Math.abs(t-(e?.started??0));return n>U$?[`the receiver's clock is ${Math.round(n/6e4)} minutes off this one'\
s; it may refuse the webhook-timestamp`]:[]}var Hm=require("node:crypto");function Km(e,t){let{lookup:n,secrets:r}=t,s=hs("url",()=>{let u=mi(e.url,n),l=Qn(u);if(l!==null)throw new Z(l);return new URL(
u)}),i=hs("query",()=>jc(e.query??{},n));i!==""&&(s.search=[s.search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=ms(
e)?hs("body",()=>t.body(e,n)):V$;return{id:t.id,webhook:e.name,event:t.event,method:e.method,url:s,shown:We(e.url)===null?
s.href:`${s.origin}/***`,headers:Y$(e,t,o.length>0),body:o,stored:a,signatures:e.signature,carriesSecret:Gt(e).some(({path:u,
text:l})=>u[0]!=="body"&&u[0]!=="callback"&&J$(l)),keys:e.secret_name.flatMap(u=>r.get(u)??[])}}function Gm(e,t=null){let n=Fm(
e);return t===null?`msg_${n}`:`msg_${n.slice(0,16)}${Fm(e,t).slice(0,16)}`}function Fm(e,t=[]){let{repository:n,runId:r,attempt:s,chain:i,webhook:o,kind:a,status:u}=e,{sender:l}=e,c=[n,r,s,i,o,a,
u,...l?[l.runId,l.attempt]:[]];return(0,Hm.hash)("sha256",JSON.stringify([...c,...t])).slice(0,32)}var V$={bytes:Buffer.
alloc(0),stored:kn("")};function ms({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||n!==void 0}
function J$(e){return e.includes("secrets.")&&it(e).some(({name:t})=>rt(t)!==null)}function Y$({headers:e,username:t,password:n},{
id:r,event:s,lookup:i},o){let a=Object.entries(e).flatMap(([l,c])=>{let f=hs(`headers.${l}`,()=>{let p=Dc(c,i);return p===
null?null:z$(p)});return f===null?[]:[[l.toLowerCase(),f]]}),u=hs("username",()=>{if(t===void 0)return{};let l=`${Et(t,i)}\
:${Et(n??"",i)}`;return{authorization:`Basic ${Buffer.from(l).toString("base64")}`}});return{...o&&{"content-type":"appl\
ication/json"},"user-agent":`webhook-action/${Rn}`,...Object.fromEntries(a),...u,"webhook-id":r,"webhook-event":s}}function z$(e){
if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new Z("a value has a control character, which a header cannot have; re\
move it, or encode it with the filter url");return e.trim()}function hs(e,t){try{return t()}catch(n){throw n instanceof Z?
new Z(`${e}: ${n.message}`):n}}var X$=/^webhook-action\/(?:record|callback)\//;function Z$(e,t){let n=Wn(e);return{bytes:Buffer.
from(n),stored:kn(Pu(n,t))}}function Wm(e){let t=new Map,n=rh(e.secrets),r=(s,i)=>{let o=t.get(s)??Z$(i(),n);return t.set(
s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==void 0)return Q$(o,i,n);if(a==="github")return r("github",
()=>e.event);let u=e.payload;if(u===null)throw new Error("the build was not read");if(a==="jobserv")return r("jobserv",()=>qm(
u,e.keys));let l=g=>g===void 0?null:Et(g,i),c=l(s.dockerhub?.repo_name),f=l(s.dockerhub?.tag),{serverUrl:p,isPrivate:d}=e;
return r(JSON.stringify(["dockerhub",c,f]),()=>qm(cp(u,{serverUrl:p,isPrivate:d,repoName:c,tag:f}),e.keys))}}function qm(e,t){
let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...Pi({callback_url:n,callback_context:r,
callback_token:s,callback_dispatch:i})}}function Q$(e,t,n){if(typeof e!="string")return{bytes:Buffer.from(Wn(Aa(e,t))),stored:kn(
Wn(Lh(e,t,n)))};let r=Et(e,t);if(X$.test(r))throw new Z("it begins like a text that this action signs itself; begin it d\
ifferently");return{bytes:Buffer.from(r),stored:kn(cs(e,t,n))}}var ex=8,tx=/^[a-z]{1,10}$/,nx=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
function Vm(e,{headers:t},n){let r=e.username===void 0?[]:[t.authorization],s=n.get(We(e.url)??"");return[...s===void 0?
[]:rx(new URL(s)),...r.flatMap(i=>i?.replace(/^Basic /,"")??[])]}function rx({pathname:e,search:t,searchParams:n}){let r=e.
slice(1),s=t.slice(1),i=[e+t,e,t],o=s.split("&").map(l=>l.slice(l.indexOf("=")+1)),a=[...r.split("/"),...o],u=[r+t,r,s,...a.
flatMap(l=>[l,ix(l)]),...n.values()];return[...new Set([...i,...u.filter(sx)])].filter(l=>l!==""&&l!=="/")}function sx(e){
return e.length>=ex&&!tx.test(e)&&!nx.test(e)}function ix(e){try{return decodeURIComponent(e)}catch{return e}}function Jm(e,t,{run:{repository:n,...r},sender:s=n}){let i=t?.stored??null,o={...e,chain:null,body:i,retry_of:null},a=ox(
{sent:o,run:r,repository:n,sender:s},t?.keys[0]);return{...o,mac:a}}function ox(e,t){let n=ax(e);return n===null||t===void 0?
null:Yp(t,n)}function ax({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o,sender:a}){return r&&[o,s,i,
e,t,n,r.sha256,...a===o?[]:[a]]}var ux="<!-- -->";function Ee(e){return z(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?ux:""}`)}function Ym(e){return`**${Ee(e).trim()}**`}function mo(e,t){let n=fx(t);return n===null?Ee(e):`[${Ee(e)}](${n})`}function zm(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}var lx=25e4,cx=5e4;function go(e){return Xm(cx,e.map(t=>`- ${t}
`))}function yo(e,t){let n=s=>`| ${s.join(" | ")} |
`,r=n(e)+n(e.map(()=>":--"));return r+Xm(lx-Buffer.byteLength(r),t.map(n))}function Xm(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function fx(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var Yt={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function Wu(e,t){return`${Yt[e]}\xA0${Ee(t)}`}
function Vu(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var px="\xA0";function bo(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return pr(t,"ms");if(t<59950)return pr((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${pr(r,"min")} ${pr(n%60,"s")}`:`${pr(Math.floor(r/60),"h")} ${pr(r%60,"min")}`}function pr(e,t){return`${e}${px}${t}`}var dx=12,hx=8;function Zm(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,u=n??r??`build ${o}`;return`${eg(
s,t(u),i)}
${mx(e,t)}
${a.length===0?"":`
${gx(a,t)}`}`}function Qm(e,t){return`${eg(e.status,t(e.title),e.page)}
Its jobs are not listed, since no webhook uses them.
`}function eg(e,t,n){return`## ${Wu(Vu(e),e)}: ${mo(t,n)}
`}function mx({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:u,sha:l,actor:c}=r,
f=i===void 0?"":` ${i}`,p=o>1?`, attempt ${o}`:"",d=[e,a,u,l?.slice(0,hx),c].filter(g=>g!==void 0&&g!=="").map(g=>Ee(s(g??
"")));return[`Build${f}${p}`,...d,tg(t,n)].filter(g=>g!=="").join(" \xB7 ")}function gx(e,t){let n=e.map(i=>[mo(t(i.name),
i.web_url),Wu(Vu(i.status),i.status),tg(i.created,i.completed)]),r=yo(["Run","Status","Time"],n);if(e.length<=dx)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${mo(t(i.name),i.web_url)} ${i.status}`);return`${go(s)}
<details><summary>${e.length} runs: ${yx(e)}</summary>

${r}
</details>
`}function yx(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function tg(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?bo(n):""}var ng=6,bx=["Webhook","Event","Result","Code","Attempts","Time"];function rg(e,t,n=new Set){if(e.length===0)return`## D\
eliveries

There was nothing to deliver.
`;let r=e.filter(({status:i})=>i==="failure").map(({webhook:i,reason:o})=>`${Ym(t(i))} failed${n.has(i)?", but is not re\
quired":""}: ${Ee(t(o??""))}`),s=e.map(i=>vx(i,t));return`## Deliveries: ${wx(e)}

${r.length===0?"":`${go(r)}
`}${yo(bx,s)}`}function wx(e){let{delivered:t,failed:n,skipped:r}=Um(e);return[...n>0?[`${Yt.failure}\xA0${n} failed`]:[],
...t>0?[`${Yt.success}\xA0${t} delivered`]:[],...r>0?[`${Yt.skipped}\xA0${r} skipped`]:[]].join(", ")}function vx(e,t){let{
webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[zm(Ee(t(n)),Ee(i)),Ee(r),kx(e,t),o?sg(o):"",Sx(s),Ex(s)]}function kx({
status:e,reason:t},n){switch(e){case"success":return`${Yt.success}\xA0delivered`;case"failure":return`${Yt.failure}\xA0fail\
ed`;case"not_run":return`${Yt.skipped}\xA0skipped: ${Ee(n(t??""))}`}}function sg({status_code:e,error:t}){return Ee(String(
e??(t?fr(t):"")))}function Sx(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map(sg)){let i=n.at(-1);
i?.code===s?i.times+=1:n.push({code:s,times:1})}let r=n.slice(-ng).map(({code:s,times:i})=>i===1?s:`${i} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>ng?["\u2026"]:[],...r].join(", ")}`}function Ex(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return bo(r+n.duration_ms)}var $x=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],xx=500,Rx=2;async function ug(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...se(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:xx},a=await og(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let u=await og(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(u===null)return a;let l=a??u.filter(c=>(c.attempt??r)===r);return[...l,..._x(l,u,r)]}function _x(e,t,n){
let r=t.filter(l=>l.attempt!==null&&l.attempt<n),s=[...Ju(r,l=>l.attempt??0)],i=new Map;for(let[,l]of s.toSorted(([c],[f])=>c-
f))for(let[c,f]of Ju(l,p=>p.name))i.set(c,[...f,...ig(i.get(c)??[],f.length)]);let o=Ju(e,l=>l.name),a=[...i].flatMap(([
l,c])=>ig(c,o.get(l)?.length??0)),u=new Set(a);return r.filter(l=>u.has(l))}function ig(e,t){let n=({status:r,conclusion:s})=>$x.
indexOf(ke(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function Ju(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function og(e,t){let n="";for(let r=0;r<Rx;r++){let s=await Ax(
e,t()).catch(i=>{if(i instanceof C&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new C(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function Ax(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new C(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let u of o.items){let l=Ox(u);if(l===null)throw new C(
`GET ${e} listed something that is no job`,200);let c=l.id===null?void 0:r.get(l.id);c&&JSON.stringify(c)===JSON.stringify(
l)||(c===void 0&&s++,l.id!==null&&r.set(l.id,l),n.push(l))}if(n.length===a)break}return{jobs:n,known:s,total:i}}function Ox(e){
if(!Nx(e))return null;let t=Tx(e.id)?e.id:null,n=ag(e.labels);return{id:t,name:Me(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Me(e.check_run_url)?.replace(/^.*\//,"")||null,...Ix(Me(e.status)??"",
e.conclusion),runnerName:Me(e.runner_name),labels:n.length>0?n:ag(e.runs_on),url:Me(e.url),pageUrl:Me(e.html_url),created:Ht(
Me(e.created_at)),started:Ht(Me(e.started_at)??Me(e.started)),completed:Ht(Me(e.completed_at)??Me(e.stopped))}}function Ix(e,t){
let n=Ha(e);return t===void 0?n:{...n,conclusion:Me(t)}}function Nx(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function Tx(e){return Number.isSafeInteger(e)}function Me(e){return typeof e=="string"&&e!==""?e:null}function ag(e){
return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var Px=10,Cx=20;async function Xu(e,t,n,r){let s={...se(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=fg(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:lg(e,t,n,r)}async function lg(e,t,n,r){
return fg(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...se(t),run_id:n,
attempt_number:r}),`/repos/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}async function Zu(e,t,n){let{workflow:r,
workflowId:s,workflowPath:i}=n;if(r!==null||s===null)return n;let{name:o,path:a}=await Mx(e,t,s);return{...n,workflow:o??
s,workflowPath:i??a}}async function vo(e,t,n){let{event:r,headSha:s,headBranch:i,pullRequest:o}=n;if(!r.startsWith("pull\
_request")||o!==null&&i!==null)return n;let a=se(t),{owner:u}=se(n.headRepository??"");try{if(o!==null){let{json:p}=await e.
request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:o.number});return zu(n,Yu([p],t,s))}if(s===null)
return n;let{json:l}=await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),c=Yu(l,
t,s);if(c!==null||u===""||i===null)return zu(n,c);let f=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${u}\
:${i}`,state:"all"});return zu(n,Yu(f.json,t,s))}catch(l){if(!(l instanceof C))throw l;return n}}async function cg(e,t,n){
return await jx(e,t,n)??await Bx(e,t,n)}function fg({status:e,json:t},n,r){let s=Ri(t),{id:i,attempt:o=s?.attempt}=r;if(s?.
id===i&&s?.attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new C(`G\
ET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}var Lx=I({name:xt,path:xt});async function Mx(e,t,n){
try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",{...se(t),workflow_id:n}),{output:s,
success:i}=re(Lx,r);if(i)return s}catch(r){if(!(r instanceof C))throw r}return{name:null,path:null}}var Dx=I({number:H(),
title:be,state:be,head:I({ref:be,sha:be,repo:L(j(I({full_name:R()})),null)}),base:I({ref:be,repo:I({full_name:R()})})});
function Yu(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(i=>{let{output:o,success:a}=re(Dx,i);return a?[o]:[]}).filter(({
head:i,base:o})=>i.sha===n&&o.repo.full_name.toLowerCase()===t.toLowerCase());return s.find(({state:i})=>i==="open")??s[0]??
null}function zu(e,t){return t===null?e:{...e,headBranch:e.headBranch??t.head.ref,headRepository:e.headRepository??t.head.
repo?.full_name??null,pullRequest:{number:t.number,title:t.title,base:t.base.ref}}}async function jx(e,t,{id:n,attempt:r}){
let s=Math.max(1,r-Cx);try{for(let i=r-1;i>=s;i--){let o=await lg(e,t,n,i);if(Ua(o.conclusion))return o}}catch(i){if(!(i instanceof
C&&i.status===404))throw i}return null}async function Bx(e,t,n){let r=se(t),{workflowId:s,refKind:i,headBranch:o}=n,a={keys:[
"workflow_runs"],most:Px},u=o??"",l={branch:u,status:"completed"},f={branch:u,...s!==null&&{workflow_id:s},...i!==null&&
{ref:`refs/${i==="tag"?"tags":"heads"}/${u}`}},p="GET /repos/{owner}/{repo}/actions/runs",d=s===null?[e.pages(p,{...r,...l},
a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...l,workflow_id:s},a),e.pages(p,{...r,
...f},a)];for(let g of d)try{return await Ux(n,g)}catch(h){if(!(h instanceof C&&h.isMissingRoute))throw h}return null}async function Ux(e,t){
for await(let{items:n}of t){let r=n.map(Ri).filter(s=>s!==null).filter(s=>Fx(s,e)).sort((s,i)=>wo(i)-wo(s));if(r[0])return r[0]}
return null}function Fx(e,t){return e.id!==t.id&&Ua(e.conclusion)&&wo(e)<wo(t)&&e.headBranch===t.headBranch&&e.headRepository===
t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===t.workflowId)}function wo(e){
return e.number??e.id}var Qu=3e4,pg=2500;async function hg(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=await vo(e.api,n,i?await Gx(e,
t):await Wx(e,t)),{runs:a,self:u,unfinished:l}=await Vx(e,t,o),c=qx(o,a,t)?Hx(o,a):ko(o,a,i),{status:f}=c;Kx(e.log,{unfinished:l,
own:i,status:f});let p={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.
workflow??n}: ${f}, ${a.length===1?"1 run":`${a.length} runs`}`),{...c,payload:op({run:o,runs:a,status:f,place:p}),run:o,
runs:a,self:u}}function qx({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!Se(s))}function Hx(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=ko(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var dg=10;function Kx(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${$n(t)}`);return}let s=t.length===1,i=t.length-dg,o=`${s?"job":"jobs"} ${$n(t.slice(0,dg))}${i>
0?` and ${i} more`:""}`,a=Se(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,u=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${o} ${s?"has":"have"} not finished, ${a}; ${u}`)}async function Gx({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...Kt(i),id:s,attempt:o};try{let u=await Xu(
e,r,s,o);return{...await Zu(e,r,mg(u,a)),status:a.status,conclusion:null,refKind:a.refKind??u.refKind,pullRequest:a.pullRequest??
u.pullRequest}}catch(u){if(!(u instanceof C&&u.isMissingRoute))throw u;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function Wx({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,
o=await Xu(e,n,r,s).catch(l=>{throw l instanceof C&&l.status===404?new C(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):l}),a=_i(i.event),u=a?.id===o.id&&a.attempt===o.attempt?mg(o,a):o;return Zu(
e,n,u)}async function Vx(e,t,n){let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:u}=t,l=i.now(),c=[];for(let f=0;;f+=
pg){let p=await ug(r,a,n.id,n.attempt);if(p===null)return{runs:Yx(e,n,u),self:null,unfinished:[]};let d=i.now(),g=yp(p,u,
d),{lagging:h}=g;if(h.length>0&&f<Qu&&d-l<Qu){f===0&&s.info(`${$n(h)} done in needs but not in the API, asking on for up\
 to ${Qu/1e3} s`),c=h,await i.sleep(pg,o);continue}return c.length>0&&h.length===0&&s.info(`${$n(c)} done in the API too\
, after ${Math.round((d-l)/1e3)} s`),Jx(s,g),g}}function Jx(e,{fromNeeds:t,ignoredFailures:n,ambiguous:r}){t.length>0&&e.
warning(`${$n(t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${$n(n)} FAIL\
ED, but success in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${$n(r)} cannot \
be matched to one job in needs, so its own status counts: put every job into needs, and give no job a name that begins w\
ith another's key`)}function Yx({log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}\
: needs alone says how they ended`),wp(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other j\
obs as "needs: \${{ toJSON(needs) }}"`:`${r}: the build is what the run itself says`),[])}function mg(e,t){let n=Object.
entries(e).filter(([,r])=>r!==null);return{...t,...Object.fromEntries(n)}}function $n(e){return e.map(t=>`"${t}"`).join(
", ")}function ko(e,t,n){let r=n?Xx(n):[],s=r.length>0?"FAILED":Zx(e,t,n),i=t.filter(({counts:u,status:l})=>u&&l==="FAIL\
ED").map(({conclusion:u})=>u??""),o=e.conclusion!==null&&r.length===0,a=zx(o?e.conclusion:null,[...r,...i],t.length>0);return a===
"stale"?{status:s,dockerHub:"error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,
dockerHub:bf(s,o?[e.conclusion??""]:[...r,...i]),noResult:a}}function zx(e,t,n){switch(e){case"stale":return"stale";case"\
action_required":return n?null:"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:
return t.length>0&&t.every(r=>r==="cancelled")?"cancelled":null;default:return null}}function Xx({jobStatus:e,needs:t}){
let n=vp(t);return e==="success"?n:[e,...n]}function Zx(e,t,n){if(e.conclusion!==null)return ke(e.status,e.conclusion);let r=yf(
t.map(({counts:s,status:i})=>s?i:"PASSED"));return r!==null?r:n?"PASSED":ke(e.status,null)}function yg(e,t){let{environment:n}=e;if(t===n.repository)return e;let[r=""]=t.split("/");return{...e,environment:{...n,
repository:t,repositoryOwner:r,runId:0}}}function bg(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.
includes("github.ref"),base:e.includes("github.base_ref")}}async function wg(e,t,n){let{inputs:r}=e,{environment:s}=r,i=dp(
r.needs),o=Of(r),a=o.own?rR(r,i):null,u=n.build?null:o.run,l=u===null?await tR(e,t,o,a):null,c=l?.run??u??Kt(s),f=o.own?
c:await Qx(c,e,t,{required:n,fetched:l!==null}),p=l===null?null:nR(e,{...l,run:f},t.log),{status:d,noResult:g}=p??ko(f,[],
a);return{repository:s.repository,subject:o,run:f,properties:Ai(f,s.repository),status:d,noResult:g,build:p,values:{github:Fa(
f,s),...p===null?{}:{build:p.payload,status:vf(p),...nu(p.payload,f,s),...iu(p.runs)},job:{name:p?.self?.name??s.job,id:p?.
self?.id??(Number(r.jobId)||void 0)}}}}async function Qx(e,{inputs:t,config:n},r,{required:s,fetched:i}){let{repository:o}=t.
environment,{tests_url:a}=n.notify??{},u=i&&a?.includes("github.ref")===!0,l=s.base&&!i?await vo(r.api,o,e):e;return s.ref||
u?eR(l,o,r):l}async function eR(e,t,{api:n,log:r}){let{headBranch:s,headSha:i,refKind:o,event:a}=e;if(o!==null||a==="rel\
ease"||s===null)return e;let u={repository:t,sha:i??""},l=await gg(Ss(n,{...u,branch:s})),c=await gg(Es(n,{...u,tag:s}));
return l!==c?{...e,refKind:c?"tag":"branch"}:(r.warning(c?`\${github.ref} is empty: ${s} is both a branch and a tag with\
 the run's commit; use \${github.ref_name}`:`\${github.ref} is empty: the API has neither a branch nor a tag ${s} with t\
he run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`),e)}async function gg(e){try{
return await e}catch(t){if(!(t instanceof C))throw t;if([403,404,422].includes(t.status??0))return!1;throw t}}function tR({
inputs:e},t,n,r){let{environment:s}=e,{repository:i,apiUrl:o,serverUrl:a}=s;return hg(t,{repository:i,apiUrl:o,serverUrl:a,
runId:n.runId,attempt:n.attempt,own:r,env:s})}function nR({inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===
void 0?n:{...n,payload:sR(s,n,e,r)}}function rR({jobId:e,jobStatus:t,environment:n},r){if(t===null)throw new k("input jo\
b-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||
null,jobKey:i||null,needs:r}}function sR(e,{payload:t,run:n,runs:r},{environment:s,variables:i},o){let a=Fa(n,s),u={...nu(
t,n,s),...iu(r)},l=new Map,c=ap(t,f=>{let p={...u,build:t,github:a,run:f};try{return mi(e,gi(p,new Map,i))}catch(d){if(!(d instanceof
Z))throw d;let{message:g}=d;return l.set(g,[...l.get(g)??[],f.name]),null}});for(let[f,[p,...d]]of l){let g=d.length>0?`\
 and ${d.length} more`:"";o.warning(`notify.tests_url: ${f}; run "${p}"${g} goes without tests`)}return c}var el=9;function kg(e,t,n){let r=tl(t),s=e.filter(({status:i})=>i==="failure");for(let{webhook:i,reason:o}of s)r.has(i)&&
n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.filter(({webhook:i})=>!r.has(i))}function tl(e){return new Set(
e.filter(({required:t})=>!t).map(({name:t})=>t))}var vg="in the config, then report this run from a new one, with the in\
put run-id";function Sg(e,{cancelled:t,resend:n}){if(t)return"The step was cancelled; see the deliveries output for what\
 went out.";if(e.length===0)return null;let r=e.slice(0,el).map(({webhook:f,reason:p})=>`webhook "${f}" failed: ${p}`),s=e.
filter(({attempts:f})=>Lm(f.at(-1)?.status_code??null)),i=e.filter(f=>!s.includes(f)),a=i.some(({attempts:f})=>{let p=f.
at(-1);return p!==void 0&&p.error!=="blocked"})?"fix the receiver and re-run this job; after a change of config or workf\
low,":"after that change,",u=n===null||i.length===0?[]:[`${a} ${n}`];if(s.length>0&&u.push(u.length===0?`fix the body ${vg}`:
`where the receiver does not accept the body, fix it ${vg}`),e.length===1)return[...r,...u].join("; ");let l=`${e.length}\
 webhooks failed`,c=e.length>el?[`the first ${el} are above`]:[];return[...r,[l,...c,...u].join("; ")].join(`
`)}function Rg(e,t,n){let r=cR(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=rl(r,t.inputs),i=fR(s,t,n);return{webhooks:r,missingSecrets:i}}function _g({webhooks:e},t){
let n=rl(e,t),r=bg(n.flatMap(uu)),s=t.mode==="test"?Og:uR;return{...r,build:r.build||n.some(s)}}async function Ag({webhooks:e,
missingSecrets:t},n,r,s){let i=r.mode==="test",o=rl(e,r),a=i?null:await iR(n,s,o),u=i?n.properties:await mR(n,s,o),l=[],
c=[];for(let f of e){let p=t.has(f)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:oR(f,a,{...n,
properties:u});"event"in p?l.push({webhook:f,...p}):c.push({webhook:f,...p})}for(let{webhook:f,text:p}of c)s.log.info(`w\
ebhook "${f.name}" skipped: ${p}`);return{selected:l,skipped:c}}async function iR(e,t,n){let{subject:r,run:s,repository:i}=e,
a=r.kind==="completed"&&n.some(({events:u})=>nl(u,Ga))?await Af(e,s,()=>cg(t.api,i,s)):null;return a!==null&&t.log.info(
`build_status_changed: ${a.changed?"yes":"no"}, ${a.reason}`),{events:_f(r.kind,e,a),change:a}}function nl(e,t){return e.
some(n=>t.includes(n))}function oR({enabled:e,events:t,match:n,only_failures:r},s,i){if(!e)return{reason:"disabled",text:"\
enabled is false"};let o=t.find(u=>s.events.includes(u));if(o===void 0)return{reason:"events",text:aR(t,s,i)};let a=yR(n,
i.properties);return a!==null?{reason:"match",text:a}:r&&(!Xn(i.status)||i.noResult!==null)?{reason:"only_failures",text:`\
it wants only_failures, ${Ig(i)}`}:{event:o}}function aR(e,{change:t},n){let r=t!==null&&n.noResult===null&&nl(e,Ga)?` (${t.
reason})`:"";return`it wants ${e.join(", ")}, ${Ig(n)}${r}`}function rl(e,{mode:t}){return e.filter(({enabled:n})=>n||t===
"test")}function Og(e){let{payload:t="jobserv",body:n}=e;return ms(e)&&n===void 0&&t!=="github"}function uR(e){let{events:t,
only_failures:n}=e;return Og(e)||n||nl(t,If)}function Ig({status:e,noResult:t}){let n=Ka(t);return n!==null?`the build i\
s ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}var lR="dependabot[bot]",So="variables.",Eg=10;function cR(e,t){
let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).map(s=>({message:`input only names "${s}", which the config doe\
s not have; write ${K(s,n)??`one of ${n.join(", ")}`}`}));if(r.length>0)throw new k(r);return e.filter(({name:s})=>t.length===
0||t.includes(s))}function fR(e,{secrets:t,inputs:n},r){let{environment:s}=n,i=e.map(a=>({webhook:a,names:rr(a).filter(u=>t.
get(u)==="")})).filter(({names:a})=>a.length>0),o=hR(s)||$g(s);if(i.length>0&&!o)throw new k(i.map(({webhook:a,names:u})=>({
message:`webhook "${a.name}" needs the secret ${u.join(", ")}, which is empty; set it in the repository's, organisation'\
s or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "e\
nvironment: NAME"`})));for(let{webhook:a,names:u}of i)r.warning($g(s)?`webhook "${a.name}" is skipped: this repository i\
s a fork, and ${u.join(", ")} is empty; set it here, or disable this workflow`:`webhook "${a.name}" is skipped: GitHub g\
ives runs of forks and of Dependabot no secrets, so ${u.join(", ")} is empty; to notify of these too, send from a workfl\
ow_run workflow`);return new Set(i.map(({webhook:a})=>a))}var pR=["default","omit"];function Ng(e,t,n){let r=new Set(e.flatMap(
Gt).flatMap(({text:s})=>it(s)).filter(({name:s,filters:i})=>{let o=i.some(a=>pR.includes(a));return s.startsWith(So)&&!o}).
map(({name:s})=>s));for(let s of r)yi(t,s.slice(So.length)).kind==="none"&&n.warning(`${s} has no value${dR(s,t)}`)}function dR(e,t){
if(Object.keys(Object(t)).length===0)return"; give the input variables";let r=qc(t),s=K(e.slice(So.length),r),i=r.slice(
0,Eg).join(", "),o=r.length-Eg,a=r.length===0?", and no other":`, but ${i}${o>0?` and ${o} more`:""}`;return`: the input\
 variables has none of that name${s?`; did you mean ${So}${s}?`:a}`}function $g({event:e}){return m(m(e,"repository"),"f\
ork")===!0}function hR(e){let{fork:t}=Ai(Kt(e),e.repository);return t||e.actor===lR}async function mR({run:e,properties:t,
repository:n},{api:r},s){if(!t.refUncertain||t.fork)return t;let i=t.branch,o=e.headSha??"",a=c=>s.some(({match:{[c]:f}})=>f!==
void 0&&bi(f,i)),u=()=>Ss(r,{repository:n,branch:i,sha:o}),l=()=>Es(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a(
"branch")?await xg(`branch ${i} has the run's commit`,u):null,notTag:a("tag")?await xg(`tag ${i} is at the run's commit`,
l):null}}async function xg(e,t){try{return await t()?null:`no ${e}`}catch(n){if(!(n instanceof C))throw n;let{status:r,message:s}=n;
return r===403||r===404?`the API does not say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`\
the API does not say that a ${e}: ${s}`}}var gR=["repository","branch","tag","workflow","event","actor"];function yR(e,t){
for(let n of gR){let r=e[n];if(r===void 0)continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`\
the run comes from a fork (${t.repository||"unknown"}), whose branches fit no pattern`;if(!bi(r,t[n]))return`match.${n} \
is ${r.join(", ")} and the run's is ${t[n]||"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`ma\
tch.${n} is ${r.join(", ")}, but ${i}`}return null}var bR="unsigned: it has no secret_name";function Tg({keys:e,carriesSecret:t}){return e.length===0&&t!==!0?[bR]:[]}function sl(e,t,{
redact:n,log:r}){let{isTerminal:s=!1}=r,{id:i,method:o,shown:a,headers:u,body:l,keys:c,signatures:f}=e,p=n(l.toString("u\
tf8")),d=ji(f,{id:i,timestamp:0,body:l},c),g=t??"(the time of the attempt)",h=f.flatMap(y=>Bi(y).slice(1));return[`${o} ${a}`,
...Lg(u,n),`webhook-timestamp: ${g}`,...Object.keys(d).map(y=>`${y}: ${h.includes(y.toLowerCase())?g:"***"}`),...Tg(e),ER(
e,s),...s?p.split(/\r?\n/):xR(p)]}function Pg(e){let{method:t,shown:n,keys:r,signatures:s}=e,i=s.map(o=>typeof o=="strin\
g"?o:o.header);return[`${t} ${n}`,...r.length>0?[`signed: ${i.join(", ")}`]:Tg(e)]}function Cg({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(i=>[wR(i,t),...vR(i,r,s)]),...n]}function wR({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:i,error:o,duration_ms:a}=e,u=n===null&&s<r,l=r>1&&!u?`${s} of ${r}`:s,[c]=t?.split("; ",1)??[],f=c===void 0||
o===null?`HTTP ${i}`:c.replace(`${o}: `,o==="status"?"":`${fr(o)}: `),p=n!==null?`; retrying in ${(n/1e3).toFixed(1)} s`:
u&&o!==null?"; not retried":"";return`attempt ${l}: ${f} (${a} ms)${p}`}function vR({response:e,message:t},n,r){if(e===null||
n==="never")return[];if(n==="on-failure"&&t===null)return[];let s=e.body.toString("utf8");return[...n==="always"?Lg(e.headers,
r):[],`response: ${s===""?"(empty)":z(r(s))}`]}function Lg(e,t){return Object.entries(lh(e)).map(([n,r])=>`${n}: ${z(t(kR.
includes(n)?SR(r):r))}`)}var kR=["location","content-location","link","refresh"];function SR(e){return e.replaceAll(/\/\/[^/?#<>\s]*@/g,
`//${bn}@`).replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${bn}`)}function ER({body:e,inPayloadFile:t},n){return e.length===
0?"no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t&&!n?", as in the file of the output payload-file":""}\
:`}var $R=1e3;function xR(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=$R){let l=[
s,i].find(c=>c>r)??_R(e,a);n.push(e.slice(r,l)),r=l}if(!t)continue;let u=e[a];if(u==='"'&&!(o&&RR(e,a)))o=!o;else{if(o)continue;
u===","||u==="{"||u==="["?s=a+1:u===":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function RR(e,t){let n=0;for(;e[t-
1-n]==="\\";)n+=1;return n%2===1}function _R(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var AR=50,Mg=500;function Dg(e,t,n,{id:r,event:s,values:i,body:o}){let{secrets:a}=e,u=OR(e,t,i);try{let l=Km(n,{id:r,event:s,
lookup:u,secrets:a,body:o});for(let f of Vm(n,l,a))t.mask(f);let c=z(t.redact(l.shown));return{kind:"request",prepared:{
...l,shown:c}}}catch(l){if(!(l instanceof Z))throw l;return{kind:"impossible",reason:z(t.redact(l.message),Mg)}}}function OR({
secrets:e,inputs:t},{mask:n,splitSecrets:r},s){return gi(s,e,t.variables,(i,o)=>{let a=r(Ce(i));if(a.length===1)return;let u=o(
a);a.every((c,f)=>f%2===1||c==="")&&n(u.join(""));for(let[c,f]of u.entries()){let p=typeof i=="string"&&f===a[c];c%2===1&&
!p&&n(f)}})}function jg({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:i=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??Cd,retryDelaysSeconds:s?
[]:r.retry_schedule??ku,retryOnlyIfUndelivered:!i,keepAlive:i,signal:n}}async function Bg({inputs:e,allowlist:t},n,r){if(CR(
e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>IR({allowlist:t},n,o));let s=async({
prepared:o,options:a})=>({prepared:o,outcome:await jm(n,o,a)}),i=[];for await(let{prepared:o,outcome:a}of LR(r,AR,s))i.push(
NR(e,n,o,a));return i}function IR({allowlist:e},t,n){let r=Ja(e,n.url,n.method)?.replace(/\.$/,"")??null,s=sl(n,null,t),
i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${i}`,s),r===null?ds(n,"dry_run"):
ho(n,`blocked: ${r}`)}function NR(e,t,n,r){let s=e.mode==="test",i=Bm(n,PR(r,t));TR(t,i,[...s?sl(n,r.attempts[0]?.timestamp??
null,t):Pg(n),...Cg(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let o of r.notes)t.log.warning(
`webhook "${n.webhook}": ${o}`);return i}function TR(e,t,n){let{webhook:r,event:s,status:i,reason:o,attempts:a,id:u}=t,l=a.
at(-1),c=l?.status_code??(l?.error?fr(l.error):""),f=i==="success"?"delivered":"FAILED";e.log.group(`webhook "${r}" ${f}\
: ${c} (event ${s})`,[...n,`${u}: ${f}${o===null?"":`: ${o}`}`])}function PR(e,{redact:t}){let{reason:n}=e;return{...e,reason:n===
null?null:z(t(n),Mg)}}function CR(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("deliveries go thro\
ugh a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be su\
re")}async function*LR(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,done:a}=r.next();if(a)return;let[u,l]=o,c=n(
l);s.set(u,c),c.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.get(o);if(a===void 0)return;s.delete(o),yield await a}}var MR=5e3,DR="start a new run or redeliver (docs/redelivery.md)";async function Ug(e,t){let n=await e.loadConfig(),r=Rg(
n,e,t.log),s=UR(e.inputs,t),i=jR(e.inputs),o={...e,inputs:i},a=await wg({inputs:i,config:n},t,_g(r,i)).catch(h=>{throw BR(
h,i)}),{selected:u,skipped:l}=await Ag(r,a,i,t),c=a.build===null?void 0:n.notify?.tests_url;Ng([...u.map(({webhook:h})=>h),
{url:c}],i.variables,t.log);let f=FR(u,a,o,t),p=await Bg(o,t,f.flatMap(({webhook:h,rendered:y})=>y.kind==="request"?{prepared:y.
prepared,options:jg(o,t,h)}:[]));await s;let{repository:d}=e.inputs.environment,{webhooks:g}=r;return HR({webhooks:g,reported:a,
skipped:l,requests:f,deliveries:p,sender:d},i,t)}function jR(e){let{repository:t,runId:n,environment:r}=e;if(["",r.repository].
includes(t))return e;if(n===null)throw new k(`input repository is ${t}; give the input run-id of its run, too`);return yg(
e,t)}function BR(e,{repository:t}){return e instanceof C&&[403,404].includes(e.status??0)&&t!==""?new C(`${e.message}; g\
ithub-token must be a token that may read ${t}`,e.status):e}async function UR({mode:e,coverage:t,config:n,configFile:r,dryRun:s,
environment:i},{api:o,clock:a,log:u,signal:l}){if(e!=="notify"||s)return;let c=n.trim()===""&&Tt(r)===null;if(!(t??c))return;
let f=new AbortController,p=AbortSignal.any([l,f.signal]),d=a.sleep(MR,p).then(()=>null),g=qd(o,i).catch(()=>null),h=await Promise.
race([g,d]);f.abort(),h!==null&&u.warning(h)}function FR(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,a=Wm({payload:t.
build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.map(({webhook:u,
event:l})=>{let c=Fg(u,t,s),f={...t.values,event:{name:l}},p=Dg(n,r,u,{id:c,event:l,values:f,body:a});return p.kind==="r\
equest"&&(p.prepared.inPayloadFile=qR(u)),{id:c,event:l,webhook:u,rendered:p}})}function Fg(e,{run:t,subject:n,status:r,
repository:s},{mode:i,jobId:o,environment:a}){let{job:u,runnerName:l,step:c}=a,f={repository:s,runId:t.id,attempt:t.attempt,
chain:null,webhook:e.name,kind:i==="test"?"test":n.kind,status:r};return Gm(f,n.own?[o||`${u} on ${l}`,c]:null)}function qR(e){
let{body:t,payload:n="jobserv"}=e;return ms(e)&&t===void 0&&n==="jobserv"}function HR(e,t,n){let{reported:r,webhooks:s}=e,
{environment:i}=t,o=KR(e,t,n),a=GR(e.requests),u=kg(o,s,n.log),l=n.signal.aborted,c=t.mode==="notify"&&!t.dryRun&&u.some(
({webhook:h})=>a.has(h)),f=r.build?.payload??null,p={...Du(i.repository,r.run),...e.sender!==i.repository&&{sender:e.sender}},
d=f?Zm(f,n.redact):Qm(WR(r,i.serverUrl),n.redact),g=rg(o,n.redact,tl(s));return{result:u.length>0||l?"failure":o.every(({
status:h})=>h==="not_run")?"not_run":"success",failure:Sg(u,{cancelled:l,resend:c?DR:null}),outputs:{"build-status":r.status},
deliveries:o,payload:f&&Buffer.from(JSON.stringify(f)),record:{...p,deliveries:o.map(h=>Jm(h,a.get(h.webhook),p))},summary:(u.
length>0?[g,d]:[d,g]).join(`
`)}}function KR({webhooks:e,reported:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(u=>[u.webhook,u]));
for(let{webhook:u,reason:l}of n){let f={id:Fg(u,t,i),webhook:u.name,event:""};a.set(u.name,ds(f,l))}for(let{id:u,event:l,
webhook:c,rendered:f}of r){if(f.kind==="request")continue;let p=`cannot be sent: ${f.reason}`;o.info(`webhook "${c.name}\
" FAILED: ${p}`);let d={id:u,webhook:c.name,event:l};a.set(c.name,ho(d,p))}return e.flatMap(({name:u})=>a.get(u)??[])}function GR(e){
return new Map(e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function WR({run:e,status:t,
repository:n},r){return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var qg=["passed","failed"],Kg=Le({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"s\
end NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Re}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
${At}
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${qg.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Vt,...mn,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
status:r,repo:s}=e;if(!qg.includes(r))throw new U(`--status is "${r}"; write passed or failed`);let i=gn(e.secrets,n)??new Map,
o=await Ot(e,n.env,null,i),{config:a,warnings:u}=o,l=new Map([...o.secrets,...o.trimmed]),c=a.notify?.webhooks.find(w=>w.
name===t);if(c===void 0)throw VR(t,a,[e.file,...u]);let f=rr(c).filter(w=>!l.get(w));if(f.length>0)throw new k(`webhook \
"${t}" needs the secret ${f.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let p=at(s,n.env,
"octo-org/example"),d=JR(p,r),g=YR(t,p,d,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["\
allowed-schemes"],"allowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:h,close:y}=zR(d,[...i.values()],
n.log);try{let{deliveries:w,failure:v,result:$}=await Ug({inputs:g,secrets:l,allowlist:Lf(g),loadConfig:async()=>a,loadRecords:()=>[]},
h);return{ok:$!=="failure",json:{result:$,failure:v,deliveries:w},lines:v===null?[]:[v],warnings:u}}finally{y()}}});function VR(e,{
notify:t,chains:n},[r="",...s]){let i=n.find(({webhooks:l})=>l.some(c=>c.name===e));if(i!==void 0)return new k(`"${e}" i\
s a link of the chain "${i.name}", which only a run can send; start the chain instead (mode: chain)`);if(n.some(l=>l.name===
e))return new k(`"${e}" is a chain, which only a run can send (mode: chain)`);let o=t?.webhooks.map(l=>l.name)??[],a=K(e,
o),u=o.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${a?`did you mean ${a}?`:`write one of ${o.
join(", ")}`}`;return new k([u,...s].join("; "))}var il="6dcb09b5b57875f334f61aebed695e2e4193db5e",gs=1001;function JR(e,t){
let n=`https://github.com/${e}/actions/runs/${gs}`,r=`https://api.github.com/repos/${e}/actions/runs/${gs}`,s=t==="passe\
d"?"success":"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00Z",updated_at:"2026-01-15\
T10:02:30Z"},o={...i,id:gs,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/workflows/ci.yml",display_title:"\
A sample build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:il,head_commit:{id:il,message:"\
A sample build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"octocat"},pull_requests:[],
url:r,html_url:n,jobs_url:`${r}/jobs`},a=(u,l,c)=>({id:u,run_id:gs,run_attempt:1,name:l,status:"completed",conclusion:c,
created_at:i.created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.github.com/repos/${e}/act\
ions/jobs/${u}`,html_url:`${n}/job/${u}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",s)],event:{action:"compl\
eted",workflow:{name:"CI"},workflow_run:o,repository:o.repository}}}function YR(e,t,{event:n},r){let s={...r,mode:"test",
only:e};for(let[a,u]of Object.entries(s))u!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=u);let{environment:i,...o}=Ad();
return{...o,environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"workflow_run",runId:gs+1,
sha:il,ref:"refs/heads/main",refName:"main",actor:"octocat",event:n}}}function zR(e,t,n){let{add:r,redact:s,split:i}=_u();
for(let l of t)r(l);let o=xm({ca:null}),a=new AbortController,u=ZR(e);return process.once("SIGINT",()=>a.abort()),{close:o.
close,io:{api:u,finalApi:u,request:o.request,addresses:o.addresses,proxied:fo,log:XR(l=>n(z(s(l),Number.POSITIVE_INFINITY))),
clock:Ld(),random:Math.random,randomBytes:Hg.randomBytes,mask:r,redact:s,splitSecrets:i,signal:a.signal}}}function XR(e){
return{isTerminal:!0,info:e,notice:e,warning:t=>e(`warning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);
for(let r of n)e(`  ${r}`)}}}function ZR({run:e,jobs:t}){let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!==
"GET /repos/{owner}/{repo}/actions/runs/{run_id}")throw new C(`${r} is not known of a sample build`,404);return{status:200,
headers:{},json:e,body:n}},async*pages(){yield{items:t,total:t.length,more:!1}},download:()=>Promise.reject(new Error("A\
 sample build has no files."))}}var Eo=zn.filter(e=>!xe.some(t=>t===e)),Wg=[...xe,...Eo],Vg=Le({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${xe.join(", ")},
                      ${Eo.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Re}
${At}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Vt,...mn,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],async run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new U("write one of --signa\
ture and --provider");let s=r===void 0?QR(n??"",e["secret-file"],t):await e_(r,e,t);if(hh(s.provider))throw new k(`provi\
der ${s.provider.name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:Zd(e.header.map(t_)),
body:t.readInput()},o=n_(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});
function QR(e,t,{env:n}){let r=t??"SECRET",s={name:"sender",active:!0,secret_name:[r]},i=xe.find(u=>u===e),o=Eo.find(u=>u===
e);if(i===void 0&&o===void 0)throw new U(`--signature is "${e}"; write one of ${Wg.join(", ")}`);let a=t===void 0?n.SECRET:
yn(t);if(!a)throw new U("the secret is empty; set SECRET, or write --secret-file");return{provider:{...s,...i?{signature:i}:
{type:o}},secrets:new Map([[r,a]])}}async function e_(e,t,n){let{config:r,warnings:s}=await Ot(t,n.env,null),{receive:i}=r,
o=i?.providers.find(c=>c.name===e);if(o===void 0)throw new k([`${t.file} has no provider ${e}`,...i?[`write one of ${i.providers.
map(c=>c.name).join(", ")}`]:[],...s].join("; "));let a=gn(t.secrets,n),u=c=>{let f=a?.get(c);if(f!==void 0||i?.relay===
void 0)return f??"";if(!n.env.RELAY_KEYS&&!n.env.RELAY)throw new U(`provider ${e} needs the secret ${c}; give its value \
with --secrets FILE or in the variable SECRETS, or set RELAY_KEYS or RELAY, from which it is derived`);let p=ls(at(t.repo,
n.env),n.env);return eo(p,c,ro(o))},l=o.secret_name.map(c=>[c,u(c)]);return{provider:o,secrets:new Map(l)}}function t_(e){
let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)return[t.toLowerCase(),n];throw new U(`--head\
er is "${e}"; write NAME: VALUE`)}function n_({provider:e,secrets:t},n){let r=Date.now(),s=Iu(e,n,{secrets:t,now:r});if(s===
null)return null;let i=r_.find(({changed:u})=>u({webhook:n,secrets:t}).some(l=>l!==null&&Nu(e,l.webhook,{secrets:l.secrets,
now:r}))),o=Wg.findLast(u=>Nu(s_(e,u),n,{secrets:t,now:r})),a=i?.text??(o===void 0?o_(e,n)??i_(n):`it is signed as ${o}`);
return a===null?s:`${s}; ${a}`}var r_=[{text:"the secret has white space at its start or end: without it the signature i\
s right",changed:e=>[Gg(e,t=>t.trim())]},{text:"the sender's secret ends with a newline, this one does not",changed:e=>[
Gg(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[zt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[zt(e,t=>`${t}
`),zt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[zt(e,t=>t.replaceAll(`\r
`,`
`)),zt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[zt(e,t=>JSON.stringify(
JSON.parse(t))),zt(e,t=>JSON.stringify(JSON.parse(t),null,2)),zt(e,t=>ol(JSON.parse(t)))]}];function Gg(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function zt({webhook:e,secrets:t},n){let r=_o(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function ol(e){return Array.
isArray(e)?`[${e.map(ol).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${ol(r)}`).join(", ")}}`}function s_({name:e,active:t,secret_name:n},r){let s=xe.find(o=>o===r),i=Eo.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function i_({body:e}){return e.length===0?"t\
he body is empty: give it on standard input, as in < body.json":null}function o_(e,{headers:t}){let n=mh(e);if(n!==null&&
t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given are ${r.
join(", ")}`:null}var $o={key:kh,url:Sh,check:Rh,list:Ah,send:Kg,verify:Vg,history:pm},a_=`webhook-action COMMAND [OPTIONS]

${Object.entries($o).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`,u_=new RegExp("#(?=\\P{ASCII}*\\[)|[\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u\
202e\\u2066-\\u2069]","gu");for(let e of[process.stdout,process.stderr])e.on("error",()=>{});l_(process.argv.slice(2)).then(
e=>{process.exitCode=e});async function l_(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return al(a_);
if(t==="--version")return al(Rn);let r=Object.hasOwn($o,t)?$o[t]:void 0;if(r===void 0)return zg(`unknown command ${t}; w\
rite one of ${Object.keys($o).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return al(`webhook-action ${r.help}`);
let s=n.includes("--json");try{let i=n.filter(c=>c!=="--json"),{ok:o,json:a,lines:u,warnings:l=[]}=await r.run(i,c_(s));
for(let c of l)console.error(`warning: ${z(c,1/0)}`);if(s)Yg(a);else for(let c of u)console.log(Jg(c));return o?0:1}catch(i){
if(i instanceof U)return zg(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof k))throw i;s&&Yg({problems:i.
problems});for(let o of i.problems)console.error(Jg(dr(o)));return 1}}function c_(e){return{env:process.env,readInput:()=>os(
ur),log:t=>e?console.error(t):console.log(t)}}function Jg(e){return e.split(`
`).map(xo).join(`
`)}function Yg(e){let t=JSON.stringify(e,null,2);console.log(t.replace(u_,n=>`\\u${n.charCodeAt(0).toString(16).padStart(
4,"0")}`))}function al(e){return console.log(e),0}function zg(e,t){return console.error(`webhook-action: ${e}`),t}
