#!/usr/bin/env node
"use strict";var Kg=Object.create;var zl=Object.defineProperty;var Hg=Object.getOwnPropertyDescriptor;var Gg=Object.getOwnPropertyNames;var Wg=Object.getPrototypeOf,Vg=Object.prototype.hasOwnProperty;var Jg=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Gg(t))!Vg.call(e,s)&&s!==n&&zl(e,s,{get:()=>t[s],
enumerable:!(r=Hg(t,s))||r.enumerable});return e};var ut=(e,t,n)=>(n=e!=null?Kg(Wg(e)):{},Jg(t||!e||!e.__esModule?zl(n,"default",{value:e,enumerable:!0}):n,e));var qg=require("node:fs");var v=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(ir),...s].join(`
`)),this.problems=r,this.hidden=n}};function ir({file:e,line:t,path:n,message:r}){let i=[t&&e?`${e}:${t}`:e,n].filter(o=>o).
join(" ");return i?`${i}: ${r}`:r}var Yg=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function mo(e){return e.replace(Yg," ")}function or(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}
function Zl(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}function Ql(e){let t=/^https?:\/\/([^/?#]+)/i.exec(
e)?.[1];return t===void 0||t.includes("@")||/[\s\\]/.test(e)||mo(e)!==e?null:URL.canParse(e)?e:null}var zg=/^[ -~]*$/,Xg=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,
Zg=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;function Y(e,t=300){if(zg.test(e)){let r=!e.includes("\
::")&&!e.includes("##");return or(r?e:Xl(e,""),t)}let n=e.replace(Xg," ").replace(Zg,"\uFFFD");return or(Xl(n,Qg),t)}var Qg=String.
raw`[\p{Cf}\p{Mn}\p{DI}]*`;function Xl(e,t){return e.replace(new RegExp(`:(?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?\
=${t}#${t}\\[)`,"gu"),"# ")}var $n="1.0.0";var Od=require("node:fs"),Id=require("node:util");var eu=/[^.[\]"\s]+/y,tu=/\[(0|[1-9]\d{0,8})\]/y,nu=/\[\*\]/y,ru=/\[("(?:[^"\\]|\\.)*")\]/y,ey=/^(?:\$|#?\/)/,su='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Ye(e,t=!1){let[n]=ey.
exec(e)??[];if(n!==void 0)return{kind:"error",message:ty(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let i=s>0&&e[s]===
".",o=ny(e,i?s+1:s,i||s===0);if(o===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${su}`};
if(o.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(o.key),s=o.end}return{kind:"path",path:r}}function ty(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${su}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function ny(e,t,n){let r=t>0&&e[t-1]===".";if(n){let o=cs(eu,e,t);if(o)
return{key:o[0],end:eu.lastIndex}}if(r)return null;let s=cs(tu,e,t);if(s)return{key:Number(s[1]),end:tu.lastIndex};if(cs(
nu,e,t))return{key:-1,end:nu.lastIndex};let i=cs(ru,e,t);return i&&ry(i[1]??"",ru.lastIndex)}function cs(e,t,n){return e.
lastIndex=n,e.exec(t)}function ry(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function iu(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var sy=34,iy=44,oy=58,ou=91,ay=92,ly=93,uy=123,cy=125,au={size:1,get:()=>au};function*fs(e,t){let n=[],r=0,s=t?fy(t):au;
for(let i=0;i<e.length;i++){let o=r===0?n.at(-1):void 0;switch(e.charCodeAt(i)){case sy:{let a=py(e,i);if(o?.counts&&hy(
e,a)){let l=String(JSON.parse(e.slice(i,a)));o.key=l,s=o.tree.get(l);let u=(o.counts.get(l)??0)+1;s!==void 0&&o.counts.set(
l,u),s!==void 0&&u===2&&(yield n.map(c=>c.key))}i=a-1;break}case uy:case ou:if(r>0||s===void 0||s.size===0)r++;else{let a=e.
charCodeAt(i)===ou;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case cy:case ly:r>0?r--:n.pop();break;case iy:
o?.counts===null&&(o.key=Number(o.key)+1,s=o.tree.get(o.key))}}}function fy(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let i=r.get(s)??new Map;r.set(s,i),r=i}}return e.some(
n=>n.includes(-1))?lu([t]):t}function lu(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(i=>s.get(i)??[]));return r.length===0?void 0:lu(r)}}}function py(e,t){let n=e.indexOf('"',t+
1);for(;dy(e,n);)n=e.indexOf('"',n+1);return n+1}function dy(e,t){let n=t;for(;e.charCodeAt(n-1)===ay;)n--;return(t-n)%2===
1}function hy(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===oy}var my=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function yo(e){try{return my.decode(e)}catch{return null}}function Me(e){try{return JSON.parse(e)}catch{
return}}function uu(e){return e.replace(/^\ufeff/,"")}function m(e,t){if(!(typeof e!="object"||e===null))return Object.hasOwn(
e,t)?Reflect.get(e,t):void 0}function Xt(e){return typeof e=="string"?e:null}function ae(e,t){let n=m(e,t);return Array.isArray(n)?n:[]}function je(e,t){
let n=m(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function ps(e){try{return JSON.stringify(e)}catch(t){if(t instanceof
RangeError)return null;throw t}}function M(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ct(e){return Number.
isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function cu(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||ct(Number(n)))}var ds="OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";function At(e){let[,t,n,r,s]=/^([^:]+):([^@]+)(?:(@)(.*))?$/.
exec(e.trim())??[];return t===void 0||n===void 0||!ft(t)||n.split("/").some(i=>/^\.{0,2}$/.test(i))||r!==void 0&&!s?null:
{repository:t,path:n,ref:s??null}}function ft(e){return/^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e)}function fu({
path:e,ref:t}){let n=e.split("/").map(encodeURIComponent),r=t===null?"":`?ref=${encodeURIComponent(t)}`;return`/contents\
/${n.join("/")}${r}`}function bo(e){let{repository:t,path:n,ref:r}=e;return`${t}:${n}${r===null?"":`@${r}`}`}function hs({
text:e,json:t},n){if(Array.isArray(t))throw pu(n);let r=m(t,"type");if(typeof r!="string"||!m(t,"sha"))return e;let s=m(
t,"content");if(m(t,"encoding")==="base64"&&typeof s=="string")return Buffer.from(s,"base64").toString("utf8");throw new v(
`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`)}function pu(e){return new v(
`${e} is a directory; write the path of a file`)}function re(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("\
/")}}async function ms(e,{repository:t,branch:n,sha:r}){let s=re(t),{json:i}=await e.request("GET /repos/{owner}/{repo}/\
branches/{branch}",{...s,branch:n}),o=m(i,"commit"),a=m(o,"sha")??m(o,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let l=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),u=m(l.json,
"status");return u==="behind"||u==="identical"}async function gs(e,{repository:t,tag:n,sha:r}){let s=re(t),i=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),o=m(i.json,"object"),a=m(o,"sha");if(m(o,"type")!=="ta\
g"||typeof a!="string")return a===r;let l=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return m(m(l.json,"object"),"sha")===r}function H(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let i=gy(e.toLowerCase(),s.toLowerCase()),o=Math.min(e.length,s.length);i<r&&i<=Math.max(1,Math.floor(o/3))&&(n=s,r=i)}return n}
function gy(e,t){let n=[],r=Array.from({length:t.length+1},(s,i)=>i);for(let s=1;s<=e.length;s++){let i=[s];for(let o=1;o<=
t.length;o++){let a=e[s-1]===t[o-1],l=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1];i[o]=Math.min(ar(r,o)+1,ar(i,o-1)+1,ar(
r,o-1)+(a?0:1),l?ar(n,o-2)+1:Number.POSITIVE_INFINITY)}n=r,r=i}return ar(r,t.length)}function ar(e,t){return e[t]??Number.
POSITIVE_INFINITY}var ys=Symbol.for("yaml.alias"),bs=Symbol.for("yaml.document"),De=Symbol.for("yaml.map"),wo=Symbol.for("yaml.pair"),xe=Symbol.
for("yaml.scalar"),pt=Symbol.for("yaml.seq"),de=Symbol.for("yaml.node.type"),he=e=>!!e&&typeof e=="object"&&e[de]===ys,ze=e=>!!e&&
typeof e=="object"&&e[de]===bs,se=e=>!!e&&typeof e=="object"&&e[de]===De,T=e=>!!e&&typeof e=="object"&&e[de]===wo,R=e=>!!e&&
typeof e=="object"&&e[de]===xe,ie=e=>!!e&&typeof e=="object"&&e[de]===pt;function j(e){if(e&&typeof e=="object")switch(e[de]){case De:case pt:
return!0}return!1}function P(e){if(e&&typeof e=="object")switch(e[de]){case ys:case De:case xe:case pt:return!0}return!1}
var ws=e=>(R(e)||j(e))&&!!e.anchor;var be=Symbol("break visit"),du=Symbol("skip children"),Xe=Symbol("remove node");function me(e,t){let n=hu(t);ze(e)?xn(null,
e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):xn(null,e,n,Object.freeze([]))}me.BREAK=be;me.SKIP=du;me.REMOVE=
Xe;function xn(e,t,n,r){let s=mu(e,t,n,r);if(P(s)||T(s))return gu(e,r,s),xn(e,s,n,r);if(typeof s!="symbol"){if(j(t)){r=Object.
freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=xn(i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===
be)return be;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(T(t)){r=Object.freeze(r.concat(t));let i=xn("key",t.key,n,r);if(i===
be)return be;i===Xe&&(t.key=null);let o=xn("value",t.value,n,r);if(o===be)return be;o===Xe&&(t.value=null)}}return s}async function ks(e,t){
let n=hu(t);ze(e)?await _n(null,e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):await _n(null,e,n,Object.freeze(
[]))}ks.BREAK=be;ks.SKIP=du;ks.REMOVE=Xe;async function _n(e,t,n,r){let s=await mu(e,t,n,r);if(P(s)||T(s))return gu(e,r,
s),_n(e,s,n,r);if(typeof s!="symbol"){if(j(t)){r=Object.freeze(r.concat(t));for(let i=0;i<t.items.length;++i){let o=await _n(
i,t.items[i],n,r);if(typeof o=="number")i=o-1;else{if(o===be)return be;o===Xe&&(t.items.splice(i,1),i-=1)}}}else if(T(t)){
r=Object.freeze(r.concat(t));let i=await _n("key",t.key,n,r);if(i===be)return be;i===Xe&&(t.key=null);let o=await _n("va\
lue",t.value,n,r);if(o===be)return be;o===Xe&&(t.value=null)}}return s}function hu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function mu(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(se(t))return n.Map?.(e,t,r);if(ie(t))return n.Seq?.(e,t,r);if(T(t))return n.Pair?.(e,t,r);if(R(t))return n.Scalar?.(
e,t,r);if(he(t))return n.Alias?.(e,t,r)}function gu(e,t,n){let r=t[t.length-1];if(j(r))r.items[e]=n;else if(T(r))e==="ke\
y"?r.key=n:r.value=n;else if(ze(r))r.contents=n;else{let s=he(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var yy={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},by=e=>e.replace(/[!,[\]{}]/g,t=>yy[t]),Ze=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+by(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&P(t.contents)){let i={};me(t.contents,(o,a)=>{P(a)&&a.tag&&(i[a.tag]=!0)}),s=Object.keys(i)}else s=[];
for(let[i,o]of r)i==="!!"&&o==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(o)))&&n.push(`%TAG ${i} ${o}`);return n.
join(`
`)}};Ze.defaultYaml={explicit:!1,version:"1.2"};Ze.defaultTags={"!!":"tag:yaml.org,2002:"};function vs(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function ko(e){let t=new Set;return me(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function vo(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function yu(e,t){let n=[],r=new Map,s=null;
return{onAnchor:i=>{n.push(i),s??(s=ko(e));let o=vo(t,s);return s.add(o),o},setAnchors:()=>{for(let i of n){let o=r.get(
i);if(typeof o=="object"&&o.anchor&&(R(o.node)||j(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:r}}function Ot(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,i=r.length;s<i;++s){let o=r[s],a=Ot(e,r,String(
s),o);a===void 0?delete r[s]:a!==o&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let i=r.get(s),
o=Ot(e,r,s,i);o===void 0?r.delete(s):o!==i&&r.set(s,o)}else if(r instanceof Set)for(let s of Array.from(r)){let i=Ot(e,r,
s,s);i===void 0?r.delete(s):i!==s&&(r.delete(s),r.add(i))}else for(let[s,i]of Object.entries(r)){let o=Ot(e,r,s,i);o===void 0?
delete r[s]:o!==i&&(r[s]=o)}return e.call(t,n,r)}function ee(e,t,n){if(Array.isArray(e))return e.map((r,s)=>ee(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!ws(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=i=>{r.res=i,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var It=class{constructor(t){Object.defineProperty(this,de,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:i}={}){if(!ze(t))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=ee(this,"",o);if(typeof s=="function")
for(let{count:l,res:u}of o.anchors.values())s(u,l);return typeof i=="function"?Ot(i,{"":a},"",a):a}};var dt=class extends It{constructor(t){super(ys),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],me(t,{Node:(i,o)=>{(he(o)||ws(o))&&r.push(o)}}),n&&(n.aliasResolveCache=
r));let s;for(let i of r){if(i===this)break;i.anchor===this.source&&(s=i)}if(s&&n){let{anchors:i,doc:o,maxAliasCount:a}=n,
l=i.get(s);if(l||(ee(s,null,n),l=i.get(s)),l?.res===void 0){let u="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(u)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Ss(o,s,i)),l.count*l.aliasCount>a)){
let u="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(u)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(vs(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let i=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(i)}if(t.implicitKey)return`${s} `}return s}};function Ss(e,t,n){
if(he(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(j(t)){let r=0;for(let s of t.items){
let i=Ss(e,s,n);i>r&&(r=i)}return r}else if(T(t)){let r=Ss(e,t.key,n),s=Ss(e,t.value,n);return Math.max(r,s)}return 1}var Es=e=>!e||typeof e!="function"&&typeof e!="object",S=class extends It{constructor(t){super(xe),this.value=t}toJSON(t,n){
return n?.keep?this.value:ee(this.value,t,n)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL=
"BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE="QUOTE_SINGLE";var wy="tag:yaml.org,2002:";function ky(e,t,n){if(t){let r=n.filter(i=>i.tag===t),s=r.find(i=>!i.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function ht(e,t,n){if(ze(e)&&(e=e.contents),
P(e))return e;if(T(e)){let f=n.schema[De].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:i,schema:o,sourceObjects:a}=n,l;if(r&&e&&typeof e=="object"){if(l=a.get(e),l)return l.anchor??(l.anchor=s(e)),new dt(
l.anchor);l={anchor:null,node:null},a.set(e,l)}t?.startsWith("!!")&&(t=wy+t.slice(2));let u=ky(e,t,o.tags);if(!u){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new S(e);return l&&(l.node=f),f}u=e instanceof
Map?o[De]:Symbol.iterator in Object(e)?o[pt]:o[De]}i&&(i(u),delete n.onTagObj);let c=u?.createNode?u.createNode(n.schema,
e,n):typeof u?.nodeClass?.from=="function"?u.nodeClass.from(n.schema,e,n):new S(e);return t?c.tag=t:u.default||(c.tag=u.
tag),l&&(l.node=c),c}function lr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let i=t[s];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];
o[i]=r,r=o}else r=new Map([[i,r]])}return ht(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var An=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,Rn=class extends It{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>P(r)||T(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(An(t))this.add(n);else{let[r,...s]=t,i=this.get(r,!0);if(j(i))i.addIn(s,n);else if(i===void 0&&this.schema)this.set(r,
lr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(j(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,i=this.get(r,!0);return s.length===0?!n&&R(i)?i.value:
i:j(i)?i.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!T(n))return!1;let r=n.value;return r==null||
t&&R(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return j(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let i=this.get(
r,!0);if(j(i))i.setIn(s,n);else if(i===void 0&&this.schema)this.set(r,lr(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var bu=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Re(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Qe=(e,t,n)=>e.endsWith(`
`)?Re(n,t):n.includes(`
`)?`
`+Re(n,t):(e.endsWith(" ")?"":" ")+n;var So="flow",$s="block",ur="quoted";function cr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:i=20,onFold:o,
onOverflow:a}={}){if(!s||s<0)return e;s<i&&(i=0);let l=Math.max(1+i,1+s-t.length);if(e.length<=l)return e;let u=[],c={},
f=s-t.length;typeof r=="number"&&(r>s-Math.max(2,i)?u.push(0):f=s-r);let p,d,g=!1,h=-1,y=-1,w=-1;n===$s&&(h=wu(e,h,t.length),
h!==-1&&(f=h+l));for(let $;$=e[h+=1];){if(n===ur&&$==="\\"){switch(y=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}w=h}if($===`
`)n===$s&&(h=wu(e,h,t.length)),f=h+t.length+l,p=void 0;else{if($===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let A=e[h+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(p=h)}if(h>=f)if(p)u.push(p),f=p+l,p=void 0;else if(n===ur){for(;d===" "||d==="	";)d=$,$=e[h+=1],g=!0;let A=h>
w+1?h-2:y-1;if(c[A])return e;u.push(A),c[A]=!0,f=A+l,p=void 0}else g=!0}d=$}if(g&&a&&a(),u.length===0)return e;o&&o();let k=e.
slice(0,u[0]);for(let $=0;$<u.length;++$){let A=u[$],O=u[$+1]||e.length;A===0?k=`
${t}${e.slice(0,O)}`:(n===ur&&c[A]&&(k+=`${e[A]}\\`),k+=`
${t}${e.slice(A+1,O)}`)}return k}function wu(e,t,n){let r=t,s=t+1,i=e[s];for(;i===" "||i==="	";)if(t<s+n)i=e[++t];else{do
i=e[++t];while(i&&i!==`
`);r=t,s=t+1,i=e[s]}return r}var _s=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Rs=e=>/^(%|---|\.\.\.)/m.test(e);function vy(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let i=0,o=0;i<s;++i)if(e[i]===`
`){if(i-o>r)return!0;if(o=i+1,s-o<=r)return!1}return!0}function fr(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,i=t.indent||(Rs(e)?"  ":""),o="",a=0;for(let l=0,
u=n[l];u;u=n[++l])if(u===" "&&n[l+1]==="\\"&&n[l+2]==="n"&&(o+=n.slice(a,l)+"\\ ",l+=1,a=l,u="\\"),u==="\\")switch(n[l+1]){case"\
u":{o+=n.slice(a,l);let c=n.substr(l+2,4);switch(c){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\\
v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"20\
29":o+="\\P";break;default:c.substr(0,2)==="00"?o+="\\x"+c.substr(2):o+=n.substr(l,6)}l+=5,a=l+1}break;case"n":if(r||n[l+
2]==='"'||n.length<s)l+=1;else{for(o+=n.slice(a,l)+`

`;n[l+2]==="\\"&&n[l+3]==="n"&&n[l+4]!=='"';)o+=`
`,l+=2;o+=i,n[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+n.slice(a):n,r?o:cr(o,i,ur,_s(t,!1))}function Eo(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return fr(e,t);let n=t.indent||(Rs(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:cr(r,n,So,_s(t,!1))}function On(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=fr;else{
let s=e.includes('"'),i=e.includes("'");s&&!i?r=Eo:i&&!s?r=fr:r=n?Eo:fr}return r(e,t)}var $o;try{$o=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{$o=/\n+(?!\n|$)/g}function xs({comment:e,type:t,value:n},r,s,i){let{blockQuote:o,commentString:a,lineWidth:l}=r.
options;if(!o||/\n[\t ]+$/.test(n))return On(n,r);let u=r.indent||(r.forceBlockIndent||Rs(n)?"  ":""),c=o==="literal"?!0:
o==="folded"||t===S.BLOCK_FOLDED?!1:t===S.BLOCK_LITERAL?!0:!vy(n,l,u.length);if(!n)return c?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let O=n[p-1];if(O!==`
`&&O!=="	"&&O!==" ")break}let d=n.substring(p),g=d.indexOf(`
`);g===-1?f="-":n===d||g!==d.length-1?(f="+",i&&i()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace($o,`$&${u}`));let h=!1,y,w=-1;for(y=0;y<n.length;++y){let O=n[y];if(O===" ")h=!0;else if(O===
`
`)w=y;else break}let k=n.substring(0,w<y?w+1:y);k&&(n=n.substring(k.length),k=k.replace(/\n+/g,`$&${u}`));let A=(h?u?"2":
"1":"")+f;if(e&&(A+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!c){let O=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${u}`),N=!1,K=_s(r,!0);o!=="fold\
ed"&&t!==S.BLOCK_FOLDED&&(K.onOverflow=()=>{N=!0});let E=cr(`${k}${O}${d}`,u,$s,K);if(!N)return`>${A}
${u}${E}`}return n=n.replace(/\n+/g,`$&${u}`),`|${A}
${u}${k}${n}${d}`}function Sy(e,t,n,r){let{type:s,value:i}=e,{actualString:o,implicitKey:a,indent:l,indentStep:u,inFlow:c}=t;
if(a&&i.includes(`
`)||c&&/[[\]{},]/.test(i))return On(i,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(i))return a||c||!i.includes(`
`)?On(i,t):xs(e,t,n,r);if(!a&&!c&&s!==S.PLAIN&&i.includes(`
`))return xs(e,t,n,r);if(Rs(i)){if(l==="")return t.forceBlockIndent=!0,xs(e,t,n,r);if(a&&l===u)return On(i,t)}let f=i.replace(
/\n+/g,`$&
${l}`);if(o){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:d,tags:g}=t.doc.schema;if(g.some(
p)||d?.some(p))return On(i,t)}return a?f:cr(f,l,So,_s(t,!1))}function Zt(e,t,n,r){let{implicitKey:s,inFlow:i}=t,o=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(o.value)&&(a=S.QUOTE_DOUBLE);let l=c=>{switch(c){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:return s||i?On(o.value,t):
xs(o,t,n,r);case S.QUOTE_DOUBLE:return fr(o.value,t);case S.QUOTE_SINGLE:return Eo(o.value,t);case S.PLAIN:return Sy(o,t,
n,r);default:return null}},u=l(a);if(u===null){let{defaultKeyType:c,defaultStringType:f}=t.options,p=s&&c||f;if(u=l(p),u===
null)throw new Error(`Unsupported default string type ${p}`)}return u}function As(e,t){let n=Object.assign({blockQuote:!0,commentString:bu,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Ey(e,t){if(t.tag){let s=e.filter(i=>i.tag===t.tag);if(s.length>0)
return s.find(i=>i.format===t.format)??s[0]}let n,r;if(R(t)){r=t.value;let s=e.filter(i=>i.identify?.(r));if(s.length>1){
let i=s.filter(o=>o.test);i.length>0&&(s=i)}n=s.find(i=>i.format===t.format)??s.find(i=>!i.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function $y(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],i=(R(e)||j(
e))&&e.anchor;i&&vs(i)&&(n.add(i),s.push(`&${i}`));let o=e.tag??(t.default?null:t.tag);return o&&s.push(r.directives.tagString(
o)),s.join(" ")}function mt(e,t,n,r){if(T(e))return e.toString(t,n,r);if(he(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,i=P(e)?e:t.doc.createNode(e,{onTagObj:l=>s=
l});s??(s=Ey(t.doc.schema.tags,i));let o=$y(i,s,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);let a=typeof s.
stringify=="function"?s.stringify(i,t,n,r):R(i)?Zt(i,t,n,r):i.toString(t,n,r);return o?R(i)||a[0]==="{"||a[0]==="["?`${o}\
 ${a}`:`${o}
${t.indent}${a}`:a}function ku({key:e,value:t},n,r,s){let{allNullValues:i,doc:o,indent:a,indentStep:l,options:{commentString:u,indentSeq:c,
simpleKeys:f}}=n,p=P(e)&&e.comment||null;if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");
if(j(e)||!P(e)&&typeof e=="object"){let K="With simple keys, collection cannot be used as a key value";throw new Error(K)}}
let d=!f&&(!e||p&&t==null&&!n.inFlow||j(e)||(R(e)?e.type===S.BLOCK_FOLDED||e.type===S.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!i),indent:a+l});let g=!1,h=!1,y=mt(e,n,()=>g=!0,()=>h=!0);if(!d&&
!n.inFlow&&y.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");d=!0}if(n.inFlow){if(i||t==null)return g&&r&&r(),y===""?"?":d?`? ${y}`:y}else if(i&&!f||t==null&&d)return y=`? ${y}`,
p&&!g?y+=Qe(y,n.indent,u(p)):h&&s&&s(),y;g&&(p=null),d?(p&&(y+=Qe(y,n.indent,u(p))),y=`? ${y}
${a}:`):(y=`${y}:`,p&&(y+=Qe(y,n.indent,u(p))));let w,k,$;P(t)?(w=!!t.spaceBefore,k=t.commentBefore,$=t.comment):(w=!1,k=
null,$=null,t&&typeof t=="object"&&(t=o.createNode(t))),n.implicitKey=!1,!d&&!p&&R(t)&&(n.indentAtStart=y.length+1),h=!1,
!c&&l.length>=2&&!n.inFlow&&!d&&ie(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let A=!1,O=mt(t,n,()=>A=
!0,()=>h=!0),N=" ";if(p||w||k){if(N=w?`
`:"",k){let K=u(k);N+=`
${Re(K,n.indent)}`}O===""&&!n.inFlow?N===`
`&&$&&(N=`

`):N+=`
${n.indent}`}else if(!d&&j(t)){let K=O[0],E=O.indexOf(`
`),Z=E!==-1,Rt=n.inFlow??t.flow??t.items.length===0;if(Z||!Rt){let En=!1;if(Z&&(K==="&"||K==="!")){let Q=O.indexOf(" ");
K==="&"&&Q!==-1&&Q<E&&O[Q+1]==="!"&&(Q=O.indexOf(" ",Q+1)),(Q===-1||E<Q)&&(En=!0)}En||(N=`
${n.indent}`)}}else(O===""||O[0]===`
`)&&(N="");return y+=N+O,n.inFlow?A&&r&&r():$&&!A?y+=Qe(y,n.indent,u($)):h&&s&&s(),y}function xo(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Os="<<",Ue={identify:e=>e===Os||typeof e=="symbol"&&e.description===Os,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new S(Symbol(Os)),{addToJSMap:Ro}),stringify:()=>Os},vu=(e,t)=>(Ue.identify(t)||R(t)&&(!t.type||
t.type===S.PLAIN)&&Ue.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Ue.tag&&n.default);function Ro(e,t,n){let r=Su(
e,n);if(ie(r))for(let s of r.items)_o(e,t,s);else if(Array.isArray(r))for(let s of r)_o(e,t,s);else _o(e,t,r)}function _o(e,t,n){
let r=Su(e,n);if(!se(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
i,o]of s)t instanceof Map?t.has(i)||t.set(i,o):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Su(e,t){return e&&he(t)?t.resolve(
e.doc,e):t}function Is(e,t,{key:n,value:r}){if(P(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(vu(e,n))Ro(e,t,r);else{let s=ee(n,"",
e);if(t instanceof Map)t.set(s,ee(r,s,e));else if(t instanceof Set)t.add(s);else{let i=xy(n,s,e),o=ee(r,i,e);i in t?Object.
defineProperty(t,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[i]=o}}return t}function xy(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(P(e)&&n?.doc){let r=As(n.doc,{});r.anchors=new Set;for(let i of n.anchors.
keys())r.anchors.add(i.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let i=JSON.stringify(
s);i.length>40&&(i=i.substring(0,36)+'..."'),xo(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function In(e,t,n){let r=ht(e,void 0,n),s=ht(t,void 0,n);return new G(r,s)}var G=class e{constructor(t,n=null){Object.defineProperty(
this,de,{value:wo}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return P(n)&&(n=n.clone(t)),P(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Is(n,r,this)}toString(t,n,r){return t?.doc?ku(this,t,n,r):
JSON.stringify(this)}};function Ts(e,t,n){return(t.inFlow??e.flow?Ry:_y)(e,t,n)}function _y({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:i,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:u}}=n,c=Object.assign({},n,{indent:i,type:null}),
f=!1,p=[];for(let g=0;g<t.length;++g){let h=t[g],y=null;if(P(h))!f&&h.spaceBefore&&p.push(""),Ns(n,p,h.commentBefore,f),
h.comment&&(y=h.comment);else if(T(h)){let k=P(h.key)?h.key:null;k&&(!f&&k.spaceBefore&&p.push(""),Ns(n,p,k.commentBefore,
f))}f=!1;let w=mt(h,c,()=>y=null,()=>f=!0);y&&(w+=Qe(w,i,u(y))),f&&y&&(f=!1),p.push(r+w)}let d;if(p.length===0)d=s.start+
s.end;else{d=p[0];for(let g=1;g<p.length;++g){let h=p[g];d+=h?`
${l}${h}`:`
`}}return e?(d+=`
`+Re(u(e),l),a&&a()):f&&o&&o(),d}function Ry({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:i,flowCollectionPadding:o,
options:{commentString:a}}=t;r+=i;let l=Object.assign({},t,{indent:r,inFlow:!0,type:null}),u=!1,c=0,f=[];for(let g=0;g<e.
length;++g){let h=e[g],y=null;if(P(h))h.spaceBefore&&f.push(""),Ns(t,f,h.commentBefore,!1),h.comment&&(y=h.comment);else if(T(
h)){let k=P(h.key)?h.key:null;k&&(k.spaceBefore&&f.push(""),Ns(t,f,k.commentBefore,!1),k.comment&&(u=!0));let $=P(h.value)?
h.value:null;$?($.comment&&(y=$.comment),$.commentBefore&&(u=!0)):h.value==null&&k?.comment&&(y=k.comment)}y&&(u=!0);let w=mt(
h,l,()=>y=null);u||(u=f.length>c||w.includes(`
`)),g<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(u||(u=f.reduce((k,$)=>k+$.length+2,2)+(w.length+
2)>t.options.lineWidth)),u&&(w+=",")),y&&(w+=Qe(w,r,a(y))),f.push(w),c=f.length}let{start:p,end:d}=n;if(f.length===0)return p+
d;if(!u){let g=f.reduce((h,y)=>h+y.length+2,2);u=t.options.lineWidth>0&&g>t.options.lineWidth}if(u){let g=p;for(let h of f)
g+=h?`
${i}${s}${h}`:`
`;return`${g}
${s}${d}`}else return`${p}${o}${f.join(" ")}${o}${d}`}function Ns({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let i=Re(t(r),e);n.push(i.trimStart())}}function Nt(e,t){let n=R(t)?t.value:t;for(let r of e)if(T(r)&&(r.key===t||r.key===n||R(r.key)&&r.key.value===n))return r}
var V=class extends Rn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(De,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:i}=r,o=new this(t),a=(l,u)=>{if(typeof i=="function")u=i.call(n,l,u);else if(Array.isArray(
i)&&!i.includes(l))return;(u!==void 0||s)&&o.items.push(In(l,u,r))};if(n instanceof Map)for(let[l,u]of n)a(l,u);else if(n&&
typeof n=="object")for(let l of Object.keys(n))a(l,n[l]);return typeof t.sortMapEntries=="function"&&o.items.sort(t.sortMapEntries),
o}add(t,n){let r;T(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new G(t,t?.value):r=new G(t.key,t.value);let s=Nt(this.
items,r.key),i=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);R(s.value)&&Es(r.value)?
s.value.value=r.value:s.value=r.value}else if(i){let o=this.items.findIndex(a=>i(r,a)<0);o===-1?this.items.push(r):this.
items.splice(o,0,r)}else this.items.push(r)}delete(t){let n=Nt(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=Nt(this.items,t)?.value;return(!n&&R(s)?s.value:s)??void 0}has(t){return!!Nt(this.items,
t)}set(t,n){this.add(new G(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let i of this.
items)Is(n,s,i);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!T(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),Ts(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var Be={collection:"map",default:!0,nodeClass:V,tag:"tag:yaml.org,2002:map",resolve(e,t){return se(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>V.from(e,t,n)};var ce=class extends Rn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(pt,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=Ps(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Ps(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&R(s)?s.value:s}has(t){let n=Ps(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=Ps(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];R(s)&&Es(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let i of this.
items)r.push(ee(i,String(s++),n));return r}toString(t,n,r){return t?Ts(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
i=new this(t);if(n&&Symbol.iterator in Object(n)){let o=0;for(let a of n){if(typeof s=="function"){let l=n instanceof Set?
a:String(o++);a=s.call(n,l,a)}i.items.push(ht(a,void 0,r))}}return i}};function Ps(e){let t=R(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Fe={collection:"seq",default:!0,nodeClass:ce,tag:"tag:yaml.org,2002:seq",resolve(e,t){return ie(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>ce.from(e,t,n)};var Tt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Zt(e,t,n,r)}};var Qt={identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new S(null),stringify:({source:e},t)=>typeof e=="string"&&Qt.test.test(e)?e:t.options.nullStr};var pr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new S(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&pr.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function fe({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let i=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");
let a=t-(i.length-o-1);for(;a-- >0;)i+="0"}return i}var Cs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fe},
Ls={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():fe(e)}},Ms={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new S(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:fe};var js=e=>typeof e=="bigint"||Number.isInteger(e),Ao=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Eu(e,t,n){
let{value:r}=e;return js(r)&&r>=0?n+r.toString(t):fe(e)}var Ds={identify:e=>js(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Ao(e,2,8,n),stringify:e=>Eu(e,8,"0o")},Us={identify:js,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ao(e,0,10,n),stringify:fe},Bs={identify:e=>js(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ao(e,2,16,n),stringify:e=>Eu(
e,16,"0x")};var $u=[Be,Fe,Tt,Qt,pr,Ds,Us,Bs,Cs,Ls,Ms];function xu(e){return typeof e=="bigint"||Number.isInteger(e)}var Fs=({value:e})=>JSON.stringify(e),Ay=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Fs},{identify:e=>e==null,createNode:()=>new S(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Fs},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:Fs},{identify:xu,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>xu(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Fs}],Oy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},_u=[Be,Fe].concat(Ay,Oy);var dr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,i){if(!n)return"";let o=n,a;if(typeof btoa=="function"){let l="";for(let u=0;u<o.length;++u)l+=String.
fromCharCode(o[u]);a=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=S.BLOCK_LITERAL),t!==S.QUOTE_DOUBLE){let l=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),u=Math.ceil(a.length/l),c=new Array(u);for(let f=0,p=0;f<u;++f,p+=l)c[f]=a.substr(p,l);a=c.join(
t===S.BLOCK_LITERAL?`
`:" ")}return Zt({comment:e,type:t,value:a},r,s,i)}};function Oo(e,t){if(ie(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!T(r)){if(se(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new G(new S(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let i=s.value??s.key;i.comment=i.comment?`${r.comment}
${i.comment}`:r.comment}r=s}e.items[n]=T(r)?r:new G(r)}}else t("Expected a sequence for this tag");return e}function Io(e,t,n){
let{replacer:r}=n,s=new ce(e);s.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let o of t){
typeof r=="function"&&(o=r.call(t,String(i++),o));let a,l;if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(
`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){let u=Object.keys(o);if(u.length===1)a=u[0],l=o[a];else
throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=o;s.items.push(In(a,l,n))}return s}var hr={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Oo,createNode:Io};var Nn=class e extends ce{constructor(){super(),this.add=V.prototype.add.bind(this),this.delete=V.prototype.delete.bind(
this),this.get=V.prototype.get.bind(this),this.has=V.prototype.has.bind(this),this.set=V.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let i,o;
if(T(s)?(i=ee(s.key,"",n),o=ee(s.value,i,n)):i=ee(s,"",n),r.has(i))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(i,o)}return r}static from(t,n,r){let s=Io(t,n,r),i=new this;return i.items=s.items,i}};Nn.tag="tag:yaml\
.org,2002:omap";var mr={collection:"seq",identify:e=>e instanceof Map,nodeClass:Nn,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=Oo(e,t),r=[];for(let{key:s}of n.items)R(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new Nn,n)},createNode:(e,t,n)=>Nn.from(e,t,n)};function Ru({value:e,source:t},n){return t&&(e?No:To).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var No={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:Ru},
To={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(
!1),stringify:Ru};var Au={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:fe},
Ou={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():fe(e)}},
Iu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new S(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:fe};var gr=e=>typeof e=="bigint"||Number.isInteger(e);function qs(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let o=BigInt(e);return s==="-"?BigInt(-1)*o:o}let i=parseInt(e,n);return s==="-"?-1*i:i}function Po(e,t,n){let{value:r}=e;
if(gr(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return fe(e)}var Nu={identify:gr,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>qs(e,2,2,n),stringify:e=>Po(e,2,"0b")},Tu={identify:gr,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>qs(e,1,8,n),stringify:e=>Po(
e,8,"0")},Pu={identify:gr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>qs(e,0,10,n),
stringify:fe},Cu={identify:gr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>qs(
e,2,16,n),stringify:e=>Po(e,16,"0x")};var Tn=class e extends V{constructor(t){super(t),this.tag=e.tag}add(t){let n;T(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new G(t.key,null):n=new G(t,null),Nt(this.items,n.key)||this.items.push(n)}get(t,n){let r=Nt(
this.items,t);return!n&&T(r)?R(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Nt(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new G(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,i=new this(t);if(n&&Symbol.iterator in Object(
n))for(let o of n)typeof s=="function"&&(o=s.call(n,o,o)),i.items.push(In(o,null,r));return i}};Tn.tag="tag:yaml.org,200\
2:set";var yr={collection:"map",identify:e=>e instanceof Set,nodeClass:Tn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Tn.
from(e,t,n),resolve(e,t){if(se(e)){if(e.hasAllNullValues(!0))return Object.assign(new Tn,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Co(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=o=>t?BigInt(o):Number(o),i=r.replace(/_/g,"").split(":").
reduce((o,a)=>o*s(60)+s(a),s(0));return n==="-"?s(-1)*i:i}function Lu(e){let{value:t}=e,n=o=>o;if(typeof t=="bigint")n=o=>BigInt(
o);else if(isNaN(t)||!isFinite(t))return fe(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),i=[t%s];return t<60?i.unshift(
0):(t=(t-i[0])/s,i.unshift(t%s),t>=60&&(t=(t-i[0])/s,i.unshift(t))),r+i.map(o=>String(o).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Ks={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Co(e,n),stringify:Lu},Hs={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Co(
e,!1),stringify:Lu},Pn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Pn.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,i,o,a]=t.map(Number),l=t[7]?Number((t[7]+"00").substr(1,3)):0,u=Date.UTC(n,r-1,s,i||0,o||0,a||
0,l),c=t[8];if(c&&c!=="Z"){let f=Co(c,!1);Math.abs(f)<30&&(f*=60),u-=6e4*f}return new Date(u)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Lo=[Be,Fe,Tt,Qt,No,To,Nu,Tu,Pu,Cu,Au,Ou,Iu,dr,Ue,mr,hr,yr,Ks,Hs,Pn];var Mu=new Map([["core",$u],["failsafe",[Be,Fe,Tt]],["json",_u],["yaml11",Lo],["yaml-1.1",Lo]]),ju={binary:dr,bool:pr,float:Ms,
floatExp:Ls,floatNaN:Cs,floatTime:Hs,int:Us,intHex:Bs,intOct:Ds,intTime:Ks,map:Be,merge:Ue,null:Qt,omap:mr,pairs:hr,seq:Fe,
set:yr,timestamp:Pn},Du={"tag:yaml.org,2002:binary":dr,"tag:yaml.org,2002:merge":Ue,"tag:yaml.org,2002:omap":mr,"tag:yam\
l.org,2002:pairs":hr,"tag:yaml.org,2002:set":yr,"tag:yaml.org,2002:timestamp":Pn};function Gs(e,t,n){let r=Mu.get(t);if(r&&
!e)return n&&!r.includes(Ue)?r.concat(Ue):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let i=Array.from(Mu.keys()).
filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${i} or \
define customTags array`)}if(Array.isArray(e))for(let i of e)s=s.concat(i);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Ue)),s.reduce((i,o)=>{let a=typeof o=="string"?ju[o]:o;if(!a){let l=JSON.stringify(o),u=Object.keys(ju).map(
c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${u}`)}return i.includes(a)||i.push(
a),i},[])}var Iy=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,br=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:i,
sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Gs(t,"compat"):t?Gs(null,t):null,this.name=typeof i==
"string"&&i||"core",this.knownTags=s?Du:{},this.tags=Gs(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,De,{value:Be}),Object.defineProperty(this,xe,{value:Tt}),Object.defineProperty(this,pt,{value:Fe}),this.sortMapEntries=
typeof o=="function"?o:o===!0?Iy:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function Uu(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let l=e.directives.toString(e);l?(n.push(
l),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=As(e,t),{commentString:i}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let l=i(e.commentBefore);n.unshift(Re(l,""))}let o=!1,a=null;if(e.contents){if(P(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let c=i(e.contents.commentBefore);n.push(Re(c,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let l=a?void 0:()=>o=!0,u=mt(e.contents,s,()=>a=null,l);a&&(u+=Qe(u,"",
i(a))),(u[0]==="|"||u[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${u}`:n.push(u)}else n.push(mt(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let l=i(e.comment);l.includes(`
`)?(n.push("..."),n.push(Re(l,""))):n.push(`... ${l}`)}else n.push("...");else{let l=e.comment;l&&o&&(l=l.replace(/^\n+/,
"")),l&&((!o||a)&&n[n.length-1]!==""&&n.push(""),n.push(Re(i(l),"")))}return n.join(`
`)+`
`}var Pt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,de,{value:bs});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let i=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=i;let{version:o}=i;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(o=this.directives.yaml.version)):this.directives=new Ze({version:o}),this.setSchema(o,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[de]:{value:bs}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=P(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Cn(this.contents)&&this.contents.add(t)}addIn(t,n){
Cn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=ko(this);t.anchor=!n||r.has(n)?vo(n||"a",
r):n}return new dt(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let y=k=>typeof k=="number"||k instanceof String||k instanceof Number,w=n.filter(y).map(String);w.length>0&&(n=n.concat(
w)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:u,
tag:c}=r??{},{onAnchor:f,setAnchors:p,sourceObjects:d}=yu(this,o||"a"),g={aliasDuplicateObjects:i??!0,keepUndefined:l??!1,
onAnchor:f,onTagObj:u,replacer:s,schema:this.schema,sourceObjects:d},h=ht(t,c,g);return a&&j(h)&&(h.flow=!0),p(),h}createPair(t,n,r={}){
let s=this.createNode(t,null,r),i=this.createNode(n,null,r);return new G(s,i)}delete(t){return Cn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return An(t)?this.contents==null?!1:(this.contents=null,!0):Cn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return j(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return An(t)?!n&&R(this.contents)?this.contents.
value:this.contents:j(this.contents)?this.contents.getIn(t,n):void 0}has(t){return j(this.contents)?this.contents.has(t):
!1}hasIn(t){return An(t)?this.contents!==void 0:j(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=lr(this.schema,[t],n):Cn(this.contents)&&this.contents.set(t,n)}setIn(t,n){An(t)?this.contents=n:this.contents==
null?this.contents=lr(this.schema,Array.from(t),n):Cn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ze(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Ze({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new br(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},l=ee(this.contents,n??"",a);if(typeof i=="function")for(let{count:u,res:c}of a.anchors.values())i(c,u);return typeof o==
"function"?Ot(o,{"":l},"",l):l}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return Uu(this,t)}};function Cn(e){if(j(e))return!0;throw new Error("Expected a YAML collection as document contents")}var wr=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},qe=class extends wr{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},kr=class extends wr{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Mo=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let i=s-
1,o=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(i>=60&&o.length>80){let a=Math.min(i-39,o.length-
79);o="\u2026"+o.substring(a),i-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(o.substring(0,i))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1,l=n.linePos[1];l?.line===r&&l.col>s&&(a=Math.max(1,Math.min(l.col-s,80-i)));let u=" ".
repeat(i)+"^".repeat(a);n.message+=`:

${o}
${u}
`}};function et(e,{flow:t,indicator:n,next:r,offset:s,onError:i,parentIndent:o,startOnNewline:a}){let l=!1,u=a,c=a,f="",p="",
d=!1,g=!1,h=null,y=null,w=null,k=null,$=null,A=null,O=null;for(let E of e)switch(g&&(E.type!=="space"&&E.type!=="newline"&&
E.type!=="comma"&&i(E.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),
h&&(u&&E.type!=="comment"&&E.type!=="newline"&&i(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),E.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&E.source.includes("	")&&(h=E),c=!0;break;case"comment":{c||i(
E,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let Z=E.source.substring(1)||
" ";f?f+=p+Z:f=Z,p="",u=!1;break}case"newline":u?f?f+=E.source:(!A||n!=="seq-item-ind")&&(l=!0):p+=E.source,u=!0,d=!0,(y||
w)&&(k=E),c=!0;break;case"anchor":y&&i(E,"MULTIPLE_ANCHORS","A node can have at most one anchor"),E.source.endsWith(":")&&
i(E.offset+E.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),y=E,O??(O=E.offset),u=!1,c=!1,g=!0;break;case"\
tag":{w&&i(E,"MULTIPLE_TAGS","A node can have at most one tag"),w=E,O??(O=E.offset),u=!1,c=!1,g=!0;break}case n:(y||w)&&
i(E,"BAD_PROP_ORDER",`Anchors and tags must be after the ${E.source} indicator`),A&&i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.
source} in ${t??"collection"}`),A=E,u=n==="seq-item-ind"||n==="explicit-key-ind",c=!1;break;case"comma":if(t){$&&i(E,"UN\
EXPECTED_TOKEN",`Unexpected , in ${t}`),$=E,u=!1,c=!1;break}default:i(E,"UNEXPECTED_TOKEN",`Unexpected ${E.type} token`),
u=!1,c=!1}let N=e[e.length-1],K=N?N.offset+N.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&r.type!==
"comma"&&(r.type!=="scalar"||r.source!=="")&&i(r.offset,"MISSING_CHAR","Tags and anchors must be separated from the next\
 token by white space"),h&&(u&&h.indent<=o||r?.type==="block-map"||r?.type==="block-seq")&&i(h,"TAB_AS_INDENT","Tabs are\
 not allowed as indentation"),{comma:$,found:A,spaceBefore:l,comment:f,hasNewline:d,anchor:y,tag:w,newlineAfterProp:k,end:K,
start:O??K}}function Ct(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Ct(t.
key)||Ct(t.value))return!0}return!1;default:return!0}}function vr(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Ct(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Ws(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(i,o)=>i===o||R(i)&&R(o)&&
i.value===o.value;return t.some(i=>s(i.key,n))}var Bu="All mapping items must start at the same column";function Fu({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.
nodeClass??V,a=new o(n.schema);n.atRoot&&(n.atRoot=!1);let l=r.offset,u=null;for(let c of r.items){let{start:f,key:p,sep:d,
value:g}=c,h=et(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:l,onError:s,parentIndent:r.indent,startOnNewline:!0}),
y=!h.found;if(y){if(p&&(p.type==="block-seq"?s(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in p&&p.indent!==r.indent&&s(l,"BAD_INDENT",Bu)),!h.anchor&&!h.tag&&!d){u=h.end,h.comment&&(a.comment?
a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||Ct(p))&&s(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else h.found?.indent!==r.indent&&s(l,"BAD_INDENT",Bu);n.atKey=!0;let w=h.end,k=p?
e(n,p,h,s):t(n,w,f,null,h,s);n.schema.compat&&vr(r.indent,p,s),n.atKey=!1,Ws(n,a.items,k)&&s(w,"DUPLICATE_KEY","Map keys\
 must be unique");let $=et(d??[],{indicator:"map-value-ind",next:g,offset:k.range[2],onError:s,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(l=$.end,$.found){y&&(g?.type==="block-map"&&!$.hasNewline&&s(l,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&h.start<$.found.offset-1024&&s(k.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let A=g?e(n,g,
$,s):t(n,l,d,null,$,s);n.schema.compat&&vr(r.indent,g,s),l=A.range[2];let O=new G(k,A);n.options.keepSourceTokens&&(O.srcToken=
c),a.items.push(O)}else{y&&s(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(k.
comment?k.comment+=`
`+$.comment:k.comment=$.comment);let A=new G(k);n.options.keepSourceTokens&&(A.srcToken=c),a.items.push(A)}}return u&&u<
l&&s(u,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,l,u??l],a}function qu({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=i?.nodeClass??ce,a=new o(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let l=r.offset,u=null;for(let{start:c,value:f}of r.items){let p=et(c,{indicator:"seq-item-ind",next:f,
offset:l,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?s(p.
end,"BAD_INDENT","All sequence items must start at the same column"):s(l,"MISSING_CHAR","Sequence item without - indicat\
or");else{u=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,s):t(n,p.end,c,null,p,s);n.schema.compat&&vr(
r.indent,f,s),l=d.range[2],a.items.push(d)}return a.range=[r.offset,l,u??l],a}function tt(e,t,n,r){let s="";if(e){let i=!1,o="";for(let a of e){let{source:l,type:u}=a;switch(u){case"space":i=!0;break;case"\
comment":{n&&!i&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let c=l.substring(
1)||" ";s?s+=o+c:s=c,o="";break}case"newline":s&&(o+=l),i=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at no\
de end`)}t+=l.length}}return{comment:s,offset:t}}var jo="Block collections are not allowed within flow collections",Do=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Ku({composeNode:e,composeEmptyNode:t},n,r,s,i){let o=r.start.source==="{",a=o?"flow map":"flow sequence",l=i?.nodeClass??
(o?V:ce),u=new l(n.schema);u.flow=!0;let c=n.atRoot;c&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.
length;for(let y=0;y<r.items.length;++y){let w=r.items[y],{start:k,key:$,sep:A,value:O}=w,N=et(k,{flow:a,indicator:"expl\
icit-key-ind",next:$??A?.[0],offset:f,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.
tag&&!A&&!O){y===0&&N.comma?s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):y<r.items.length-1&&s(N.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(u.comment?u.comment+=`
`+N.comment:u.comment=N.comment),f=N.end;continue}!o&&n.options.strict&&Ct($)&&s($,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(y===0)N.comma&&s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.
comma||s(N.start,"MISSING_CHAR",`Missing , between ${a} items`),N.comment){let K="";e:for(let E of k)switch(E.type){case"\
comma":case"space":break;case"comment":K=E.source.substring(1);break e;default:break e}if(K){let E=u.items[u.items.length-
1];T(E)&&(E=E.value??E.key),E.comment?E.comment+=`
`+K:E.comment=K,N.comment=N.comment.substring(K.length+1)}}if(!o&&!A&&!N.found){let K=O?e(n,O,N,s):t(n,N.end,A,null,N,s);
u.items.push(K),f=K.range[2],Do(O)&&s(K.range,"BLOCK_IN_FLOW",jo)}else{n.atKey=!0;let K=N.end,E=$?e(n,$,N,s):t(n,K,k,null,
N,s);Do($)&&s(E.range,"BLOCK_IN_FLOW",jo),n.atKey=!1;let Z=et(A??[],{flow:a,indicator:"map-value-ind",next:O,offset:E.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(Z.found){if(!o&&!N.found&&n.options.strict){if(A)for(let Q of A){
if(Q===Z.found)break;if(Q.type==="newline"){s(Q,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to b\
e on a single line");break}}N.start<Z.found.offset-1024&&s(Z.found,"KEY_OVER_1024_CHARS","The : indicator must be at mos\
t 1024 chars after the start of an implicit flow sequence key")}}else O&&("source"in O&&O.source?.[0]===":"?s(O,"MISSING\
_CHAR",`Missing space after : in ${a}`):s(Z.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Rt=O?e(n,O,Z,
s):Z.found?t(n,Z.end,A,null,Z,s):null;Rt?Do(O)&&s(Rt.range,"BLOCK_IN_FLOW",jo):Z.comment&&(E.comment?E.comment+=`
`+Z.comment:E.comment=Z.comment);let En=new G(E,Rt);if(n.options.keepSourceTokens&&(En.srcToken=w),o){let Q=u;Ws(n,Q.items,
E)&&s(K,"DUPLICATE_KEY","Map keys must be unique"),Q.items.push(En)}else{let Q=new V(n.schema);Q.flow=!0,Q.items.push(En);
let Yl=(Rt??E).range;Q.range=[E.range[0],Yl[1],Yl[2]],u.items.push(Q)}f=Rt?Rt.range[2]:Z.end}}let p=o?"}":"]",[d,...g]=r.
end,h=f;if(d?.source===p)h=d.offset+d.source.length;else{let y=a[0].toUpperCase()+a.substring(1),w=c?`${y} must end with\
 a ${p}`:`${y} in block collection must be sufficiently indented and end with a ${p}`;s(f,c?"MISSING_CHAR":"BAD_INDENT",
w),d&&d.source.length!==1&&g.unshift(d)}if(g.length>0){let y=tt(g,h,n.options.strict,s);y.comment&&(u.comment?u.comment+=
`
`+y.comment:u.comment=y.comment),u.range=[r.offset,h,y.offset]}else u.range=[r.offset,h,h];return u}function Uo(e,t,n,r,s,i){let o=n.type==="block-map"?Fu(e,t,n,r,i):n.type==="block-seq"?qu(e,t,n,r,i):Ku(e,t,n,r,i),a=o.constructor;
return s==="!"||s===a.tagName?(o.tag=a.tagName,o):(s&&(o.tag=s),o)}function Hu(e,t,n,r,s){let i=r.tag,o=i?t.directives.tagName(
i.source,p=>s(i,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:d}=r,g=p&&i?p.offset>
i.offset?p:i:p??i;g&&(!d||d.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===V.tagName&&a==="ma\
p"||o===ce.tagName&&a==="seq")return Uo(e,t,n,s,o);let l=t.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!l){let p=t.
schema.knownTags[o];if(p?.collection===a)t.schema.tags.push(Object.assign({},p,{default:!1})),l=p;else return p?s(i,"BAD\
_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):s(i,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${o}`,!0),Uo(e,t,n,s,o)}let u=Uo(e,t,n,s,o,l),c=l.resolve?.(u,p=>s(i,"TAG_RESOLVE_FAILED",p),t.options)??
u,f=P(c)?c:new S(c);return f.range=u.range,f.tag=o,l?.format&&(f.format=l.format),f}function Bo(e,t,n){let r=t.offset,s=Ny(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let i=s.
mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,o=t.source?Ty(t.source):[],a=o.length;for(let h=o.length-1;h>=0;--h){let y=o[h][1];
if(y===""||y==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",y=r+s.length;return t.source&&(y+=t.source.length),{value:h,type:i,comment:s.comment,
range:[r,y,y]}}let l=t.indent+s.indent,u=t.offset+s.length,c=0;for(let h=0;h<a;++h){let[y,w]=o[h];if(w===""||w==="\r")s.
indent===0&&y.length>l&&(l=y.length);else{y.length<l&&n(u+y.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(l=y.length),c=h,l===0&&!e.atRoot&&n(u,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}u+=y.length+w.length+1}for(let h=o.length-1;h>=a;--h)
o[h][0].length>l&&(a=h+1);let f="",p="",d=!1;for(let h=0;h<c;++h)f+=o[h][0].slice(l)+`
`;for(let h=c;h<a;++h){let[y,w]=o[h];u+=y.length+w.length+1;let k=w[w.length-1]==="\r";if(k&&(w=w.slice(0,-1)),w&&y.length<
l){let A=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(u-w.length-(k?2:1),"BAD_INDENT",A),y=""}i===S.BLOCK_LITERAL?(f+=p+y.slice(l)+w,p=`
`):y.length>l||w[0]==="	"?(p===" "?p=`
`:!d&&p===`
`&&(p=`

`),f+=p+y.slice(l)+w,p=`
`,d=!0):w===""?p===`
`?f+=`
`:p=`
`:(f+=p+w,p=" ",d=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(l);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=r+s.length+t.source.length;return{value:f,type:i,comment:s.comment,range:[r,g,g]}}function Ny({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
i=s[0],o=0,a="",l=-1;for(let p=1;p<s.length;++p){let d=s[p];if(!a&&(d==="-"||d==="+"))a=d;else{let g=Number(d);!o&&g?o=g:
l===-1&&(l=e+p)}}l!==-1&&r(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let u=!1,c="",f=s.
length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":u=!0;case"newline":f+=d.source.length;break;case"\
comment":n&&!u&&r(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.
length,c=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOKEN",d.message),f+=d.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",g);let h=d.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:i,indent:o,chomp:a,comment:c,length:f}}function Ty(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
i=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let o=1;o<t.length;o+=2)i.push([t[o],t[o+1]]);return i}function Fo(e,t,n){let{offset:r,type:s,source:i,end:o}=e,a,l,u=(p,d,g)=>n(r+p,d,g);switch(s){case"scalar":a=S.PLAIN,l=Py(
i,u);break;case"single-quoted-scalar":a=S.QUOTE_SINGLE,l=Cy(i,u);break;case"double-quoted-scalar":a=S.QUOTE_DOUBLE,l=Ly(
i,u);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+i.length,r+i.length]}}let c=r+i.length,f=tt(o,c,t,n);return{value:l,type:a,comment:f.comment,range:[r,c,f.offset]}}
function Py(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Gu(e)}function Cy(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Gu(e.slice(1,-1)).replace(
/''/g,"'")}function Gu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let i=n[1].replace(r,""),o=" ",a=t.lastIndex;
for(;n=t.exec(e);){let u=n[1].replace(s,"");u===""?o===`
`?i+=o:o=`
`:(i+=o+u,o=" "),a=t.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,n=l.exec(e),i+o+(n?.[1]??"")}function Ly(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:i,offset:o}=My(e,r);n+=i,r=o}else if(s==="\\"){let i=e[++r],o=jy[i];if(o)n+=o;else if(i===`
`)for(i=e[r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="\r"&&e[r+1]===`
`)for(i=e[++r+1];i===" "||i==="	";)i=e[++r+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;n+=Dy(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let i=r,o=e[r+1];for(;o===" "||o==="	";)o=e[++r+1];o!==`
`&&!(o==="\r"&&e[r+2]===`
`)&&(n+=r>i?e.slice(i,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function My(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var jy={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Dy(e,t,n,r){
let s=e.substr(t,n),o=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(o)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function qo(e,t,n,r){let{value:s,type:i,comment:o,range:a}=t.type==="block-scalar"?Bo(e,t,r):Fo(t,e.options.strict,r),l=n?
e.directives.tagName(n.source,f=>r(n,"TAG_RESOLVE_FAILED",f)):null,u;e.options.stringKeys&&e.atKey?u=e.schema[xe]:l?u=Uy(
e.schema,s,l,n,r):t.type==="scalar"?u=By(e,s,t,r):u=e.schema[xe];let c;try{let f=u.resolve(s,p=>r(n??t,"TAG_RESOLVE_FAIL\
ED",p),e.options);c=R(f)?f:new S(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),
c=new S(s)}return c.range=a,c.source=s,i&&(c.type=i),l&&(c.tag=l),u.format&&(c.format=u.format),o&&(c.comment=o),c}function Uy(e,t,n,r,s){
if(n==="!")return e[xe];let i=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)i.push(a);else return a;
for(let a of i)if(a.test?.test(t))return a;let o=e.knownTags[n];return o&&!o.collection?(e.tags.push(Object.assign({},o,
{default:!1,test:void 0})),o):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[xe])}function By({
atKey:e,directives:t,schema:n},r,s,i){let o=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[xe];
if(n.compat){let a=n.compat.find(l=>l.default&&l.test?.test(r))??n[xe];if(o.tag!==a.tag){let l=t.tagString(o.tag),u=t.tagString(
a.tag),c=`Value may be parsed as either ${l} or ${u}`;i(s,"TAG_RESOLVE_FAILED",c,!0)}}return o}function Wu(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var Fy={composeNode:Ko,composeEmptyNode:Vs};function Ko(e,t,n,r){let s=e.atKey,{spaceBefore:i,comment:o,anchor:a,tag:l}=n,
u,c=!0;switch(t.type){case"alias":u=qy(e,t,r),(a||l)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=qo(e,t,l,r),a&&(u.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=Hu(Fy,e,t,n,r),a&&(u.anchor=a.source.
substring(1))}catch(f){let p=f instanceof Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",f),c=!1}}return u??(u=Vs(e,t.offset,
void 0,null,n,r)),a&&u.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!R(u)||
typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&r(l??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),i&&(u.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?u.comment=o:u.commentBefore=o),e.options.keepSourceTokens&&
c&&(u.srcToken=t),u}function Vs(e,t,n,r,{spaceBefore:s,comment:i,anchor:o,tag:a,end:l},u){let c={type:"scalar",offset:Wu(
t,n,r),indent:-1,source:""},f=qo(e,c,a,u);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&u(o,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(f.spaceBefore=!0),i&&(f.comment=i,f.range[2]=l),f}function qy({options:e},{offset:t,
source:n,end:r},s){let i=new dt(n.substring(1));i.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=t+n.length,a=tt(r,o,e.strict,s);return i.
range=[t,o,a.offset],a.comment&&(i.comment=a.comment),i}function Vu(e,t,{offset:n,start:r,value:s,end:i},o){let a=Object.assign({_directives:t},e),l=new Pt(void 0,a),u={atKey:!1,
atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},c=et(r,{indicator:"doc-start",next:s??i?.[0],offset:n,
onError:o,parentIndent:0,startOnNewline:!0});c.found&&(l.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!c.hasNewline&&o(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
l.contents=s?Ko(u,s,c,o):Vs(u,c.end,r,null,c,o);let f=l.contents.range[2],p=tt(i,f,!1,o);return p.comment&&(l.comment=p.
comment),l.range=[n,f,p.offset],l}function Sr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function Ju(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let i=e[s];switch(i[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(i.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var Er=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,i)=>{let o=Sr(n);i?this.warnings.push(new kr(o,r,s)):this.errors.push(new qe(o,r,s))},this.
directives=new Ze({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=Ju(this.prelude);
if(r){let i=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!i)t.commentBefore=r;else if(j(i)&&!i.flow&&i.items.length>0){let o=i.items[0];
T(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${r}
${a}`:r}else{let o=i.commentBefore;i.commentBefore=o?`${r}
${o}`:r}}if(n){for(let i=0;i<this.errors.length;++i)t.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)
t.warnings.push(this.warnings[i])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:Ju(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let i=Sr(t);i[0]+=n,this.onError(i,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=Vu(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new qe(Sr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new qe(Sr(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=tt(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new qe(Sr(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new Pt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var Ho=Symbol("break visit"),Ky=Symbol("skip children"),Yu=Symbol("remove item");function en(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),zu(Object.freeze([]),e,t)}en.BREAK=Ho;en.SKIP=Ky;en.REMOVE=Yu;en.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let i=n?.[r];if(i&&"items"in i)n=i.items[s];else return}return n};en.parentCollection=
(e,t)=>{let n=en.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function zu(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let i=t[s];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=zu(Object.freeze(e.concat([[s,o]])),i.items[o],n);
if(typeof a=="number")o=a-1;else{if(a===Ho)return Ho;a===Yu&&(i.items.splice(o,1),o-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var Go="\uFEFF",Wo="",Vo="",Js="";function Xu(e){switch(e){case Go:return"byte-order-mark";case Wo:return"doc-mode";case Vo:return"flow-error-end";case Js:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function Ke(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Zu=new Set("0123456789ABCDEFabcdef"),Gy=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ys=new Set(",[]{}"),Wy=new Set(` ,[]{}
\r	`),Jo=e=>!e||Wy.has(e),$r=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
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
m");if(t[0]===Go&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let i=t[r-
1];if(i===" "||i==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let i=t[n-1];if(i===" "||i==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield Wo,
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
pushUntil(Jo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&Ke(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield Vo,yield*this.parseLineStart();
let i=0;for(;s[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),
s[i]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-i),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Jo),"flow";case'"':case"'":return this.flowKey=
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
`&&i>=this.pos&&i+1+n>a)t=i;else break}while(!0);return yield Js,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let i=this.buffer[r+1];if(Ke(i)||
t&&Ys.has(i))break;n=r}else if(Ke(s)){let i=this.buffer[r+1];if(s==="\r"&&(i===`
`?(r+=1,s=`
`,i=this.buffer[r+1]):n=r),i==="#"||t&&Ys.has(i))break;if(s===`
`){let o=this.continueScalar(r+1);if(o===-1)break;r=Math.max(r,o-2)}}else{if(t&&Ys.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield Js,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(Jo),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(Ke(r)||n&&Ys.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!Ke(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Gy.has(n))n=this.buffer[++t];else if(n==="%"&&Zu.has(
this.buffer[t+1])&&Zu.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var tn=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let i=n+r>>1;this.lineStarts[i]<t?n=i+1:r=i}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function Lt(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Qu(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function tc(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function zs(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ln(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Xs(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function ec(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Lt(t.start,"explicit-key-ind")&&!Lt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,tc(t.value)?t.value.end?Xs(t.value.end,t.sep):t.value.end=t.sep:Xs(t.start,t.sep),delete t.sep)}var xr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new $r,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Xu(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&ec(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Qu(s.start)===-1&&(n.indent===0||s.
start.every(i=>i.type!=="comment"||i.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Qu(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=zs(this.peek(2)),r=Ln(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){Xs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",i=[];if(s&&n.sep&&!n.value){let o=[];for(let a=0;a<n.sep.length;++a){let l=n.sep[a];switch(l.type){case"newline":
o.push(a);break;case"space":break;case"comment":l.indent>t.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=
n.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(i.push(this.sourceToken),t.items.push({start:i}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(i.push(this.sourceToken),t.items.push({start:i,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Lt(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(tc(n.key)&&!Lt(n.sep,"newline")){let o=Ln(
n.start),a=n.key,l=n.sep;l.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else i.length>0?n.sep=n.sep.concat(i,this.sourceToken):n.sep.push(
this.sourceToken);else if(Lt(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let o=Ln(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:i,key:null,sep:[this.sourceToken]}):Lt(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let o=this.flowScalar(this.type);s||n.value?(t.items.push({start:i,key:o,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(o):(Object.assign(n,{key:o,sep:[]}),this.onKeyLine=!0);return}default:{let o=this.startBlockValue(
t);if(o){if(o.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Lt(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:i});
this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){Xs(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Lt(n.start,"seq-item-ind")?t.items.push({start:[this.
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
"flow-collection"){let s=zs(r),i=Ln(s);ec(t);let o=t.end.splice(1,t.end.length);o.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:i,key:t,sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=zs(t),r=Ln(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=zs(t),r=Ln(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function Vy(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new tn||null,prettyErrors:t}}function Yo(e,t={}){let{lineCounter:n,prettyErrors:r}=Vy(t),s=new xr(n?.addNewLine),i=new Er(t),o=null;for(let a of i.compose(
s.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new qe(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(o.errors.forEach(
Mo(e,n)),o.warnings.forEach(Mo(e,n))),o}var nc=60;function zo(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>nc?`${t.slice(0,nc)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function te(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function pe(e,t,n){return ae(e,t).flatMap((r,s)=>te([t,s],n(r)))}function gt(e,t,n){let r=Array.isArray(m(e,t));return je(
e,t).flatMap((s,i)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let o=H(s,n.keys()),a=o?`d\
id you mean ${o}?`:`add the line ${s}=... to it`;return[{path:r?[t,i]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function yt(e,t){let n=new Set;return pe(e,t,r=>{let s=m(r,"name"),i=typeof s=="string"&&n.has(s);n.add(s);let o=`"${s}"\
 is the name of another one here; write its own`;return i?[{path:["name"],message:o}]:[]})}function Zs(e){return Xo(e,"a\
ccepted_values")}function Xo(e,t){let n=Array.isArray(m(e,t));return je(e,t).flatMap((r,s)=>typeof r=="number"&&!ct(r)?[
{path:n?[t,s]:[t],message:Zo}]:[])}var Zo="holds a number that is rounded when it is read; send and write it as a text";
function Rr(e){let t=[],n=_r(e,"signed")??"${body}",r=_r(e,"value")??"",s=(a,l)=>t.push({path:[a],message:l});r!==""&&_r(
e,"prefix")!==null&&s("prefix","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(
a)&&!n.includes(a)&&s("value",`holds ${a}, which signed does not cover; add it there`);let i=_r(e,"timestamp_header");i!==
null&&!n.includes("${timestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it ther\
e");let o=_r(e,"header");return i!==null&&i.toLowerCase()===o?.toLowerCase()&&s("timestamp_header","is the header of the\
 signature; write another one"),t}function _r(e,t){let n=m(e,t);return typeof n=="string"?n:null}var Jy=/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function Ar(e,t){return je(e,"signature").includes("standard-webhooks")?je(e,"secret_name").flatMap(n=>{let r=typeof n==
"string"?t.get(n)??"":"",s=Yy(r);return s===null?[]:[{path:["secret_name"],message:`the secret ${n} ${s}`}]}):[]}function Yy(e){
return e.startsWith("v1,")?'begins with "v1,", which is not a part of the key; store what follows it':e.startsWith("whse\
c_")?e!=="whsec_"&&Jy.test(e)?null:"begins with whsec_, which base64 of the key must follow; copy it whole":null}var Qs=["extends","notify","chains","receive"],rc={accepted:["accepted_values"],active:["enabled"],actors:["actor","matc\
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
"workflow","match.workflow"]};function sc(e,t){let n=Qo(e);return t.includes(n)?n:(Object.hasOwn(rc,n)?rc[n]:void 0)?.find(
i=>t.includes(i.replace(/\..*/,"")))??H(e,t)}function Qo(e){return e.toLowerCase().replaceAll("-","_")}var ic={TAB_AS_INDENT:"is indented with a tab; write spaces",MULTIPLE_DOCS:"holds several documents; write one",BAD_SCALAR_START:"\
has a text that starts with %, @ or `; put it in quotes",BAD_DQ_ESCAPE:"has a backslash in double quotes; write two, or \
use single quotes"},zy=[[/^( *-)(?=[^\s-].*:(?:\s|$))/,"$1 ","lacks a space after its -; write - key: value"],[/^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/,
"$1 ","lacks a space after its colon; write key: value"],[/^([ -]*[\w-]+)(?= *$| +[^:\s]+$| +[[{])/,"$1:","has no colon;\
 write key: value"],[/(?<=[\w"'\]}]) +(?=[\w-]+: )/g,", ","lacks a comma before a key inside of { }; write {a: b, c: d}"],
[/\$\{[^}]*\}/g,"x","has ${...} without quotes inside of { } or [ ]; put that text in quotes"],[/([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/,
"$1","has text after a closing quote; put the whole text in one pair of quotes"],[/^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/,
"$1","has a second colon, or a -, after its key; put the text in quotes, or write it on a line of its own"]],ac=/[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g,
Xy=/[:-] +[|>][-+\d]?\s?$/,lc={text:5e4,line:1e3},oc="is not YAML from here on; put a text with ${...}, or with { } [ ] \
, # & * ! | > : @ or quotes in a special place, in quotes";function uc(e,t){let n=t(e),[r]=n,s=r?.line??1,i=n.find(f=>f.
line===s&&ic[f.code]);if(i)return{line:s,message:ic[i.code]??""};let o=r?.opened(),a=/^(?:Missing closing|Flow) /.test(r?.
message??"");if(o&&(a||o.line<s))return{line:o.line,message:`opens a ${o.character} that is not closed, on this line or \
deeper ones; close it, or put the whole text in quotes`};if(e.length>lc.text)return{line:s,message:oc};let l=["",...e.replace(
/^\ufeff/,"").split(/\r?\n/)],u={line:s,message:oc},c=s;for(let{row:f,...p}of Zy(l,s)){if(f===l[p.line])continue;let[d]=t(
l.with(p.line,f).slice(1).join(`
`)),g=d?.line??Number.POSITIVE_INFINITY;g>c&&([c,u]=[g,p])}return u}function Mn(e){let[t]=e.match(ac)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${t==="\xA0"?"a no-break space":
"a character"} (U+${n}), which is not a space in YAML; write plain spaces`}function*Zy(e,t){let n=[t,t-1,t+1].flatMap(r=>{
let s=e[r]??"";return s===""||s.length>lc.line?[]:[{line:r,row:s}]});for(let{line:r,row:s}of n){let i=Mn(s);i&&(yield{line:r,
row:s.replace(ac," "),message:i})}for(let{line:r,row:s}of n){let i=e[r-1]??"";Xy.test(i)&&(yield{line:r,row:`${i.replace(
/\S.*/,"")}  ${s.trimStart()}`,message:"belongs to the | or > above it; indent it deeper"});for(let[o,a,l]of zy)yield{line:r,
row:s.replace(o,a),message:l};yield*Qy(e,r)}}function Qy(e,t){let n=e[t]??"",r=/^ *- /.test(n)?"-":"key",s=r==="-"?/(?<=^ *)- /:
/(?<=^ *(?:- +)?)[\w"'$]/,i=n.search(s),o=Qs.includes(n.trim().split(":",1).join()),a=new Map(e.slice(0,t).map((u,c)=>[u.
search(s),c])),l=u=>Math.abs(u-i);return[...a].filter(([u])=>u>=0&&(u===0||!o)).sort(([u],[c])=>l(u)-l(c)||c-u).map(([u,
c])=>({line:t,row:" ".repeat(u)+n.trimStart(),message:`is indented by ${i} ${i===1?"space":"spaces"}; write ${u}, to lin\
e up with the ${r} on line ${c}`}))}var eb=1024*1024,ti=100,ei=100,na=64,ea=`is nested deeper than ${na} levels; write it flatter`,fc=1e3,tb=new RegExp(`(?:\
[-?:] ){${fc}}`);function Mt({text:e,file:t}){let n=o=>new v([{file:t,message:o}]);if(Buffer.byteLength(e)>eb)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(rb(e))throw n(ea);let{document:r,lines:s}=pc(e);if(r.errors.
some(({code:o})=>o==="RESOURCE_EXHAUSTION"))throw n(ea);if(r.errors.length>0)throw new v([{file:t,...uc(e,nb)}]);let i=ib(
r);if(i===null)throw n(ea);if(i.length>0)throw new v(i.map(({offset:o,path:a,message:l})=>({file:t,line:s.linePos(o).line||
1,path:zo(a),message:l})));return{data:sb(r,n),problem:(o,a)=>({file:t,line:ob(r,s,o),path:zo(o),message:a})}}function pc(e){
let t=new tn;return{document:Yo(e,{lineCounter:t,prettyErrors:!1,schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),
lines:t}}function nb(e){let{document:t,lines:n}=pc(e),r=s=>n.linePos(s).line||1;return t.errors.map(({code:s,message:i,pos:[
o]})=>({line:r(o),opened(){let a=null;return me(t,{Node(l,{range:u}){let[c=0,f=0]=u??[],p=e.charAt(c);c<=o&&o<=f&&/["'[{]/.
test(p)&&(a={line:r(c),character:p})}}),a},code:s,message:i}))}function rb(e){let t=0;for(let n of e)if(n==="["||n==="{"?
t+=1:(n==="]"||n==="}")&&(t=Math.max(0,t-1)),t>fc)return!0;return tb.test(e)}function sb(e,t){try{return e.toJS({maxAliasCount:1+
ti})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${ti} times; write less`):n}}function ib(e){let t=[],
n=new Map,r=new Map,s=0,i=!1,o=(c,f,p)=>(t.push({offset:c.range?.[0]??0,path:f,message:p}),t.length>ei?me.BREAK:void 0),
a=()=>(i=!0,me.BREAK),l=(c,f)=>{s+=1;let p=n.get(c.source),d=()=>ta([...f,c]);return p===void 0?o(c,d(),lb(c)):f.includes(
p)?o(c,d(),`*${c.source} holds itself`):(r.set(c,p),cc(f)+dc(p,r)>na?a():void 0)},u=(c,f)=>{let p=new Set;for(let{key:d}of c.
items){let g=R(d)?ra(d.value):null,h=g===null?"is not a plain key; write key: value":p.has(g)?"is there twice; keep one":
null;if(p.add(g??""),h===null)continue;let y=[...ta([...f,c]),g??"?"],w=o(P(d)?d:c,y,h);if(w!==void 0)return w}};if(me(e,
{Node(c,f,p){if(f.tag!==void 0){let d=ta([...p,f]),g=o(f,d,ab(f.tag));if(g!==void 0)return g}if(he(f))return l(f,p);if("\
anchor"in f&&f.anchor&&n.set(f.anchor,f),!(!se(f)&&!ie(f)))return cc(p)===na?a():se(f)?u(f,p):void 0}}),i)return null;if(t.
sort((c,f)=>c.offset-f.offset),t.length>ei){let{offset:c=0}=t[ei]??{},f={offset:c,path:[],message:"and more like these"};
return[...t.slice(0,ei),f]}if(s>ti){let c=`has ${s} aliases; write ${ti} at most`;t.push({offset:0,path:[],message:c})}return t}
function cc(e){return e.filter(t=>se(t)||ie(t)).length}function dc(e,t,n=new Map){let r=n.get(e);if(r!==void 0)return r;
let s=he(e)?[t.get(e)]:T(e)?[e.key,e.value]:se(e)||ie(e)?e.items:[],i=0;for(let o of s)i=Math.max(i,dc(o,t,n));return(se(
e)||ie(e))&&(i+=1),n.set(e,i),i}function ta(e){return e.flatMap((t,n)=>{if(T(t))return[R(t.key)?ra(t.key.value):"?"];let r=e[n+
1];return ie(t)&&r?[t.items.indexOf(r)]:[]})}function ob(e,t,n){let r=e.contents,s=0;for(let i of n)if(he(r)&&(r=r.resolve(
e)),se(r)){let o=r.items.find(({key:a})=>R(a)&&ra(a.value)===i);if(!o)break;R(o.key)&&(s=o.key.range?.[0]??s),r=o.value}else if(ie(
r))r=r.items[Number(i)],P(r)&&(s=r.range?.[0]??s);else break;return t.linePos(s).line||1}function ra(e){return e===null?
"":String(e)}function ab(e){return`has the tag ${e}, and tags are not read; put a text that starts with ! in quotes, or \
take the tag out`}function lb({source:e}){return`*${e} is not defined above; quote the value if it is plain text`}var ub=/extends|\\[xuU]/;function ia(e){if(!ub.test(e.text))return null;let{data:t,problem:n}=Mt(e),r=At(String(m(t,"ext\
ends")??""));return r&&{from:r,problem:s=>n(["extends"],s)}}function oa(e){let{data:t,problem:n}=Mt(e),{file:r}=e;if(M(t))
return{file:r,data:t,problem:n};let s=t===null?"is empty; write notify, chains or receive":"holds no mapping; write noti\
fy:, chains: or receive: at its top";throw new v([{file:r,message:s}])}var sa=[{path:["notify","webhooks"],key:"enabled"},
{path:["chains"],key:"enabled"},{path:["receive","providers"],key:"active"},{path:["receive","functions"],key:"active"}];
function mc(e,t){let n={problems:[],isWhole:!0,fileOf:()=>e.file};if(m(e.data,"extends")===void 0)return{...e,...n};let s=t!==
null&&m(t.data,"extends")!==void 0?[t.problem(["extends"],`is not read in a file that ${e.file} extends; one level is al\
l, so take it out`)]:[],i=[t,e].find(c=>c!==null&&!cb(c));if(i)return{...i,...n,problems:s};let o=new Map(sa.map(({path:c,
key:f})=>{let p=fb(e,t,c,f);return s.push(...p.problems),[c.join("."),p.items]})),a=c=>o.get(c)??[],l=(c,f)=>{let p=[t,e].
flatMap(g=>g===null?[]:[m(g.data,c)]);if(p.every(g=>g===void 0))return{};let d=f.filter(g=>p.some(h=>m(h,g)!==void 0)).map(
g=>[g,a(`${c}.${g}`).map(hc)]);return{[c]:Object.fromEntries([...p.flatMap(g=>Object.entries(Object(g))),...d])}},u=a("c\
hains").map(hc);return{data:{extends:m(e.data,"extends"),...l("notify",["webhooks"]),...u.length>0&&{chains:u},...l("rec\
eive",["providers","functions"])},problem(c,f){for(let g of sa){let{length:h}=g.path,y=a(g.path.join("."))[Number(c[h])];
if(y&&g.path.every((w,k)=>w===c[k]))return y.from.problem([...g.path,y.index,...c.slice(h+1)],f)}let p=({data:g})=>c.length>
0&&aa(g,c.slice(0,2))!==void 0;return(t!==null&&!p(e)&&p(t)?t:e).problem(c,f)},problems:s,isWhole:t!==null,fileOf:(c,f)=>a(
c)[f]?.from.file??e.file}}function cb({data:e}){return["notify","receive"].map(n=>m(e,n)).every(n=>n===void 0||M(n))&&sa.
every(({path:n})=>{let r=aa(e,n);return r===void 0||Array.isArray(r)})}function aa(e,t){return t.reduce((n,r)=>m(n,String(
r)),e)}function hc({value:e}){return e}function fb(e,t,n,r){let s=u=>{let c=aa(u.data,n);return Array.isArray(c)?c.map((f,p)=>({
value:f,from:u,index:p})):[]},i=t===null?[]:s(t),o=new Map(i.map((u,c)=>[m(u.value,"name"),{item:u,place:c}])),a=[],l=s(
e).filter(({value:u,index:c})=>{let f=m(u,"name"),p=pb(u,r),d=typeof f=="string"?o.get(f):void 0;if(t===null||d===void 0&&
!p)return!p;let g=h=>a.push(e.problem([...n,c,"name"],h));if(d===void 0){let h=[...o.keys()].filter(w=>typeof w=="string"),
y=H(String(f),h);g(`${t.file} has no "${f}" in ${n.join(".")} to switch off; ${y===null?"take this entry out, or write a\
ll of it":`did you mean ${y}?`}`)}else p?m(d.item.value,"optional")!==!0?g(`"${f}" of ${t.file} cannot be switched off h\
ere, since it has no optional: true there; take this entry out`):i[d.place]={...d.item,value:{...Object(d.item.value),[r]:!1}}:
g(`"${f}" is the name of an entry of ${t.file}; write its own`);return!p});return{items:[...i,...l],problems:a}}function pb(e,t){
return M(e)&&Object.keys(e).length===2&&typeof m(e,"name")=="string"&&m(e,t)===!1}var ni,db={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function la(e){return!e&&!ni?db:{lang:e?.lang??ni?.lang,message:e?.message,abortEarly:e?.abortEarly??ni?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??ni?.abortPipeEarly}}var hb;function mb(e){return hb?.get(e)}var gb;function yb(e){return gb?.get(e)}var bb;function wb(e,t){return bb?.get(e)?.get(t)}function nn(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function U(e,t,n,r,s){let i=s&&"input"in s?s.input:
n.value,o=s?.expected??e.expects??null,a=s?.received??nn(i),l={kind:e.kind,type:e.type,input:i,expected:o,received:a,message:`\
Invalid ${t}: ${o?`Expected ${o} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",c=s?.message??e.message??wb(e.reference,
l.lang)??(u?yb(l.lang):null)??r.message??mb(l.lang);c!==void 0&&(l.message=typeof c=="function"?c(l):c),u&&(n.typed=!1),
n.issues?n.issues.push(l):n.issues=[l]}function kb(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function vb(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function yc(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function z(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},la())},e}var Sb=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var qT=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var Eb=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function ge(e,t){return{kind:"validation",type:"check",reference:ge,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&U(this,"input",n,r),n}}}function Or(e){return{kind:"validation",type:"finite",reference:Or,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"finite",t,n),t}}}function ua(e){return{kind:"validation",type:"iso_timestamp",reference:ua,async:!1,expects:null,requirement:Eb,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&U(this,"timestamp",t,n),t}}}function bt(e,t){return{kind:"validation",type:"max_length",reference:bt,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function ca(e,t){return{kind:"validation",type:"max_value",reference:ca,async:!1,expects:`<=${e instanceof Date?e.toJSON():
nn(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():nn(n.value)}),n}}}function Ir(e,t){return{kind:"validation",type:"min_length",reference:Ir,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&U(this,"length",n,r,{received:`${n.value.length}`}),n}}}function jn(e,t){return{kind:"validation",type:"min_value",reference:jn,async:!1,expects:`>=${e instanceof Date?e.toJSON():
nn(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&U(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():nn(n.value)}),n}}}function Nr(e){return{kind:"validation",type:"non_empty",reference:Nr,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&U(this,"length",t,n,{received:"0"}),t}}}function wt(e){return{kind:"validation",type:"raw_check",reference:wt,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>U(this,r?.label??"input",t,n,r)}),t}}}function Dn(e){return{kind:"transformation",type:"raw_transform",reference:Dn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>U(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Ae(e,t){return{kind:"validation",type:"regex",reference:Ae,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&U(this,"format",n,r),n}}}function Tr(e){return{kind:"validation",type:"safe_integer",reference:Tr,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,"safe integer",t,n),t}}}function fa(){return{kind:"transformation",type:"to_upper_case",reference:fa,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Oe(e){return{kind:"transformation",type:"transform",reference:Oe,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function pa(e){return{kind:"validation",type:"url",reference:pa,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&U(this,
"URL",t,n),t}}}function da(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function L(e,t){return z({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:da(this,s,r)}:s}})}function Pr(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function W(e,t){return z({kind:"schema",type:"array",reference:W,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let i=0;i<s.length;i++){let o=s[i],a=this.item["~run"]({value:o},r);
if(a.issues){let l={type:"array",origin:"value",input:s,key:i,value:o};for(let u of a.issues)u.path?u.path.unshift(l):u.
path=[l],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else U(this,"type",n,r);return n}})}function we(e){return z({kind:"schema",type:"boolean",reference:we,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:U(this,"type",t,n),t}})}function rn(e,t){return z({kind:"schema",type:"custom",reference:rn,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function Un(e){return z({kind:"schema",type:"lazy",reference:Un,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function ha(e,t){return z({kind:"schema",type:"literal",reference:ha,expects:nn(e),async:!1,literal:e,message:t,"~run"(n,r){
return kb(n.value,this.literal)?n.typed=!0:U(this,"type",n,r),n}})}function ma(e){return z({kind:"schema",type:"never",reference:ma,expects:"never",async:!1,message:e,"~run"(t,n){return U(
this,"type",t,n),t}})}function Cr(e){return z({kind:"schema",type:"null",reference:Cr,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:U(this,"type",t,n),t}})}function D(e,t){return z({kind:"schema",type:"nullable",reference:D,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Pr(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function sn(e,t){return z({kind:"schema",type:"nullish",reference:sn,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=Pr(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function F(e){return z({kind:"schema",type:"number",reference:F,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:U(this,"type",t,n),t}})}function I(e,t){return z({kind:"schema",type:"object",
reference:I,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let i in this.entries){let o=this.entries[i];if(i in s||(o.type==="exact_optional"||o.type==="optional"||
o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Pr(o),l=o["~run"]({value:a},r);if(l.issues){let u={type:"obje\
ct",origin:"value",input:s,key:i,value:a};for(let c of l.issues)c.path?c.path.unshift(u):c.path=[u],n.issues?.push(c);if(n.
issues||(n.issues=l.issues),r.abortEarly){n.typed=!1;break}}l.typed||(n.typed=!1),n.value[i]=l.value}else if(o.fallback!==
void 0)n.value[i]=da(o);else if(o.type!=="exact_optional"&&o.type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,
expected:`"${i}"`,path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]}),r.abortEarly))break}}else U(this,"type",
n,r);return n}})}function b(e,t){return z({kind:"schema",type:"optional",reference:b,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Pr(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function on(e,t){return z({kind:"schema",type:"picklist",reference:on,expects:yc(e.map(nn),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:U(this,"type",n,r),n}})}function ga(e,t,n){return z({kind:"schema",type:"record",reference:ga,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let o in i)if(vb(i,o)){let a=i[o],l=this.key["\
~run"]({value:o},s);if(l.issues){let c={type:"object",origin:"key",input:i,key:o,value:a};for(let f of l.issues)f.path=[
c],r.issues?.push(f);if(r.issues||(r.issues=l.issues),s.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
s);if(u.issues){let c={type:"object",origin:"value",input:i,key:o,value:a};for(let f of u.issues)f.path?f.path.unshift(c):
f.path=[c],r.issues?.push(f);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}(!l.typed||!u.typed)&&(r.typed=
!1),l.typed&&(r.value[l.value]=u.value)}}else U(this,"type",r,s);return r}})}function ya(e,t){return z({kind:"schema",type:"strict_object",reference:ya,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let i in this.entries){let o=this.entries[i];
if(i in s||(o.type==="exact_optional"||o.type==="optional"||o.type==="nullish")&&o.default!==void 0){let a=i in s?s[i]:Pr(
o),l=o["~run"]({value:a},r);if(l.issues){let u={type:"object",origin:"value",input:s,key:i,value:a};for(let c of l.issues)
c.path?c.path.unshift(u):c.path=[u],n.issues?.push(c);if(n.issues||(n.issues=l.issues),r.abortEarly){n.typed=!1;break}}l.
typed||(n.typed=!1),n.value[i]=l.value}else if(o.fallback!==void 0)n.value[i]=da(o);else if(o.type!=="exact_optional"&&o.
type!=="optional"&&o.type!=="nullish"&&(U(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"ke\
y",input:s,key:i,value:s[i]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let i in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,i)){U(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:s,key:i,value:s[i]}]});
break}}}else U(this,"type",n,r);return n}})}function x(e){return z({kind:"schema",type:"string",reference:x,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:U(this,"type",t,n),t}})}function gc(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function He(e,t){
return z({kind:"schema",type:"union",reference:He,expects:yc(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,i,o;for(let a of this.options){let l=a["~run"]({value:n.value},r);if(l.typed)if(l.issues)i?i.push(l):i=[l];else{s=
l;break}else o?o.push(l):o=[l]}if(s)return s;if(i){if(i.length===1)return i[0];U(this,"type",n,r,{issues:gc(i)}),n.typed=
!0}else{if(o?.length===1)return o[0];U(this,"type",n,r,{issues:gc(o)})}return n}})}function jt(){return z({kind:"schema",type:"unknown",reference:jt,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function bc(e,t,n){let r=e["~run"]({value:t},la(n));if(r.issues)throw new Sb(r.issues);return r.value}function _(...e){return z({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function ne(e,t,n){let r=e["~run"]({value:t},la(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var wc="secrets.",kc=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y;function Ne(e){let t=[],n="",r=0;for(;;){let s=e.indexOf("$",r);if(n+=
e.slice(r,s<0?e.length:s),s<0)break;for(r=s;e[r]==="$";)r++;let i=r-s;if(e[r]!=="{"){n+=e.slice(s,r);continue}if(n+="$".
repeat(Math.floor(i/2)),i%2===0)continue;kc.lastIndex=r+1;let o=kc.exec(e)?.[0]??"",a=r+1+o.length,l=e[a]==="}",u=e.slice(
r-1,l?a+1:a);n!==""&&t.push({kind:"text",text:n}),n="",t.push(l?$b(u,o):{kind:"broken",source:u,message:Rb(e.slice(r-1))}),
r=l?a+1:a}return n!==""&&t.push({kind:"text",text:n}),t}function $b(e,t){let[n="",...r]=xb(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(_b)};let s=`${ke(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function xb(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function _b(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function Rb(e){let[,
t="name"]=/^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e)??[];return e.startsWith("${{")?`${ke(e)}: only workflow files have \${{ }}\
; here write \${${ke(t)}}, or $\${ for a literal \${`:`${ke(e)} is not closed; write \${name}, or $\${ for a literal \${`}
function Bn(e){let[t,...n]=Ne(e);return t?.kind==="expression"&&n.length===0?t:null}function nt(e){return e.startsWith(wc)?
e.slice(wc.length):null}function ke(e){return e.length>60?`${e.slice(0,60)}...`:e}var vc=1e3,Ab=1024*1024,X=class extends Error{name="RenderError"};function Lr(e,t){let n=t(e.name),r=e.filters.reduce((s,i,o)=>{
let a=wa(i);if(a!==null)throw new X(`${e.source}: ${a}`);let l=Oc[i.name]?.(s,i.argument?.text??"");if(o>0&&typeof l=="s\
tring"&&l.length>Ab)throw new X(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return l},n);return e.
filters.length>0&&t.onFiltered?.(n,r),r}var an=Symbol("omitted");function si(e,t){let n=Lr(e,t);return e.filters.at(-1)?.
name==="omit"&&Ic(n)?an:n}function xc(e,t){let n=Bn(e);return n!==null&&si(n,t)===an}function _c(e,t){return xc(e,t)?null:
kt(e,t)}function kt(e,t){return Ne(e).map(n=>n.kind==="text"?n.text:n.kind==="broken"?n.source:Ge(Lr(n,t))).join("")}function ba(e,t){
return Mr(e,{key:n=>kt(n,t),leaf:n=>{let r=Bn(n);if(!r)return kt(n,t);let s=si(r,t);return s===void 0?"":s}})}function Mr(e,t,n=0){
if(typeof e=="string")return t.leaf(e);if(typeof e!="object"||e===null)return e;if(n===vc)throw new X(`the body is neste\
d more than ${vc} levels deep; make it flatter`);let r=o=>Mr(o,t,n+1);if(Array.isArray(e))return e.map(r).filter(o=>o!==
an);let s=new Map,i=Object.entries(e).flatMap(([o,a])=>{let l=r(a);if(l===an)return[];let u=t.key(o),c=s.get(u);if(c!==void 0)
throw new X(`the keys ${JSON.stringify(c)} and ${JSON.stringify(o)} of the body become the same; give each a text of its\
 own`);return s.set(u,o),[[u,l]]});return Object.fromEntries(i)}function Fn(e){let t=ps(e);if(t!==null)return t;throw new X(
"a value is nested too deeply to be sent")}function We(e){let t=Bn(e);return t?.filters.length===0?nt(t.name):null}function ii(e,t){
let n=We(e);if(n!==null)return Ge(t(`secrets.${n}`));let r=Ac(e,t,s=>s);if(r!==e&&Sc(r)>Sc(e))throw new X("a value makes\
 a part of the URL path . or .., which leads elsewhere");return r}function Rc(e,t){return Object.entries(e).filter(([,n])=>!xc(
n,t)).map(([n,r])=>`${ri(n)}=${Ac(r,t,ri)}`).join("&")}function Ac(e,t,n){return Ne(e).map(r=>{if(r.kind==="text")return n(
r.text);if(r.kind==="broken")return n(r.source);let s=Ge(Lr(r,t));return Ob(r)?s:ri(s)}).join("")}function Ob({filters:e}){
return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function Sc(e){return e.replace(/[?#].*/s,"").split("/").filter(
n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var Dt={json:e=>e===void 0?'""':Fn(e),url:e=>ri(Ge(e)),xml:e=>Ge(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
"\uFFFD").replace(/[&<>"']/g,t=>Ec[t]??t),slack:e=>Ge(e).replace(/[&<>]/g,t=>Ec[t]??t)},Ec={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&apos;"},Oc={...Dt,truncate:(e,t)=>or(Ge(e),Number(t)),default:(e,t)=>Ic(e)?t:e,omit:e=>e},jr=Object.
keys(Oc);function wa({name:e,argument:t}){if(!jr.includes(e))return`there is no filter ${e}`;switch(e){case"truncate":return t?.
quoted===!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as truncate: 300";case"de\
fault":return t?.quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?null:`${e} tak\
es no argument`}}function Ic(e){return e==null||e===""}function Ge(e){return typeof e=="string"?e:e==null?"":typeof e=="\
object"?Fn(e):String(e)}function ri(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),"\uFFFD")).
replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function oi(e,t,n,r){let s=i=>{let[o="",...a]=i.
split(".");return o==="secrets"?t.get(a.join(".")):o==="variables"?Ib(n,a.join(".")):Object.hasOwn(e,i)?e[i]:a.reduce($c,
$c(e,o))};return r&&(s.onFiltered=r),s}function $c(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.
get(e,t):void 0}function Ib(e,t){let n=ai(e,t);if(n.kind==="ambiguous")throw new X(`\${variables.${t}} is in several fun\
ctions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of another`);return n.kind===
"value"?n.value:void 0}function ai(e,t){let n=Tc(e,t);if(n.kind==="value")return n;let r=Nb(e).flatMap(([o,a])=>Object.hasOwn(
a,t)?[{owner:o,value:Reflect.get(a,t)}]:[]),[s,...i]=r;return s?i.length===0?{kind:"value",value:s.value}:{kind:"ambiguo\
us",functions:r.map(({owner:o})=>o)}:{kind:"none"}}function Nc(e){return M(e)?Object.entries(e).flatMap(([t,n])=>M(n)?Object.
keys(n).map(r=>ai(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function Tc(e,t){if(!M(e))return{kind:"\
none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+
1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=Tc(Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}
return{kind:"none"}}function Nb(e){return Object.entries(M(e)?e:{}).filter(t=>M(t[1]))}var Tb=3;function q(e,{misplaced:t={},inside:n={},missing:r={}}={}){let s=Object.keys(e),i=I(e,({expected:u})=>{let c=u?.
slice(1,-1)??"";return`is missing; write ${ka(r,c)??`${c}: ...`}`}),o=s.filter(u=>e[u]?.type!=="optional"),a=(o.length>0?
o:s).slice(0,Tb).map(u=>`${u}: ...`).join(", "),l=ma(u=>{let{input:c}=u;return(typeof c=="string"?Pc(c):null)??J(`must b\
e a mapping, as {${a}}`)(u)});return Un(u=>{if(u===void 0)return ya(e);if(!M(u))return l;let c=Object.keys(u).filter(f=>!s.
includes(f));return c.length===0?i:_(i,wt(({addIssue:f})=>{for(let p of c){let d=s.find(h=>ka(n,h)?.includes(p)),g=d??sc(
p,s);f({message:ka(t,p)??Cb(p,g,s),path:[Cc(u,p)],expected:Lb(u,g,d)})}}))})}function qn(e,t,n){return _(rn(M,J(n)),Dn(({
dataset:r,addIssue:s})=>{let i=r.value,o=Object.entries(i).map(([a,l])=>{let u=Cc(i,a),c=ne(e,l);for(let p of c.issues??
[])s({message:p.message,path:[u,...p.path??[]]});let f=t(a);return f!==null&&s({message:f,path:[u]}),[a,c.output]});return Object.
fromEntries(o)}))}function Ut(e,t,n){return Un(r=>r===void 0?He([t,n]):e(r)?t:n)}function J(e){return({input:t})=>{if(t==
null)return`${e}; it is empty`;if(Array.isArray(t))return`${e}, not a list`;let[n=null]=M(t)?Object.keys(t).flatMap(Pb):
[];return n!==null?n:`${e}, not a ${M(t)?"mapping":typeof t}`}}function Pb(e){let t=e.startsWith("-")?Mn(e):null;return t===
null?[]:[t]}function Cb(e,t,n){if(e==="<<")return"is not read: merge keys are not part of YAML 1.2; write the keys out";
let r=Mn(e)??Pc(e);return r!==null?r:t===null?`unknown key; write one of ${n.join(", ")}`:`unknown key; did you mean ${t}\
?`}function Pc(e){return/^[A-Za-z_]+:(?!\/\/)/.test(e)?"lacks a space after its colon; write key: value":null}function ka(e,t){
return Object.hasOwn(e,t)?e[t]:void 0}function Lb(e,t,n){let r=t===null?{}:m(e,t);return r==null||n!==void 0&&typeof r!=
"object"?t??void 0:void 0}function Cc(e,t){return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function Lc(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=Mb(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function Mb(e){let t=/^([1-5])xx$/i.exec(e);if(t){let i=Number(
t[1])*100;return{from:i,to:i+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function Mc(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function jc(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function li(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let{negated:r,tokens:s}of jb(e))qb(s,t)&&(n=!r);return n}
var Dc=new WeakMap;function jb(e){let t=Dc.get(e);if(t!==void 0)return t;let n=e.map(r=>{let s=r.startsWith("!"),i=qc(s?
r.slice(1):r);if(typeof i=="string")throw new Error(i);return{negated:s,tokens:i}});return Dc.set(e,n),n}function ui(e){
if(e.length>1e3)return"the pattern is longer than 1000 characters";let t=qc(e.startsWith("!")?e.slice(1):e);return typeof t==
"string"?`${JSON.stringify(e)} is not a pattern: ${t}`:null}function qc(e){let t=[...e],n=[];if(t.length===0)return"it i\
s empty; write ** to match everything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let i=t[s]??"";if(i===
"*"){let u=s;for(;t[u]==="*";)u++;let c=s===0||t[s-1]==="/";u-s>1&&c&&t[u]==="/"&&n.push({accepts:Ub,repeats:!1,skips:[1,
3]});let p=u-s>1?Db:Bb;if(n.push({accepts:p,repeats:!0,skips:[1]}),s=u,t[s]==="?"||t[s]==="+")return Bc(t[s]);continue}if(i===
"?"||i==="+")return Bc(i);let o=Uc(i),a=s+1;if(i==="\\"){let u=t[a++];if(u===void 0)return"nothing follows the last \\";
o=Uc(u)}else if(i==="["&&s!==r){let u=t.indexOf("]",s);if(u<0)return"[ has no ]; write \\[ for the character itself";let c=Fb(
t.slice(s+1,u));if(!c)return`${t.slice(s,u+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;o=
f=>c.has(f),a=u+1}let l=t[a];(l==="?"||l==="+")&&a++,n.push({accepts:o,repeats:l==="+",skips:l==="?"?[1]:[]}),s=a}return n}
var Db=()=>!0,Ub=()=>!1,Bb=e=>e!=="/";function Uc(e){return t=>t===e}function Bc(e){return`${e} must follow a character \
or [...]; write \\${e} for the character itself`}function Fb(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.
test(t))return null;let n=new Set;for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),i=r.charCodeAt(r.length-1);if(s>
i)return null;for(let o=s;o<=i;o++)n.add(String.fromCharCode(o))}return n}function qb(e,t){let n=new Uint8Array(e.length+
1);n[0]=1;for(let r of t){let s=new Uint8Array(e.length+1);Fc(e,n);for(let[i,o]of e.entries())n[i]===0||!o.accepts(r)||(s[i+
1]=1,o.repeats&&(s[i]=1));n=s}return Fc(e,n),n[e.length]===1}function Fc(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.
skips)t[n+s]=1}var va=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function Bt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function Kc(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let i=va[Math.floor(s/3600)],o=va[Math.floor(s/60)%60];return`${t}${i}:${o}:${va[s%60]}+00\
:00`}}var ln=2**31-1,Kb=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,Hb={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function ci(e){let t=Kb.
exec(String(e)),n=Hb[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=ln?r:null}
var Sa="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",Ea="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",$a=String.raw`\d\d:\d\d:\d\d`,
Gb=new RegExp([String.raw`^${Sa}, \d\d ${Ea} \d{4} ${$a} GMT$`,String.raw`^${Sa}[a-z]{3,6}, \d\d-${Ea}-\d\d ${$a} GMT$`,
String.raw`^${Sa} ${Ea} [ \d]\d ${$a} \d{4}$`].join("|"));function xa(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,ln);if(!Gb.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.isNaN(r)?
null:Math.min(Math.max(r-t,0),ln)}var Hc=60,Wb=["yes","on","true","y","1"],Vb=["no","off","false","n","0"];function oe(e){return t=>typeof t.input=="objec\
t"?J(e)(t):`${e}, not ${pi(t.received)}`}var vt=x(J("must be a text in quotes")),un=_(x(oe("must be a text")),Nr("is emp\
ty; write a text, or leave the key out"),ge(zc,"holds ${...}, which means nothing here; write it out")),cn=_(un,bt(100,"\
is longer than 100 characters; write a shorter one"),ge(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one l\
ine without spaces around it; write it so")),Dr=Vc(!1),Wc=Vc(!0);function Vc(e){return _(un,wt(({dataset:t,addIssue:n})=>{
let r=t.typed?Ye(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var le=we(e=>{let t=String(e.input).toLowerCase(),
n=Wb.includes(t)?"true":Vb.includes(t)?"false":null,r=oe("must be true or false")(e);return n===null?r:`${r}; write ${n}\
 without quotes`});function ve(e){return on(e,t=>{let n=e.join(", ");if(typeof t.input!="string")return oe(`must be one \
of ${n}`)(t);let r=H(t.input,e)??e.find(s=>s.endsWith(`_${t.input}`));return`${pi(t.received)} is not known here; write ${r??
`one of ${n}`}`})}var Jc=e=>He([x(),F()],oe(e)),Kn=_(Jc("must be a time such as 30s"),Dn(({dataset:e,addIssue:t,NEVER:n})=>{
let r=ci(e.value);return r!==null?r:(t({message:`${pi(JSON.stringify(e.value))} is not a time above 0 and up to 24 days;\
 write 30s, 10m, 1h, 7d or a number of seconds`}),n)})),Jb=_(Jc("must be a code such as 302, 2xx or 200-206"),Dn(({dataset:e,
addIssue:t,NEVER:n})=>{let r=Lc([e.value]);return"error"in r?(t({message:r.error}),n):r})),Yc=_(Ve(Jb,"must be codes suc\
h as 302, 2xx or 200-206"),Oe(e=>e.flat())),Yb=_(x(e=>typeof e.input=="number"?`is the number ${e.input} to YAML; put th\
e pattern in quotes, as "1.10"`:oe('must be a pattern in quotes, as "release/**"')(e)),ge(zc,"holds ${...}, which means \
nothing here; write it out"),wt(({dataset:e,addIssue:t})=>{let n=e.typed?ui(e.value):null;n!==null&&t({message:n})})),rt=Ve(
Yb,"must be a pattern or a list of patterns"),Ur=He([x(),F(),we()],oe("must be a text, a number, true or false")),_a=He(
[x(),F(),we(),Cr()],oe("must be a text, a number, true, false or null"));function zc(e){return!e.includes("${")}function pi(e){
return e.length>Hc?`${e.slice(0,Hc)}...`:e}function Ve(e,t){let n=_(W(e,J(t)),Ir(1,`${t}; the list is empty`)),r=_(e,Oe(
s=>[s]));return Ut(Array.isArray,n,r)}var Gc=[];function Br(e,t){let n=Ve(e,t),r=_(rn(()=>!0),Oe(()=>[]));return b(Un(s=>s===
Gc?r:n),Gc)}var Xc=/^[\w!#$%&'*+.^`|~-]+$/,Zc="is not a header name; write letters, digits and -",fi=_(un,Ae(Xc,Zc)),_e=[
"jobserv","github","standard-webhooks","slack","stripe"],Ra=_(x(oe("must be a text")),Ae(/^[\x20-\x7e]*$/,"must be plain\
 ASCII on one line; write it so"),ge(e=>!e.includes("${"),"holds ${...}, which means nothing here; write it out"));function Qc(e,t){
let n=e.map(r=>`\${${r}}`).join(", ");return _(x(oe("must be a text")),wt(({dataset:r,addIssue:s})=>{if(!r.typed)return;
let o=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].find(([,a=""])=>!e.includes(a));o!==void 0?s({message:`holds ${pi(o[0])},\
 which isn't known here; write ${n}`}):r.value.includes(`\${${t}}`)||s({message:`does not hold \${${t}}; write it where \
it belongs`})}))}var zb=Qc(["id","timestamp","body"],"body"),Xb=_(Qc(["id","timestamp","signature"],"signature"),Ae(/^[\x20-\x7e]*$/,
"must be plain ASCII on one line; write it so")),Aa=q({algorithm:b(ve(["sha1","sha256","sha384","sha512"]),"sha256"),header:fi,
prefix:b(Ra,""),encoding:b(ve(["hex","base64"]),"hex"),signed:b(zb),value:b(Xb),timestamp_header:b(fi)},{missing:{header:"\
header: X-Signature"}}),Hn=Ut(e=>typeof e!="object",ve(_e),Aa);function di(e){return qn(e,t=>Xc.test(t)&&t!=="__proto__"?
null:Zc,"must be a mapping of header names to values")}var Zb="is not a name of a query parameter; write one";function ef(e){
return qn(e,t=>t===""||t==="__proto__"?Zb:null,"must be a mapping of query parameters to values")}var tf=_(x(oe("must be\
 a name of the secrets input")),Ae(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secrets input gives it (le\
tters, digits, _ and -), not ${...} and not the secret")),Fr=Br(tf,"must be a name of the secrets input, or a list of th\
em"),hi=tf;var Qb=_(x(oe("must be the file name of a workflow")),Ae(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),ew=_(x(oe("must be the URL of the relay")),ge(rw,"is not the URL of a relay; \
write https://HOST without a path")),tw=["authorization","proxy-authorization","cookie","x-api-key"],nw=/token|secret|password|credential|api-?key/i,
nf={secret_name:hi,workflow:b(Qb)},rf=q(nf,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),sf=q(
{url:ew,...nf},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function of(e){return tw.includes(e.toLowerCase())||nw.test(e)}function rw(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var sw=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
Gn=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],iw=["string","integer","array","boolean"],
af=q({headers:b(di(rt)),query:b(qn(rt,()=>null,"must be a mapping of names to patterns")),body:b(qn(rt,fw,"must be a map\
ping of paths to patterns"))}),ow=Ut(e=>typeof e!="object",ve(["none",..._e]),Ut(e=>typeof e=="object"&&e!==null&&"type"in
e,q({type:ve(["token"]),header:fi,prefix:b(Ra)}),Aa)),aw=q({name:cn,type:b(ve(sw)),active:b(le,!0),optional:b(le),match:b(
af),signature:b(ow),tolerance:b(Kn),secret_name:Fr}),lw=He([x(),F(),we(),Cr()],oe("must be a text, a number, true, false\
 or null")),uw=q({name:cn,from:b(ve(["body","query","headers"]),"body"),path:b(un),secret:b(le,!1),type:b(ve(iw),"string"),
required:b(le,!1),default_value:b(jt())}),cw=q({name:cn,provider:un,uri:b(un),active:b(le,!0),optional:b(le),match:b(af),
conditions:b(W(q({path:Wc,accepted_values:Ve(lw,"must be a list of values")}),J("must be a list of {path, accepted_value\
s}")),[]),variables:b(W(uw,J("must be a list of variables, each with a name")),[])}),lf=q({relay:b(rf),providers:b(W(aw,
J("must be a list of providers, each with a name")),[]),functions:b(W(cw,J("must be a list of functions, each with a nam\
e")),[])});function fw(e){let t=Ye(e,!0);return t.kind==="error"?t.message:null}var cf=["success","neutral"],pw=["queued","waiting","requested","pending"],dw=["skipped","stale"],hw=[...cf,"failure","t\
imed_out","startup_failure"],mw=["cancelled","timed_out","startup_failure"];function Se(e,t){return t===null?pw.includes(
e)?"QUEUED":"RUNNING":cf.includes(t)?"PASSED":dw.includes(t)?"SKIPPED":"FAILED"}function Oa(e){return e!==null&&hw.includes(
e)}function Ee(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Wn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function ff(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function pf(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>mw.includes(
r))?"error":"failure"}var df=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function Ia(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,i=s==="tag"?"tags":"heads",o=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${i}/${r}`:"",ref_name:r,
head_ref:o?r:"",base_ref:o&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function hf(e){let[t,n]=ww(e);
return{...kw(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var gw="#1a7f37",yw="#cf222e",uf="#59636e",
bw="#9a6700";function ww({status:e,noResult:t}){if(t==="cancelled")return[uf,"\u{1F6AB}"];switch(e){case"PASSED":return[
gw,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[yw,"\u274C"];case"SKIPPED":return[uf,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[bw,"\u23F3"]}}function kw({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var gf=require("node:fs");function yf(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:mf(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:mf(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?vw(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:Sw(t("GITHUB_EVENT_PATH"),e)}}function mi({
repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function vw(e){
let[,t=""]=e.split("."),n=Me(Buffer.from(t,"base64url").toString()),r=m(n,"JobID");return Number.isSafeInteger(r)?String(
r):""}function mf(e){return e.replace(/\/+$/,"")}function Sw(e,t){if(e==="")return{};try{return JSON.parse((0,gf.readFileSync)(
e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var ye=L(D(x()),null),Ew=L(D(F()),null),bf=_(F(),Tr()),Na=L(D(_(x(),pa())),null),St=L(D(_(x(),Oe(e=>e||null))),null),kf=I(
{message:x(),author:L(D(I({name:ye})),null)}),wf=L(I({ref:ye,sha:ye,repo:L(I({url:L(x(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),$w=I({number:F(),head:wf,base:wf}),xw=I({id:bf,run_attempt:sn(bf),run_number:Ew,name:St,workflow_id:L(D(
_(He([F(),x()]),Oe(String))),null),path:St,display_title:St,event:L(x(),""),status:L(x(),""),conclusion:St,head_branch:St,
head_sha:St,head_commit:L(D(kf),null),repository:L(I({full_name:ye,private:L(we(),!1)}),{full_name:null,private:!1}),head_repository:b(
L(D(I({full_name:x()})),null)),actor:L(D(I({login:x()})),null),pull_requests:L(W(jt()),[]),url:Na,html_url:Na,jobs_url:Na,
created_at:ye,run_started_at:ye,started_at:ye,updated_at:ye,completed_at:ye});function gi(e){let{output:t,success:n}=ne(
xw,Lw(e));if(!n)return null;let r=t.repository.full_name,s=Tw(t.path),i=Aw(t.pull_requests,r),o=t.event.startsWith("pull\
_request"),a=o&&t.head_repository===void 0?i.find(({number:u,head:c})=>s?.kind==="pull"?String(u)===s.name:c.sha!==null&&
c.sha===t.head_sha):void 0,l=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??l??null,workflowId:t.workflow_id??s?.file??null,workflowPath:l??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:_w.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:o?Rw(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:Ow(a??i[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:Bt(t.created_at),started:Bt(t.run_started_at??t.started_at),updated:Bt(t.updated_at??t.completed_at)}}var _w=/^(pull_request|merge_group$|schedule$)/;
function Rw(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}function Aw(e,t){return e.flatMap(n=>{let{output:r,
success:s}=ne($w,n);if(!s)return[];let{url:i}=r.base.repo;return!i||!t||i.endsWith(`/repos/${t}`)?[r]:[]})}function Ow(e,t){
return e?{number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}
var Vn=L(D(x()),null),Iw=I({full_name:x()}),Nw=L(I({pull_request:L(D(I({number:F(),title:Vn,head:L(I({ref:Vn,sha:Vn,repo:L(
D(Iw),null)}),{ref:null,sha:null,repo:null}),base:L(I({ref:Vn}),{ref:null})})),null),head_commit:L(D(kf),null),repository:L(
I({private:we()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});function yi(e){let t=ne(
I({workflow_run:jt(),workflow:L(D(I({name:Vn,path:Vn})),null)}),e);if(!t.success)return null;let n=gi(t.output.workflow_run),
{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.workflowPath??
(s||null)}}function Ft(e){let t=bc(Nw,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:mi(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function bi(e,t){
let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.
refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.
actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}function Tw(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.
exec(e??"")??[];if(t===void 0||r===void 0)return null;if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};
let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===void 0?null:{file:t,kind:n,name:s}}var Pw=["success","fail\
ure","cancelled","skipped"],Cw=new Map([["running","in_progress"],["blocked","waiting"]]);function Ta(e){return Pw.includes(
e)?{status:"completed",conclusion:e}:{status:Cw.get(e)??e,conclusion:null}}function Lw(e){let t=u=>m(e,u);if(t("index_in\
_repo")===void 0)return e;let{status:n,conclusion:r}=Ta(String(t("status"))),s=Mw(t("event_payload")),i=m(s,"pull_reques\
t"),o=m(i,"head"),a=m(s,"ref"),l=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:l,path:typeof a==
"string"?`${l}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:n,conclusion:r,head_branch:i===
void 0?t("prettyref"):m(o,"ref"),head_repository:i===void 0?void 0:m(o,"repo"),head_sha:t("commit_sha"),repository:t("re\
pository"),actor:t("trigger_user"),pull_requests:i===void 0?[]:[i],html_url:t("html_url"),created_at:t("created"),started_at:t(
"started"),updated_at:t(r===null?"updated":"stopped")}}function Mw(e){return typeof e=="string"?Me(e):void 0}function jw(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function vf(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),Wn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function Pa(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function Sf({
status:e,noResult:t},n,r){let s=Dw(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:Uw(e,await r(),n)}function Dw(e,t,{
conclusion:n}){let r=Pa(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":Ee(e)||Wn(e)?null:`the build is ${e}, not done`}function Uw(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=Se(t.status,t.conclusion),s=Wn(e)?"FAILED":e,i=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,o=r!==s;return{changed:o,fixed:o&&s==="PASSED",reason:`${e}, ${o?"after":"\
as"} ${r} ${i}`}}function Ef({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;if(e===null&&r==="workflow\
_run"){let a=yi(s);if(a===null)throw new v("the payload of the workflow_run event holds no run that can be read; give th\
e input run-id");let l=t??a.attempt;return{runId:a.id,attempt:l,own:!1,kind:jw(Bw(s)),run:l===a.attempt?a:null}}let i=e??
n.runId,o=i===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:i,attempt:o?n.runAttempt:t,own:o,kind:"completed",run:o?
Ft(n):null}}function Bw(e){return Xt(m(e,"action"))}var wi=["build_queued","build_started","build_completed","build_pass\
ed","build_failed","build_status_changed","build_cancelled","build_fixed"],$f=wi.filter(e=>!["build_queued","build_start\
ed","build_completed"].includes(e)),Ca=["build_status_changed","build_fixed"];var Wr=require("node:net");var fn=require("node:net"),xf=pn("100.100.100.200/32","168.63.129.16/32","169.254.169.254/32","169.254.170.2/32","169.25\
4.170.23/32","fd00:42::42/128","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"),Fw=pn("169.254.0.0/16","fe80\
::/10"),qw=pn("127.0.0.0/8","::1/128"),Kw=pn("10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"),Hw=pn("fc00::/7"),Gw=pn("0.0\
.0.0/0","2000::/3"),Ww=pn("0.0.0.0/8","100.64.0.0/10","169.254.0.0/16","192.0.0.0/24","192.0.2.0/24","192.31.196.0/24","\
192.52.193.0/24","192.88.99.0/24","192.175.48.0/24","198.18.0.0/15","198.51.100.0/24","203.0.113.0/24","224.0.0.0/3","20\
01::/23","2001:db8::/32","2002::/16","2620:4f:8000::/48","3fff::/20");function La(e){let t=Kr(e);return t===null||Et(xf(),
t)?"special":Et(qw(),t)?"loopback":Et(Kw(),t)?"private":Et(Hw(),t)?"unique_local":Et(Gw(),t)&&!Et(Ww(),t)?"public":"spec\
ial"}function Ma(e){let t=Kr(e);return t===null?null:Et(xf(),t)?"metadata":Et(Fw(),t)?"link_local":null}function _f(e){let[
,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=(0,fn.isIP)(t);if(r===0)return null;let s=r===4?32:128,i=n===void 0?
s:Number(n);if(i>s)return null;let o=Kr(t);if(o===null)return null;let a=r===6&&o.family==="ipv4";if(a&&i<96)return null;
let{family:l}=o,u=new fn.BlockList;return u.addSubnet(o.text,a?i-96:i,l),{list:u,family:l}}function Rf(e,{list:t,family:n}){
let r=Kr(e);return r?.family===n&&Et(t,r)}function qr(e){let t=Kr(e);if(t===null)return e;if(t.family==="ipv4")return t.
text;let[n,r]=t.text.split("::").map(i=>i.split(":").filter(o=>o!==""));if(n===void 0||r===void 0)return t.text;let s=Array.
from({length:8-n.length-r.length},()=>"0");return[...n,...s,...r].join(":")}function pn(...e){let t;return()=>{if(t!==void 0)
return t;t=new fn.BlockList;for(let n of e){let[r="",s]=n.split("/"),i=r.includes(":")?"ipv6":"ipv4";t.addSubnet(r,Number(
s),i)}return t}}function Et(e,{text:t,family:n}){return e.check(t,n)}function Kr(e){let[t=""]=e.split("%"),n=(0,fn.isIP)(
t);if(n===4)return{text:t,family:"ipv4"};if(n===6){let i=new URL(`http://[${t}]`).hostname.slice(1,-1),o=Vw(i);return o===
null?{text:i,family:"ipv6"}:{text:o,family:"ipv4"}}if(!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t))return null;let r=`htt\
p://${t}`,s=URL.canParse(r)?new URL(r).hostname:"";return(0,fn.isIP)(s)===4?{text:s,family:"ipv4"}:null}function Vw(e){let[
,t,n]=/^::ffff:([\da-f]+):([\da-f]+)$/.exec(e)??[];return t===void 0||n===void 0?null:[t,n].map(r=>Number.parseInt(r,16)).
flatMap(r=>[r>>8,r&255]).join(".")}function Jn(e){return e.trim()!==e?"there is a space before or after the URL":/[\r\n]/.test(e)?"the URL holds a line bre\
ak; store it on one line":/[\s\p{Cc}]/u.test(e)?"the URL holds a space or a control character; write a space as %20":e.includes(
"\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e)&&URL.canParse(e)?null:"it is not an \
absolute URL; write https://host/path"}function Hr(e){return e.protocol!=="https:"&&e.protocol!=="http:"?"A URL of anoth\
er scheme than https or http is refused: write one of these.":e.username!==""||e.password!==""?"A URL with user info is \
refused: give username and password as keys of the webhook.":e.port==="0"?"Port 0 is refused: write the real port.":e.hash!==
""?"A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.":null}var vi=["https","http"],ki=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Af({allowedSchemes:e,allowedMethods:t,
allowedHosts:n}){let r=[],s=e.map(a=>a.toLowerCase()),i=t.map(a=>a.toUpperCase()),o=[];for(let[a,l]of s.entries())vi.includes(
l)||r.push(`allowed-schemes: "${e[a]}" is unknown: write https or http.`);for(let[a,l]of i.entries())ki.includes(l)||r.push(
`allowed-methods: "${t[a]}" is unknown: write ${Fa(ki)}.`);for(let a of n){let l=jf(a);"kind"in l?o.push(l):r.push(`allo\
wed-hosts: "${a}" ${l.error}.`)}if(r.length>0)throw new v(r.map(a=>({message:a})));return{schemes:s,methods:i,hosts:o}}function ja(e,t,n){
let r=Da(e,t),s=Yw(r,Gr(t));if(s!==null&&!vi.includes(Gr(t)))return s;let i=[s,zw(r,n.toUpperCase()),Hr(t)??Ua(r,t)].filter(
o=>o!==null);return i.length>0?i.join(" "):null}async function Of(e,{url:t,method:n},r){let s=ja(e,t,n);if(s===null)return null;
let i=Da(e,t);if(!vi.includes(Gr(t))||Hr(t)!==null||Ua(i,t)!==null)return s;let o=Ba(e,t),a=(await r(t)).map(o).find(l=>l!==
null);return a===void 0?s:`${s} ${a}`}function Da(e,t){let n=Gr(t),r=e.hosts.filter(o=>Jw(o,t)),s=r.filter(o=>o.scheme!==
void 0);return{schemes:s.length>0&&Ua({...e,hosts:s},t)===null?[...e.schemes,n]:e.schemes,methods:e.methods,hosts:r}}function Gr({
protocol:e}){return e.slice(0,-1)}function Jw({scheme:e,port:t},n){return e===void 0?!0:e===Gr(n)&&(t===null||t===(n.port||
Zw[e]))}function Yw({schemes:e},t){if(e.includes(t))return null;let n=vi.includes(t)?`, or add ${t} to allowed-schemes`:
"";return`The scheme "${t}" is not allowed: use ${Fa(e)}${n}.`}function zw({methods:e},t){return e.includes(t)?null:`The\
 method "${t}" is not allowed: use ${Fa(e)}, or add ${t} to allowed-methods.`}function Ua(e,t){let n=qa(t.hostname);return(0,Wr.isIP)(
n)>0?Tf(e,n):Xw(e,n)}function Ba(e,t){let n=Da(e,t),r=qa(t.hostname);if((0,Wr.isIP)(r)>0)return o=>Tf(n,o);let s=Cf(n,r),
i=Lf(n,r);return o=>{let a=La(o),l=Ma(o),u=`${r} has the ${If[a]} address ${o}`;switch(a){case"public":return null;case"\
private":case"unique_local":return s||i?null:`${u}: add ${r} to allowed-hosts to allow it.`;case"loopback":return s?null:
`${u}: add ${r} to allowed-hosts to allow it.`;case"special":return s&&Pf(n,o)?null:l!==null?`${r} has the address ${qr(
o)}, which is ${Nf[l]}: write another host.`:`${u}: add ${s?"":`${r} and `}${qr(o)} to allowed-hosts to allow it.`}}}var If={
public:"public",loopback:"loopback",private:"private",unique_local:"unique-local",special:"special-purpose"},Nf={metadata:"\
a cloud's metadata service",link_local:"link-local"};function Tf(e,t){if(Pf(e,t))return null;let n=Ma(t);if(n!==null)return`\
The address ${qr(t)} is ${Nf[n]}: write another address.`;let r=La(t),s=`add ${qr(t)} to allowed-hosts to allow it`;return r!==
"public"?`The address ${t} is ${If[r]}: ${s}.`:e.hosts.some(o=>o.kind==="public"||o.kind==="pattern"&&o.matches(t))?null:
`The host "${t}" is not allowed: ${s}.`}function Xw(e,t){if(!Df(t))return`The host "${t}" is not a name: write one such \
as example.com.`;if(Cf(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t==="localhost"||t.endsWith(
".localhost")?`The host "${t}" is this machine: ${n}.`:Lf(e,t)||e.hosts.some(s=>s.kind==="public"||s.kind==="pattern"&&s.
matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function Pf(e,t){return e.hosts.some(n=>n.kind==="range"&&Rf(t,
n.range))}function Cf(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function Lf(e,t){let n=t.slice(t.indexOf(
".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function Fa(e){return e.length<2?e.join(""):`${e.slice(
0,-1).join(", ")} or ${e.at(-1)}`}var Zw={https:"443",http:"80"},Qw=253,Mf="write public, a name, *.example.com, an IP a\
ddress, a CIDR range or /regex/";function jf(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))
return tk(e);if(e.startsWith("*"))return nk(e);let t=_f(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",
range:t};if(e.includes("://"))return ek(e);let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==void 0)return{error:`h\
as a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"is not a CIDR range: wr\
ite one such as 10.0.0.0/8"};let r=Uf(e);return r===null?{error:`is not a host: ${Mf}`}:(0,Wr.isIP)(r)>0?{error:`is an I\
P address: write ${r}`}:{kind:"name",name:r}}function ek(e){let[,t="",n,r=null]=/^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.
exec(e)??[];if(n===void 0||n.toLowerCase()==="public")return{error:`is a URL: write its host alone${rk(e)}`};let s=jf(n);
return"error"in s?s:{...s,scheme:t.toLowerCase(),port:r}}function qa(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").
replace(/\.$/,"")}function Df(e){return e.length<=Qw&&!e.split(".").includes("")}function tk(e){let[,t]=/^\/(.+)\/$/.exec(
e)??[];if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function nk(e){if(e==="*")return{error:`is too wide: ${Mf}`};let t=e.startsWith("*.")?Uf(e.slice(
2)):null;return t===null||(0,Wr.isIP)(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as \
*.example.com"}:{kind:"wildcard",parent:t}}function Uf(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}\
/`))return null;let t=qa(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&Df(t)?t:null}
function rk(e){let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var Ha=["response","delivery","listener","status","poll","event"],sk=rn(e=>typeof e=="string"||typeof e=="object"&&e!==null,
J("must be a mapping, a list or a text; write '' for an empty body")),ik=_(F(oe("must be a number of seconds")),jn(0,"mu\
st be 0 or more seconds; write 0 for at once"),ca(86400,"must be a day at most; write 86400 or less")),ok=ve(ki),Jr={url:_(
vt,Nr("is empty; write https://host/path")),name:b(cn),enabled:b(le,!0),secret_name:Fr,method:b(_(x(oe("must be a method")),
fa(),ok),"POST"),headers:b(di(vt),{}),query:b(ef(vt)),username:b(vt),password:b(vt),payload:b(ve(["jobserv","dockerhub",
"github"])),dockerhub:b(q({repo_name:b(vt),tag:b(vt)})),body:b(sk),signature:b(Ve(Hn,"must be a signature or a list of t\
hem"),["jobserv"]),success_codes:b(Yc,"2xx"),success_body:b(q({path:b(Dr),accepted_values:Ve(Ur,"must be a value or a li\
st of values")},{missing:{accepted_values:"accepted_values: with the values of a success"}})),idempotent:b(le),timeout:b(
Kn),retry_schedule:b(W(ik,J("must be a list of seconds, as [1, 2, 4], or [] for none")))},ak=Ve(ve(wi),`must be one or m\
ore of ${wi.join(", ")}`);function Hf(e){return b(ak,e)}var Bf=_(rt,wt(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.
find(lk):void 0;n!==void 0&&t({message:uk(n)})}));function lk(e){return/^!?refs\//.test(e)}function uk(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var Gf=b(q({branch:b(Bf),tag:b(Bf),workflow:b(rt),event:b(rt),actor:b(rt),repository:b(rt)}),{}),ck="belongs to a l\
ink of chains; move the webhook there",Ga={...Jr,match:Gf,events:Hf("build_completed"),required:b(le,!0),optional:b(le),
only_failures:b(le),failures_only:b(le)},fk=_(q(Ga,{misplaced:{callback:ck},missing:{url:"url: https://host/path"}}),Oe(
({failures_only:e,only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),pk=Object.fromEntries(Object.keys(Ga).map(e=>[
e,"belongs to a webhook; check its indentation"])),Wf=q({webhooks:b(W(fk,J("must be a list of webhooks, each with a url")),
[]),tests_url:b(vt),email:b(jt())},{misplaced:{...pk,chains:"belongs to the top of the file; check its indentation",receive:"\
belongs to the top of the file; check its indentation"},inside:{webhooks:Object.keys(Ga)}}),Vr="must be a value or a lis\
t of values",Ka=q({path:Dr}),Si={path:Dr,success:Br(Ur,Vr),failure:Br(Ur,Vr),pending:Br(_a,Vr)},dk=q({...Si,success:Ve(Ur,
Vr)},{missing:{success:"success: with the values that mean success"}}),hk=_(W(q(Si),J("must be a rule with a path, or a \
list of them")),ge(e=>e.some(({success:t})=>t.length>0),"has no rule with success, so it can never succeed; write the va\
lues that mean success")),Vf=q({state:Ut(Array.isArray,hk,dk),description:b(Ka),context:b(Ka),target_url:b(Ka),conditions:b(
W(q({path:Dr,accepted_values:Ve(_a,Vr)}),J("must be a list of {path, accepted_values}")))},{misplaced:Object.fromEntries(
Object.keys(Si).map(e=>[e,"belongs into state; write state: {path: ..., success: ...}"])),inside:{state:Object.keys(Si)}}),
mk=q({via:ve(Ha),url:b(Jr.url),timeout:b(Kn),secret_name:Fr,signature:b(Hn,"jobserv"),format:b(Vf)},{missing:{via:`via: \
with one of ${Ha.join(", ")}`}}),Ff="has no meaning on a link; write it on the chain",qf="belongs to the callback; check\
 its indentation",Kf="has no meaning on a link; write events on the chain",Wa={...Jr,callback:mk},gk=q(Wa,{misplaced:{events:Ff,
match:Ff,only_failures:Kf,failures_only:Kf,via:qf,format:qf,optional:"has no meaning on a link; write it on the chain",required:"\
has no meaning on a link, since each must succeed; leave it out"},inside:{callback:["via","format"]},missing:{url:"url: \
https://host/path",callback:`callback: {via: ...} with one of ${Ha.join(", ")}`}}),yk=Object.fromEntries(Object.keys(Wa).
map(e=>[e,"belongs to a link; check its indentation"])),Jf=q({name:cn,enabled:b(le),optional:b(le),match:Gf,events:Hf("b\
uild_passed"),timeout:b(Kn,"45m"),expect_final_callback:b(le,!0),token_secret_name:b(hi),relay:b(sf),webhooks:_(W(gk,J("\
must be a list of webhooks, each with a callback")),Ir(1,"has no webhook; write at least one"))},{misplaced:yk,inside:{webhooks:Object.
keys(Wa)}});var bk=["skipped","startup_failure","action_required"];function Xf(e){let{run:t,runs:n,status:r,place:s}=e,{repository:i,
apiUrl:o,serverUrl:a}=s,l=`${o}/repos/${i}/actions`,u=t.url??`${l}/runs/${t.id}`,c=Kc(),f=c(t.created??vk(n)),p=c(kk(t,n)),
d=wk(t,r)?c(t.started):void 0;return Ei({build_id:t.id,url:u,status:r,runs:n.map(g=>Sk(g,l,c)),web_url:t.pageUrl??`${a}/${i}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:f,completed:p,status_events:[...f?[{
time:f,status:"QUEUED"}]:[],...d?[{time:d,status:"RUNNING"}]:[],...p&&Ee(r)?[{time:p,status:r}]:[]],runs_url:t.jobsUrl??
`${u}/jobs`,reason:Ek(t,s),annotation:null,github:Ei({repository:i,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function wk({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!bk.includes(e)}function kk(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>Ee(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function vk(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function Ei(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function Sk(e,t,n){let{name:r,status:s}=e,i=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),o=n(e.created),a=n(e.completed),l=i===null?{name:r,status:s}:{name:r,url:i,status:s,log_url:`${i}\
/logs`};return e.pageUrl!==null&&(l.web_url=e.pageUrl),o!==void 0&&(l.created=o),a!==void 0&&(l.completed=a),e.labels.length>
0&&(l.host_tag=e.labels.join(",")),l}function Zf(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function Ek(e,t){let n=`${t.serverUrl}/${t.repository}`,r=$k(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,l=[`#${s.number}`,...r?[r]:[]].join(", ");return Yf(e.
event,l,a,ep(s.number,t))}let i=e.event.startsWith("pull_request")?e.title:e.subject,o=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return Yf(e.event,r??e.headBranch,i??e.title,o)}function $k({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function Va({completed:e,created:t,status_events:n},r,s){let i=n.find(({status:u})=>u==="RUNNING"),o=Date.parse(i?.
time??t??""),a=(Date.parse(e??"")-o)/1e3,l=a>=0;return{"build.duration":l?xk(a):void 0,"build.duration_seconds":l?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:ep(r.pullRequest.number,s)}}var Qf=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function xk(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function ep(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function Yf(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),i=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${i}: ${s.join(
", ")}`:i}function tp(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),i=s.at(-2),o=zf(e.completed),a=zf(e.
created),l=t.tag||n.ref;return{push_data:{...o===null?{}:{pushed_at:o},...n.actor?{pusher:n.actor}:{},...l?{tag:l}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...i?{namespace:i,owner:i}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function zf(e){return e===void 0?null:Date.parse(e)/1e3}var np=["success","failure","cancelled","skipped"];function sp(e){if(e.trim()==="")return null;let t=Me(e);if(!M(t))throw rp();
let n=Object.entries(t).map(([r,s])=>{let i=typeof s=="string"?s:m(s,"result");if(typeof i!="string")throw rp();if(np.includes(
i))return[r,i];throw new v(`input needs says that "${r}" is "${i}"; write one of ${np.join(", ")}, as "needs: \${{ toJSON\
(needs) }}" does`)});return n.length===0?null:new Map(n)}function rp(){return new v('input needs is not a result of jobs\
; write "needs: ${{ toJSON(needs) }}"')}function Ja(e,t){let n=new Map;for(let u of e){let c=_k(u.name,t);c&&n.set(u,c)}
let r=Rk(n),s=new Set(r.values()),o=[...t].some(([u,c])=>c==="success"&&!s.has(u))||e.every(u=>u.status!=="PASSED"||r.has(
u)),a=new Set;for(let[u,c]of r)Ee(u.status)||a.add(c);let l=new Map;for(let[u,{key:c}]of n){let f=!Ee(u.status)||!a.has(
c);l.set(u,{word:t.get(c)??"",clear:r.has(u),sure:r.has(u)&&o&&f})}return l}function _k(e,t){let[,n,r]=/^([^ ]+)( \(| \/ |$)/.
exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function Rk(e){let t=new Map;for(let{key:r,kind:s}of e.
values()){let i=t.get(r);i?i.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",...i]]of t){let o=[s,...i].filter(a=>a===
"").length;o===1?n.set(r,""):i.every(a=>a===s)&&o===0&&n.set(r,s)}return new Map([...e].flatMap(([r,{key:s,kind:i}])=>n.
get(s)===i?[[r,s]]:[]))}function ip({needs:e,jobStatus:t}){return e!==null&&t==="success"}function op(e,t){let{jobId:n,runnerName:r,
jobKey:s}=t,i=e.find(f=>n!==null&&(String(f.id)===n||f.checkRunId===n));if(i)return i;let o=f=>r===null?f.name===s:f.runnerName===
r,a=Ak(e,t.needs).filter(f=>o(f)&&f.status!=="completed"&&f.conclusion===null),l=a.filter(f=>f.status==="in_progress"),[
u,c]=l.length>0?l:a;return c?null:u??null}function Ak(e,t){if(t===null)return e;let n=e.map(s=>({job:s,name:s.name,status:Se(
s.status,s.conclusion)})),r=Ja(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:s.job)}function lp(e,t,n){let r=t&&op(e,t),s={runs:[],self:r,lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},i=new Map(
e.filter(a=>a!==r).map(a=>[a,ap(a)])),o=Ja([...i.values()],t?.needs??new Map);for(let a of e){let l=i.get(a);l?s.runs.push(
Ok(l,o.get(l),s)):t&&!ip(t)&&s.runs.push(pp(ap(a),t.jobStatus,n))}return s}function Ok(e,t,n){let{name:r,status:s}=e,{word:i,
clear:o,sure:a}=t??{};if(Ee(s)){if(s!=="FAILED"||i!=="success")return e}else{if(o&&n.lagging.push(r),i!==void 0&&a)return n.
believed.push(r),pp(e,i,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function Xa(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(t.map(({name:i,pageUrl:o})=>s(i,o)));
return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.slack":r((s,i)=>{let o=Ya(s);return i===
null?o:`<${za(i)}|${o}>`}),"runs.failed.markdown":r((s,i)=>{let o=Nk(s);return i===null?o:`[${o}](${za(i)})`}),"runs.fai\
led.html":r((s,i)=>{let o=Ya(s,/[&<>"]/g);return i===null?o:`<a href="${Ya(za(i),/[&<>"]/g)}">${o}</a>`}),"runs.skipped":n(
e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var up=["runs.count","runs.failed","runs.failed.slack","runs.\
failed.markdown","runs.failed.html","runs.skipped"],Ik={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ya(e,t=/[&<>]/g){
return e.replace(t,n=>Ik[n]??n)}function za(e){return e.replace(/[|<>()\s]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}
function Nk(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,"\\$&").replace(/@/g,"@\u200B")}function cp(e){return[
...e].map(([t,n])=>({name:t,status:Se("completed",n),conclusion:n,counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,
completed:null}))}function fp(e){return[...e?.values()??[]].filter(t=>Se("completed",t)==="FAILED")}function ap(e){let{id:t,
name:n,conclusion:r,url:s,pageUrl:i,labels:o,created:a,started:l}=e,u=Se(e.status,r);return{name:n,status:u,conclusion:r,
counts:!0,id:t,url:s,pageUrl:i,labels:o,created:a??l,completed:Ee(u)?e.completed:null}}function pp(e,t,n){let r=Se("comp\
leted",t);return{...e,status:r,conclusion:t,completed:n}}var Tk=/^[^:/?#]*:\/\/[^/?#]*/;function st(e){return Ne(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function Za(e,t){let n=[],r=Ne(e),s=r.length===1;for(let i of r){if(i.kind==="text")continue;let o=i.
kind==="broken"?[i.message]:[Lk(i.name,t),...i.filters.map(a=>Pk(i.source,a)),Ck(i,s&&t.optional===!0)];for(let a of o)a&&
n.push({expression:ke(i.source),message:a})}return n}function dp(e,t){let n=Za(e,t);if(We(e)!==null)return n;let r=Ne(e);
if((Tk.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let i=r.map(a=>a.kind==="text"?a.text:"x").join(""),o=Jn(i);return o&&n.push({expression:"",message:o}),n}function Pk(e,t){
let n=wa(t);if(n===null)return null;let{name:r}=t;if(jr.includes(r))return`${ke(e)}: ${n}`;let s=H(r,jr),i=s?`write ${s}`:
`write one of ${jr.join(", ")}`;return`${ke(e)}: there is no filter ${ke(r)||'""'}; ${i}`}function Ck({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${ke(e)}: omit must be the last filter`:n?null:`${ke(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function Lk(e,t){let n=nt(e);if(n!==null&&t.secrets===null)return`${Yr(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):Dk(e,t))return null;let r=Uk(e,t);if(n!==null)return`${Yr(e)}: the input secrets has no ${ke(n)||
'""'}; `+(r?`write ${Yr(r)}, or add it there`:"add it there");let s=`${Yr(e)} is not a known name; `,i=Mk.test(e);if(r&&
!i)return`${s}write ${Yr(r)}`;let[o=""]=e.split(".",1),a=o==="github"?"github.":hp(e),l=mp(a,t.names).map(c=>a+c),u=`of ${a.
slice(0,-1)} there is ${l.join(", ")}; `;return i||o==="github"?s+(l.length>0?u:"")+jk(e):l.length>0?`${s}${u}write one \
of these`:`${s}names here are ${Bk(t).join(", ")}; write $\${ for a literal \${`}var Mk=/^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
function jk(e){return`give the value in the step's input ${/^\w+(?:\.\w+)*$/.test(e)?`variables: '{"x": \${{ toJSON(${ke(
e)}) }}}'`:"variables"} and write \${variables.x}`}function Dk(e,{names:t,open:n}){return t.has(e)||n.some(r=>e.startsWith(
r)&&/^\S+$/.test(e.slice(r.length)))}function Uk(e,{names:t,open:n,secrets:r}){let s=e.slice(e.indexOf(".")+1),i=[...t,...[
...r??[]].map(f=>`secrets.${f}`),...e.includes(".")?n.map(f=>f+s):[]].filter(f=>f!==e),o=hp(e),a=mp(o,i);if(a.length===0){
let f=i.find(p=>p.endsWith(`.${e}`));return H(e,i)??f??null}let l=e.slice(o.length),u=H(l,a);if(u!==null)return o+u;let c=i.
filter(f=>f.startsWith(o));return c.find(f=>f.endsWith(`.${l}`))??c.find(f=>f.endsWith(`_${l}`))??null}function hp(e){return e.
slice(0,e.lastIndexOf(".")+1)}function mp(e,t){return e===""?[]:[...t].flatMap(n=>{let r=n.slice(e.length);return n.startsWith(
e)&&!r.includes(".")?[r]:[]})}function Bk({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?[]:["secrets."]];return[
...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function Yr(e){return`\${${ke(e)}}`}function zn(e){return Object.keys(e)}var Fk=zn({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),qk=zn({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
Kk=zn({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),Hk=zn({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),Gk=zn({state:!0,description:!0,context:!0,target_url:!0}),
Wk=zn({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),Yn=(e,t)=>t.map(n=>`${e}.${n}`),xi=new Set(
["build","github",...Yn("build",Fk),...Yn("build.github",qk),...Qf,...up,"job.name","job.id","event.name",...Yn("github",
df),...Yn("status",Hk)]),gp=new Set([...xi,...Wk,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...Yn("callback",Gk)]),yp=new Set([...xi,...Yn("run",Kk)]),Vk=[
"url","query","headers","username","password","body","dockerhub"],Jk=["query","headers","body"];function qt(e){let t=[];
for(let r of Vk)$i(m(e,r),[r],t);let n=m(m(e,"callback"),"url");return $i(n,["callback","url"],t),t}function _i(e){return qt(
e).flatMap(({text:t})=>st(t).map(({name:n})=>n))}function Xn(e){let t=_i(e).filter(r=>r.startsWith("secrets.")).map(r=>r.
slice(8)),n=e.callback?.secret_name??[];return[...new Set([...e.secret_name,...n,...t])]}function $i(e,t,n){if(typeof e==
"string"){let r=t.length>1&&Jk.includes(t[0]??"");n.push({path:t,text:e,optional:r})}else if(Array.isArray(e))for(let[r,
s]of e.entries())$i(s,[...t,r],n);else if(typeof e=="object"&&e!==null)for(let[r,s]of Object.entries(e)){let i=[...t,r];
t[0]==="body"&&n.push({path:i,text:r,optional:!1}),$i(s,i,n)}}var Yk=["secret_name","token_secret_name"];function bp(e){
let t=new Map,n=(r,s)=>{if(typeof r=="string"){Yk.includes(s)&&t.set(r,!0);let i=r.includes("secrets.")?st(r):[];for(let{
name:o}of i){let a=nt(o);a!==null&&!t.has(a)&&t.set(a,!1)}}else if(Array.isArray(r))for(let i of r)n(i,s);else if(typeof r==
"object"&&r!==null)for(let[i,o]of Object.entries(r))i!=="body"&&n(o,i)};return n(e,""),t}var Kt=require("node:crypto"),zk=/^[^\s.[{"%]+$/,Xk=/^(0|[1-9]\d{0,11})$/,zr="webhook-action/",Ri="${body}",dn={algorithm:"\
sha256",encoding:"hex",header:"",signed:Ri,values:["${signature}"],idHeader:"webhook-id",timestampHeader:"webhook-timest\
amp",sendsTimestamp:!1,separators:/[\s,;]+/},wp={...dn,header:"X-Hub-Signature-256",values:["sha256=${signature}"]},kp={
...dn,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signature}"],separators:null},$p={...dn,encoding:"b\
ase64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:["v1,${signature}"],separators:/ +/},Zk={...$p,
header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},Qk={...dn,header:"X-Slack-Signature",signed:"\
v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slack-Request-Timestamp",sendsTimestamp:!0},ev={...dn,
header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${timestamp},v1=${signature}"]},Qa={...dn,header:"X-G\
itea-Signature"};function Qn(e){switch(e){case"jobserv":return[kp,{...kp,header:wp.header}];case"github":return[wp];case"\
standard-webhooks":return[$p,Zk];case"slack":return[Qk];case"stripe":return[ev];case"gitea":return[Qa,{...Qa,header:"X-F\
orgejo-Signature"},{...Qa,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,header:r,prefix:s}=e,{signed:i=Ri,value:o,
timestamp_header:a}=e;return[{...dn,algorithm:t,encoding:n,header:r,signed:i,values:[o??`${s}\${signature}`],...a!==void 0&&
{timestampHeader:a,sendsTimestamp:!0}}]}function Ai(e,t,n){let[r]=n;if(r===void 0)return{};if(n.includes(""))throw new Error(
"An empty secret signs nothing.");let s={};for(let i of e){let[o]=Qn(i),[a=""]=o.values,l=i==="standard-webhooks"?n:[r];
s[o.header]=l.map(u=>Pp(a,{...t,signature:Mp(o,t,jp(i,u))})).join(" "),o.sendsTimestamp&&(s[o.timestampHeader]=String(t.
timestamp))}return s}function el(e,t,n){let r=Rp(e,t);if(r===null)return"missing";let s=Ip(r,t),i=Zn(r,"id")?Tp(r,t,"id"):
"",o=Np(r,t);if(i===null||Zn(r,"id")&&!zk.test(i)||o===null||!Op(r).filter(d=>!Ni.test(d)).every(d=>s.includes(d)))return"\
wrong";let{body:l}=t,u=Number(o);if(nv(r,{id:i,timestamp:u,body:l})||n.filter(Dp(e)).filter(d=>{let g=Mp(r,{id:i,timestamp:u,
body:l},jp(e,d)),h=tl(r,"signature").map(y=>Pp(y,{id:i,timestamp:u,signature:g}));return s.some(y=>h.some(w=>Ht(w,y)))}).
length===0)return"wrong";if(!Zn(r,"timestamp"))return"ok";let{now:f,tolerance:p=Up}=t;return Math.abs(f-u)<=p?"ok":"unti\
mely"}function xp(e){return Qn(e)[0].header.toLowerCase()}function Oi(e){let[{header:t,timestampHeader:n,sendsTimestamp:r}]=Qn(
e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Ii(e){return Ap(Qn(e)[0]).map(t=>t.toLowerCase())}function _p(e){
return Zn(Qn(e)[0],"timestamp")}function Rp(e,t){return Qn(e).find(r=>Ap(r).every(s=>nl(t,s)!==void 0))??null}function Ap(e){
let{header:t,idHeader:n,timestampHeader:r}=e,s=i=>Zn(e,i)&&tl(e,i).length===0;return[...s("id")?[n]:[],...s("timestamp")?
[r]:[],t]}function Zn({signed:e},t){return e.includes(`\${${t}}`)}function tl(e,t){return Op(e).filter(n=>n.includes(`\${${t}\
}`))}function Op({values:e,separators:t}){return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!=="")}function Ip({header:e,
separators:t},n){let r=nl(n,e)??"";return t===null?[r]:r.split(t)}function Np(e,t){if(!Zn(e,"timestamp"))return"0";let n=Tp(
e,t,"timestamp");return n!==null&&Xk.test(n)?n:null}function Tp(e,t,n){let r=tl(e,n);if(r.length===0){let i=n==="id"?e.idHeader:
e.timestampHeader;return nl(t,i)??null}let s=Ip(e,t);for(let i of r){let o=new RegExp(`^${i.split(Ni).map((a,l)=>l%2===0?
a.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){let[,l]=o.exec(a)??[];if(l!==
void 0)return l}}return null}var Ni=/\$\{(\w+)\}/,tv=new RegExp(Ni,"g");function Pp(e,t){return e.replaceAll(tv,(n,r)=>Cp(
r,t))}function Cp(e,t){return e==="id"?t.id:e==="timestamp"?String(t.timestamp):e==="signature"?t.signature??"":`\${${e}\
}`}function Lp({signed:e},t){return e.split(Ni).map((n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(Cp(n,t))).
filter(n=>n.length>0)}function nv(e,t){if(e.signed===Ri)return!1;let n=Lp(e,t).map(r=>r.subarray(0,zr.length));return Buffer.
concat(n).subarray(0,zr.length).equals(Buffer.from(zr))}var vp=new WeakMap;function Mp(e,t,n){let{algorithm:r,encoding:s}=e,
{body:i}=t;if(e.signed!==Ri||typeof n!="string"){let u=(0,Kt.createHmac)(r,n);for(let c of Lp(e,t))u.update(c);return u.
digest(s)}let o=vp.get(i)??new Map;vp.set(i,o);let a=`${r} ${s} ${n}`,l=o.get(a)??(0,Kt.createHmac)(r,n).update(i).digest(
s);return o.set(a,l),l}function jp(e,t){if(e!=="standard-webhooks"||!t.startsWith("whsec_"))return t;if(!Dp(e)(t))throw new Error(
"A secret that begins with whsec_ must be followed by base64 of the key.");return Buffer.from(t.slice(6),"base64")}function Dp(e){
return t=>e==="standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t):t!==""}function nl(e,t){
let n=e.headers[t.toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var Up=300;function Bp(e,t){let n=Rp(e,t),r=t.
now-Number(n&&Np(n,t)),[s,i]=Sp(Math.abs(r)),[o,a]=Sp(t.tolerance??Up),l=i===a?`${o}`:`${o} ${a}`;return`the timestamp i\
s ${s} ${i} ${r>0?"old":"ahead"}, ${l} are allowed`}function Sp(e){let t=Math.ceil(e/60);return e<120?[Math.ceil(e),"sec\
onds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var rv="webhook-action/record/v\
1.";function Fp(e,t){return(0,Kt.createHmac)("sha256",e).update(rv+JSON.stringify(t)).digest("hex")}function Ht(e,t){return(0,Kt.timingSafeEqual)(Ep(e),Ep(t))}function Ep(e){return(0,Kt.createHash)("sha256").update(e).digest()}function Gp(e,t,n){let r=qp(e,"providers"),s=qp(e,"functions"),i=m(e,"relay"),o=M(i),a=c=>ae(e,"providers").find(f=>m(f,
"name")===m(c,"provider")),l=c=>m(c,"active")!==!1,u=c=>{let f=m(c,"name"),p=ae(e,"functions").filter(d=>l(d)&&m(d,"prov\
ider")===f).map(d=>m(d,"uri"));return t(n!==!1&&l(c)&&n(f,p))};return[...te(["relay"],gt(i,"secret_name",t(n!==!1))),...yt(
e,"providers"),...pe(e,"providers",c=>[...iv(c),...te(["signature"],Rr(m(c,"signature"))),...Ar(c,u(c)),...ov(c),...Kp(c),
...o?Hp(c,c):gt(c,"secret_name",u(c))]),...yt(e,"functions"),...pe(e,"functions",c=>[...av(m(c,"provider"),r),...uv(m(c,
"uri")),...Kp(c),...o?[...Hp(c,a(c)),...lv(c,a(c))]:[],...pe(c,"conditions",Zs),...yt(c,"variables"),...pe(c,"variables",
f=>[...sv(m(f,"name"),s),...pv(f)])])]}function qp(e,t){return ae(e,t).flatMap(n=>{let r=m(n,"name");return typeof r=="s\
tring"?[r]:[]})}function sv(e,t){if(typeof e!="string"||!t.includes(e))return[];let n=`"${e}" is the name of a function,\
 too, and \${variables.${e}} would be all of it; write another`;return[{path:["name"],message:n}]}function iv(e){let t=m(
e,"signature"),n=m(e,"type"),r=m(e,"secret_name")!==void 0;if(t==="none")return r?[{path:["secret_name"],message:"is giv\
en with signature: none; leave one out"}]:[];if(r)return[];let i=`is missing, and ${t!==void 0?"the signature":`type: ${n}`}\
 needs it; write the name of a secret, or signature: none`;return t!==void 0||Gn.some(o=>o===n)?[{path:["secret_name"],message:i}]:
[]}function ov(e){if(m(e,"tolerance")===void 0)return[];let t=m(e,"signature"),n=m(e,"type"),r=t===void 0?n:t,s=m(t,"sig\
ned");return(typeof s=="string"?s.includes("${timestamp}"):_e.some(a=>a===r&&_p(a)))?[]:[{path:["tolerance"],message:"ha\
s no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}"}]}function av(e,t){
if(typeof e!="string"||t.includes(e))return[];let n=H(e,t),r=n?`did you mean ${n}?`:`write one of ${t.join(", ")||"provi\
ders, which has none"}`;return[{path:["provider"],message:`"${e}" is not a provider; ${r}`}]}function Kp(e){let t=m(m(e,
"match"),"headers"),n=M(t)?Object.keys(t):[],r=n.map(s=>s.toLowerCase());return n.filter((s,i)=>r.indexOf(s.toLowerCase())<
i).map(s=>({path:["match","headers",s],message:"is here already in other letters; write one list of patterns"}))}function Hp(e,t){
return["headers","query"].flatMap(n=>{let r=m(m(e,"match"),n);return Object.keys(M(r)?r:{}).filter(s=>Wp(n,s,t)).map(s=>({
path:["match",n,s],message:"never matches behind the relay, which leaves out what may hold a secret; match by something \
else"}))})}function lv(e,t){return pe(e,"variables",n=>{let r=m(n,"from"),s=m(n,"path")??m(n,"name");return r!=="headers"&&
r!=="query"?[]:typeof s!="string"||!Wp(r,s,t)?[]:[{path:["path"],message:"has no value behind the relay, which leaves ou\
t what may hold a secret; read something else"}]})}function Wp(e,t,n){let r=m(n,"signature"),s=m(r,"type")==="token"&&m(
r,"header"),i=typeof s=="string"&&s.toLowerCase()===t.toLowerCase();return of(t)||e==="headers"&&i}function uv(e){if(typeof e!=
"string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)return[];let n=/\s/.test(t)?"holds a space,\
 which no uri does; write %20":t.length>1?"holds /webhooks/v1/; write what comes after it":`holds ${t}, and only the pat\
h before it is compared; write that, and the rest as match.query`;return[{path:["uri"],message:n}]}var cv=/^[\w!#$%&'*+.^`|~-]+$/;
function fv(e){let t=m(e,"from")??"body",n=m(e,"path"),r=m(e,"name"),s=n??r;if(typeof s!="string"||s==="")return[];let i="\
is missing, and the name is not";if(t==="headers")return cv.test(s)?[]:[{path:["path"],message:n===void 0?`${i} that of \
a header; write one`:"is not a header name; write letters, digits and -"}];let o=t==="body"?Ye(s):null;return o?.kind===
"error"?[{path:["path"],message:n===void 0?`${i} a path; write one`:o.message}]:[]}function pv(e){let t=fv(e),n=m(e,"fro\
m")??"body",r=m(e,"type")??"string",s=m(e,"default_value");return r==="array"&&n!=="body"&&t.push({path:["type"],message:`\
is array, and ${n} hold texts; write string, integer or boolean`}),m(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:[
"default_value"],message:"is given for a secret, and would be in the config; leave it out"}),s!=null&&!dv(s,r)?t.push({path:[
"default_value"],message:`is not a value of type ${r}; write one, or another type`}):Vp(s)||t.push({path:["default_value"],
message:Zo}),t}function Vp(e){return typeof e=="number"?ct(e):typeof e!="object"||e===null||Object.values(e).every(Vp)}function dv(e,t){
return t==="integer"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}function sl(e,t,n){return[...hv(e,t,n),...kv(e),...te(["body"],zp(m(e,"body"))),...gv(e),...gt(e,"secret_name",n),...Ar(
e,n),...te(["callback"],Ar(m(e,"callback"),n))]}function hv(e,t,n){let r={...t,open:[...t.open,"response."]};return qt(e).
flatMap(({path:s,text:i,optional:o})=>mv(s)?Ev(i,s,s[0]==="callback"&&Ti(e)==="poll"?r:t,n):Za(i,{...t,optional:o,...s[0]===
"dockerhub"&&{secrets:null}}).map(({message:a})=>({path:s,message:a})))}function mv(e){return e.join(".")==="url"||e.join(
".")==="callback.url"}function zp(e){return typeof e=="number"&&!ct(e)?[{path:[],message:"is a number that JSON cannot c\
arry; put it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>te([Array.isArray(e)?Number(
t):t],zp(n)))}function gv(e){let t=[],n=o=>m(e,o)!==void 0,r=(o,a)=>t.push({path:[o],message:a}),s=m(e,"username"),i=m(e,
"headers");return n("password")&&!n("username")&&r("password","is without a username; write one next to it"),typeof s=="\
string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write one without"),n("u\
sername")&&M(i)&&Object.keys(i).some(o=>o.toLowerCase()==="authorization")&&r("username","is given with an authorization\
 header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead; leave one out"),
n("dockerhub")&&m(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only; write that"),n("\
success_body")&&/^head$/i.test(String(m(e,"method")))&&r("success_body","reads a body, and a response to HEAD has none; \
leave it out, or use GET"),n("only_failures")&&n("failures_only")&&r("failures_only","is another name of only_failures; \
leave one out"),t}var Xp="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-e\
ncoding|proxy-.*",yv=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${Xp})$`,
"i"),Jp=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${Xp})$`,
"i"),bv=new RegExp("(?!\\t)\\p{Cc}","u"),wv=new Map(_e.map(e=>[e,Oi(e)]));function Zp(e){let t=["header","timestamp_head\
er"].map(n=>m(e,n));return wv.get(e)??t.filter(n=>typeof n=="string")}function kv(e){let t=m(e,"headers"),n=[],r=je(e,"s\
ignature").flatMap(Zp).map(i=>i.toLowerCase()),s=new Set;for(let[i,o]of M(t)?Object.entries(t):[]){let a=["headers",i],l=i.
toLowerCase();yv.test(i)||r.includes(l)?n.push({path:a,message:"is set by the action; leave it out"}):s.has(l)&&n.push({
path:a,message:"is there twice; keep one"}),typeof o=="string"&&bv.test(o)&&n.push({path:a,message:"holds a line break o\
r control character; write it on one line"}),s.add(l)}return[...vv(e),...n]}function vv(e){let t=new Set,n=m(e,"signatur\
e");return je(e,"signature").flatMap((r,s)=>{let[i,o]=Zp(r),a=Array.isArray(n)?["signature",s]:["signature"],l=te(a,Rr(r));
if(o!==void 0&&Jp.test(o)&&l.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(o)?"is sent anyway\
; leave it out":`cannot be ${o}; write another one`}),i===void 0)return l;let u=t.has(i.toLowerCase());t.add(i.toLowerCase());
let c=Jp.test(i)?`cannot be in the header ${i}; write another one`:u?`has two in the header ${i}; give each its own`:null;
return c===null?l:[...l,{path:["signature"],message:c}]})}var Sv=/^[^:/?#]*:\/\/[^/?#]*@/;function il(e,t,n,r){let s=dp(
e,n),{secret:i,url:o}=Qp(e,n,r),a=i===null||o===""?null:Jn(o);return[...s.map(({message:u})=>({path:t,message:u})),...a?
[{path:t,message:`the secret ${i}: ${a}`}]:[],...Sv.test(o)?[{path:t,message:"holds user info; write username and passwo\
rd instead"}]:[]]}function Ev(e,t,n,r){let s=il(e,t,n,r),{secret:i,url:o}=Qp(e,n,r);if(s.length>0||!URL.canParse(o))return s;
let a=Hr(new URL(o)),l=i===null?a:`the secret ${i}: ${a}`;return a===null||l===null?[]:[{path:t,message:l}]}function Qp(e,t,n){
let r=t.secrets===null?null:We(e),s=r===null?Ne(e).map(i=>i.kind==="text"?i.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var rl={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function ed(e,t,n){let r=ae(e,"webhooks").some(l=>m(l,"enabled")!==!1&&Ti(l)==="event"),s=m(e,"rel\
ay"),i=s!==void 0,o=m(e,"token_secret_name")!==void 0;return[...r&&!i&&!o?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...i&&o?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...i&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...te(["relay"],gt(s,"secret_name",t)),...gt(e,"token_secret_na\
me",t),...yt(e,"webhooks"),...pe(e,"webhooks",l=>{let{known:u,secrets:c}=n(l);return[...sl(l,u,c),...xv(l,i),...i?$v(l):
[],...te(["callback"],Av(l,c))]})]}function $v(e){let t=m(e,"url");return m(e,"name")!==void 0||typeof t!="string"||We(t)===
null?[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; write nam\
e: ..."}]}function xv(e,t){let n=Ti(e),r=n==="event",s=t||td(e)!==void 0,i=n===null?[]:r&&s?["callback_url",...rl[n]]:rl[n],
o=m(e,"body")!==void 0;if(r&&!s&&!o&&m(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, whose \
receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];let a=qt(
e).filter(({path:f})=>f[0]!=="callback").flatMap(({text:f})=>st(f).map(({name:p})=>p)),l=i.some(f=>a.some(p=>p===f||p.startsWith(
`${f}.`)));if(i.length===0||l)return[];let u=`\${${i[0]}}`;if(m(e,"body")!==void 0){let f=`lacks ${u}, which via: ${n} n\
eeds; write it into the body`;return[{path:["body"],message:f}]}if(Rv(e)){let f=`has no body, and lacks ${u}, which via:\
 ${n} needs; write it into the query or a body`;return[{path:["method"],message:f}]}let c=`lacks ${u}, which via: ${n} n\
eeds; write jobserv, dockerhub or a body with it`;return m(e,"payload")==="github"?[{path:["payload"],message:c}]:[]}function _v(e){
let{success:t,output:n}=ne(Hn,e);return t&&Ii(n).length>1}function Rv(e){let t=m(e,"method");return typeof t=="string"&&
/^(?:GET|HEAD)$/i.test(t)&&m(e,"body")===void 0&&m(e,"payload")===void 0}function Av(e,t){let n=m(e,"callback"),r=Ti(e);
if(r===null)return gt(n,"secret_name",t);let s=[],i=a=>m(n,a)!==void 0,o=(a,l)=>s.push({path:[a],message:l});if(r!=="lis\
tener"&&r!=="event")for(let a of["secret_name","signature"])i(a)&&o(a,`has no meaning: via: ${r} carries no signature; l\
eave it out`);else i("signature")&&!i("secret_name")&&o("secret_name","is missing next to signature; write one, or neith\
er");return r==="event"&&_v(m(n,"signature"))&&o("signature","needs further headers, which an event does not carry; writ\
e jobserv, github or one of your own"),s.push(...te(["signature"],Rr(m(n,"signature")))),r==="event"?s.push(...Ov(e)):i(
"url")&&r!=="poll"&&o("url","has a meaning for via: poll and via: event only; leave it out"),i("format")&&(r==="delivery"||
r==="status")&&o("format",`has no meaning for via: ${r}; leave it out`),[...s,...te(["format"],rd(m(n,"format"))),...gt(
n,"secret_name",t)]}function Ov(e){let t=td(e);if(typeof t!="string")return[];let n=st(t).map(({name:i})=>i),r=i=>[{path:[
"url"],message:i}];if(!n.includes("callback_token"))return r("lacks ${callback_token}, which via: event needs; write the\
 URL at which a relay takes the callback, with it in the path or query");let s=n.find(i=>i.startsWith("callback_")&&i!==
"callback_token"||i.startsWith("callback.")||i.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which can\
not be part of the callback_url that the receiver is given; leave it out`)}function td(e){return m(m(e,"callback"),"url")}
function Ti(e){let t=m(m(e,"callback"),"via");return typeof t=="string"&&Iv(t)?t:null}function Iv(e){return Object.hasOwn(
rl,e)}function nd(e){let t=new Map;return ae(e,"chains").flatMap((n,r)=>Nv(n,["chains",r]).flatMap(s=>{let i=Zl(`${s.chain}\
/${s.link}`).toLowerCase(),o=t.get(i)??s;if(t.set(i,o),o.chain===s.chain&&o.link===s.link)return[];let a=o.chain===s.chain?
"":` of chain "${o.chain}"`,l=`"${s.link}" has the same commit status as "${o.link}"${a}, since case and characters beyo\
nd U+FFFF do not count there; write another one`;return[{path:s.path,message:l}]}))}function Nv(e,t){let n=m(e,"name"),r=[
...ae(e,"webhooks").entries()].filter(([,o])=>m(o,"enabled")!==!1),s=o=>m(m(o,"callback"),"via"),i=r.some(([,o])=>s(o)===
"event");return r.flatMap(([o,a])=>{let l=m(a,"name");return(i||s(a)==="status")&&typeof n=="string"&&typeof l=="string"?
[{chain:n,link:l,path:[...t,"webhooks",o,"name"]}]:[]})}var Tv=["success","failure","pending"];function rd(e){let t=m(e,
"state");return[...Array.isArray(t)?pe(e,"state",Yp):te(["state"],Yp(t)),...pe(e,"conditions",Zs)]}function Yp(e){let t=new Map;
return Tv.flatMap(n=>[...Xo(e,n),...je(e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let i=`holds ${JSON.stringify(r)}, \
which is in ${s} too; keep it in one of the two`;return s===n?[]:[{path:[n],message:i}]})])}var Pi={notify:()=>!0,chains:()=>!0,receive:()=>!0,disabled:!0};function ol(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map(
[...n.map(r=>[r,""]),...t])}function sd(e,t,n){let r,s=c=>c?t:(r??=ol(JSON.stringify(e),t),r),i=(c,f)=>({names:c,open:["\
variables."],secrets:new Set(f.keys())}),o=c=>n.disabled||m(c,"enabled")!==!1,a=m(e,"notify"),l=m(a,"tests_url"),u=m(e,"\
receive");return[...te(["notify"],[...typeof l=="string"?il(l,["tests_url"],{...i(yp,t),secrets:null},t):[],...yt(a,"web\
hooks"),...pe(a,"webhooks",c=>{let f=n.notify(m(c,"name")),p=s(f&&o(c));return sl(c,i(xi,p),p)})]),...yt(e,"chains"),...nd(
e),...pe(e,"chains",c=>{let f=n.chains(m(c,"name"))&&o(c);return ed(c,s(f),p=>{let d=s(f&&o(p));return{known:i(gp,d),secrets:d}})}),
...u===void 0?[]:te(["receive"],Gp(u,s,n.receive)),...Lv(e,t)]}var Pv=4,Cv=16;function Lv(e,t){let n=(s,i)=>pe(s,i,o=>Mv(
m(o,"name"),t)),r=Dv(e);return[...te(["notify"],n(m(e,"notify"),"webhooks")),...n(e,"chains"),...pe(e,"chains",s=>[...n(
s,"webhooks"),...jv(m(s,"token_secret_name"),r,t)]),...te(["receive"],["providers","functions"].flatMap(s=>n(m(e,"receiv\
e"),s)))]}function Mv(e,t){if(typeof e!="string")return[];let n=[...t].find(([,s])=>s.length>=Pv&&e===s||s.length>=Cv&&e.
includes(s));if(n===void 0)return[];let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[{path:[
"name"],message:r}]}function jv(e,t,n){if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===
r);if(s===void 0)return[];let o=`${s===e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and who has\
 that key could make a token; write a secret of its own`;return[{path:["token_secret_name"],message:o}]}function Dv(e){let t=ae(
e,"chains").flatMap(n=>ae(n,"webhooks"));return[...ae(m(e,"notify"),"webhooks"),...t,...t.map(n=>m(n,"callback")),...ae(
m(e,"receive"),"providers")].flatMap(n=>je(n,"secret_name")).filter(n=>typeof n=="string")}var id=100;function cd(e,t,n=Pi){let{extended:r}=e,s=oa(e),i=r===void 0?null:oa(r),o=mc(s,i),{data:a,isWhole:l}=o,{trimmed:u,
padded:c}=Uv(a,t),f=new Map([...t,...u]),p=sd(a,f,n),{notify:d,chains:g,receive:h}=qv(Wv,o,l?p:p.filter(({path:k})=>!Hv(
k)),[...o.problems,...[i,s].flatMap(k=>k?Bv(k):[])]),y={...d&&{notify:{...d,webhooks:ld(d.webhooks,f)}},chains:g.map(k=>({
...k,webhooks:ld(k.webhooks,f)})),...h&&{receive:h}},w=i!==null||At(e.file)!==null;return{config:y,ignored:[...od(s),...i===
null?[]:od(i).map(k=>`${k} (in ${i.file})`)],origins:w?Fv(y,o):[],unread:l?null:String(m(a,"extends")),trimmed:u,padded:c,
problem:o.problem}}function Uv(e,t){let n=new Map,r=[];for(let[s,i]of bp(e)){let o=t.get(s)??"",a=o.replace(/[\r\n]+$/,"");
a!==o&&(i||!a.includes(`
`))&&n.set(s,a),a.trim()!==a&&r.push(`${s} begins or ends with a blank, which is kept; store it without, if that is a mi\
stake`),/^(["']).*\1$/s.test(a)&&r.push(`${s} is in quotes, which are a part of it; write it without, if that is a mista\
ke`)}return{trimmed:n,padded:r}}function fd({data:e}){return Object.keys(e).filter(t=>!Qs.includes(t))}function Bv(e){return fd(
e).flatMap(Yv).map(({path:t,message:n})=>e.problem(t,n))}function od(e){let t=m(m(e.data,"notify"),"email")!==void 0;return[
...fd(e),...t?["notify.email"]:[]]}function Fv({notify:e,chains:t,receive:n},{fileOf:r}){let s=(i,o,a=[])=>a.map(({name:l},u)=>`${i}\
 "${l}" is from ${r(o,u)}`);return[...s("webhook","notify.webhooks",e?.webhooks),...s("chain","chains",t),...s("function",
"receive.functions",n?.functions)]}function qv(e,{data:t,problem:n},r,s=[]){let i=ne(e,t),o=(i.issues??[]).map(({path:f=[],message:p,type:d,expected:g})=>({
path:f.map(({key:h})=>typeof h=="number"?h:String(h)),message:p,meant:d==="raw_check"?g:null}));if(i.success&&r.length===
0&&s.length===0)return i.output;let a=new Set(s.map(ad)),l=[...s,...Kv(o,r).map(({path:f,message:p})=>n(f,p)).filter(f=>!a.
has(ad(f)))],u=n([],"").file,c=l.slice(0,id).sort((f,p)=>+(f.file===u)-+(p.file===u)||(f.line??0)-(p.line??0));throw new v(
c,Math.max(0,l.length-id))}function ad({file:e,line:t,path:n}){return JSON.stringify([e,t,n])}function Kv(e,t){let n=new Set(
e.flatMap(({path:i,meant:o})=>o?[JSON.stringify([...i.slice(0,-1),o])]:[])),r=new Set(e.map(({path:i})=>JSON.stringify(i))),
s=new Set;return[...e,...t.filter(({path:i,message:o})=>{let a=JSON.stringify(i),l=`${a} ${o}`;return!r.has(a)&&!s.has(l)&&
s.add(l)})].filter(({path:i})=>!n.has(JSON.stringify(i)))}function Hv(e){return e[0]==="receive"&&e.at(-1)==="provider"}
function ld(e,t){let n=new Set(e.map(({name:i})=>i)),r=new Map,s=i=>{let o=(r.get(i)??0)+1;r.set(i,o);let a=o===1?i:`${i}\
 #${o}`;return n.has(a)?s(i):a};return e.map(i=>{let{name:o=s(Gv(i,t))}=i;return{...i,name:o}})}function Gv({method:e,url:t},n){
let r=We(t),s=r===null?t:n.get(r)??"",i=/^[^:/?#]*:\/\/[^/?#]*/.exec(s)?.[0]??"",o=URL.canParse(i)?new URL(i).host:r;return`${e}\
 ${o}`}var Wv=I({extends:b(_(x(J(`must be ${ds}`)),ge(e=>At(e)!==null,`must be ${ds}`))),notify:b(Wf),chains:b(W(Jf,J("m\
ust be a list of chains, each with a name")),[]),receive:b(lf)}),ud={extends:"extends",notify:"notify",chains:"chains",chain:"\
chains",receive:"receive",webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.tests_url",providers:"r\
eceive.providers",functions:"receive.functions"},Vv=["name","enabled","timeout"],al=new Map([...Object.keys(Jr).filter(e=>!Vv.
includes(e)).map(e=>[e,"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["failures_only","a webhook"],
["events","a webhook or a chain"],["match","a webhook or a chain"],["callback","a link of a chain"],["token_secret_name",
"a chain"],["expect_final_callback","a chain"]]),Jv=[...al.keys()].filter(e=>e.length>10);function Yv(e){let t=e.startsWith(
"x-")?null:zv(e)??Xv(e),n=Mn(e)??t;return n===null?[]:[{path:[e],message:n}]}function zv(e){let t=Qo(e),n=al.get(al.has(
t)?t:H(e,Jv)??"");return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}function Xv(e){let t=H(
e,Object.keys(ud)),n=t===null?void 0:ud[t];return n===void 0?null:`unknown key; did you mean ${n}?`}var Xr=class extends Error{},Je=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},Zv=/^(ENOTFOUND|ENODATA|EAI_)/,Qv=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,eS=[408,425,429],
tS=[401,407],nS={dns_error:"check the host in the URL and the runner's DNS",connection_refused:"check that the receiver \
runs and can be reached from this runner"},rS={"socket hang up":"the connection was closed before a response",aborted:"t\
he response was cut short"};function Ci(e){let t=hd(e);return e instanceof Xr?{code:"blocked",permanent:!0}:e instanceof
Je?sS(e):yd(t)?{code:"tls_error",permanent:!0}:t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:oS.test(
e.message)}:{code:Zv.test(t)?"dns_error":Qv.test(t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?
"protocol_error":"connection_reset",permanent:!1}}function it(e,t=null){if(e instanceof AggregateError&&e.errors.length>
0)return it(e.errors[0],t);if(!(e instanceof Error))return String(e);if(e instanceof Je)return iS(e);let n=dd(e),r=nS[Ci(
e).code];return bd(e,t)??(r===void 0?n:`${n}; ${r}`)}function sS({status:e,cause:t}){let n=t instanceof Error?Ci(t):null;
return n?.code==="tls_error"?n:{code:"connection_refused",permanent:e!==null&&e<500&&!eS.includes(e)}}function iS({status:e,
cause:t}){return e!==null?`the proxy responded ${e} and did not connect${tS.includes(e)?"; check its user and password i\
n HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?`the proxy cannot be reached: ${bd(t,null)??`${dd(t)}; check HTTPS\
_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}function dd({message:e}){return rS[e]??e}function hd(e){return e instanceof
Error&&"code"in e?String(e.code):""}var md=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,gd="\
ERR_TLS_CERT_ALTNAME_INVALID",oS=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
aS=/wrong version number|packet length too long/i,lS=/:SSL routines:[^:]*:([^:]+):/,uS=/(?:DNS|IP Address):([\w.*:-]+)/g,
pd=3;function yd(e){return md.test(e)||e.startsWith("CERT_")||e===gd}function bd(e,t){let n=hd(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===gd)return cS(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(md.test(n))return`${r}\
; if you trust this certificate, give its CA in the input ca-certificates`;if(yd(n))return`${r}; the receiver must renew\
 it`;let[,s]=lS.exec(e.message)??[];if(s===void 0)return null;let i=aS.test(s)?"does this port speak http? Then write ht\
tp://, or another port":"it must speak TLS 1.2 or later";return`the TLS handshake failed: ${s}; ${i}`}function cS(e){let t="\
host"in e?String(e.host):"this host",r=[...("cert"in e?fS(e.cert):"").matchAll(uS)].map(([,a])=>a);if(r.length===0)return`\
the certificate is for other names than ${t}; the receiver must renew it`;let s=r.slice(0,pd).join(", "),i=r.length-pd,o=i>
0?` and ${i} more`:"";return`the certificate is for ${s}${o}, not for ${t}; write a host that it names`}function fS(e){return typeof e==
"object"&&e!==null&&"subjectaltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}function wd(e){let t=e.protocol==="https:";if(pS(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new Li(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new Li(`http://${n}`)}else return}function pS(e){if(!e.hostname)return!1;let t=e.hostname;if(dS(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let i of n.
split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&
o.endsWith(`${i}`)))return!0;return!1}function dS(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var Li=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var kd;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(kd||(kd={}));function Zr(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}var mS=["notify","test","chain","gate","callback","receive","redeliver"];function vd(){let e=[],t=d=>{e.push(d)},{text:n,list:r,patterns:s,guarded:i,named:o,choice:a,number:l,duration:u}=gS(t),
c=a("mode",mS),f=yf(t),p={mode:c,configFile:n("config-file",".github/webhooks.yml"),config:Zr("config",{trimWhitespace:!1}),
jobId:n("job-id")||f.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n(
"needs"),repository:bS(n("repository"),t),runId:l("run-id"),runAttempt:l("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r(
"allowed-schemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:Ed("allowed-hosts")?r("allo\
wed-hosts",""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n(
"ca-certificates"),dryRun:a("dry-run",["false","true"])==="true",chain:c==="gate"?o("chain","(none)","accept callbacks w\
ithout a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","che\
ck"]),listen:yS(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:c==="gate"?i("callback","(none)",["a \
callback's JSON","use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:o("app","(any)","acc\
ept every app"),callbackSecretName:o("callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("liste\
ner-token"),callbackFormat:n("callback-format"),callbackSignature:n("callback-signature"),since:c==="gate"?a("since",["r\
un","attempt","commit"]):"run",timeoutMs:u("timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("desc\
ription"),targetUrl:n("target-url"),variables:wS(n("variables"),t),record:n("record"),trustRecord:a("trust-record",["fal\
se","true"])==="true",deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:c==="redeliver"?u("since"):null,giveUpAfterMs:u(
"give-up-after","24h")??0,coverage:n("coverage")===""?null:a("coverage",["true","false"])==="true",environment:f};if(e.length===
0&&e.push(...ES(p)),e.length>0)throw new v(e.map(d=>({message:d})));return p}function Sd(e){let t=e.trimStart();return t===
""?{secrets:new Map,ended:new Set}:t.startsWith("{")?SS(t):vS(e)}function gS(e){let t=(u,c="")=>Zr(u)||c,n=(u,c,f=/[\s,]+/)=>t(u,c).split(f).map(p=>p.trim()).filter(p=>p!==""),r=u=>{let c=n(
u,"");for(let f of c){let p=ui(f);p!==null&&e(`input ${u}: ${p}`)}return c},s=(u,c,[f,p])=>{let d=Zr(u,{trimWhitespace:!1});
return d.trim()===""&&Ed(u)&&e(`input ${u} is empty; write ${f}, or leave the input out (or write ${c}) to ${p}`),d.trim()===
c?"":d};return{text:t,list:n,patterns:r,guarded:s,named:(u,c,f)=>s(u,c,["a name",f]).trim(),choice:(u,c)=>{let f=t(u,c[0]),
p=c.find(d=>d===f);return p===void 0&&e(`input ${u} is "${f}"; write one of ${c.join(", ")}`),p??c[0]},number:u=>{let c=t(
u);return c===""?null:/^[1-9]\d{0,15}$/.test(c)?Number(c):(e(`input ${u} is "${c}"; write a whole number above 0`),null)},
duration:(u,c="")=>{let f=t(u,c);if(f==="")return null;let p=ci(f);return(p===null||p===0)&&e(`input ${u} is "${f}"; wri\
te a time such as 30s, 10m, 1h`),p}}}function Ed(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function yS(e,t){
let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e)??[],i=n??r;return i===void 0||Number(s)>65535?(t(`input li\
sten is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{host:"127.0.0.1",port:0}):{host:i,port:Number(s)}}function bS(e,t){
return e!==""&&!ft(e)&&t(`input repository is "${e}"; write OWNER/NAME`),e}function wS(e,t){if(e==="")return{};try{let n=JSON.
parse(e);if(cu(e)||t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n==
"object"&&n!==null&&!Array.isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "va\
lue"}'),{}}var $d=/^[A-Za-z0-9_-]+$/,xd="names hold letters, digits, _ and - only",kS='a value of several lines needs th\
e JSON form: {"NAME": ${{ toJSON(secrets.NAME) }}}';function vS(e){let t=new Map,n=[],r=new Set,s=new Set,i=e.replace(/\n$/,
"").split(`
`),o="";for(let[a,l]of i.entries()){let u=l.endsWith("\r")?l.slice(0,-1):l;if(u===""){t.get(o)&&s.add(o);continue}let c=u.
indexOf("="),f=u.slice(0,Math.max(c,0));$d.test(f)?t.has(f)?r.add(f):t.set(f,u.slice(c+1)):n.push(a+1),o=f}if(n.length>0){
let a=n.length===1?"line":"lines",l=n.slice(0,10).join(", "),u=n.length>10?" and more":"";return{error:`input secrets, ${a}\
 ${l}${u}: write NAME=value, with = directly after the name (${xd}); ${kS}`}}return r.size>0?{error:_d(r)}:{secrets:t,ended:s}}
function SS(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets starts with { but is not valid JSON; write {"\
NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];for(let[o,[a,l]]of n.entries())$d.test(
a)?typeof l!="string"?s.push(`input secrets: ${a} must be a string; put it in quotes`):r.set(a,l):s.push(`input secrets:\
 name number ${o+1} is wrong; ${xd}`);if(s.length>0)return{error:s.join(". ")};let i=new Set([...fs(e)].map(o=>String(o.
at(-1))));return i.size>0?{error:_d(i)}:{secrets:r,ended:new Set}}function _d(e){return`input secrets: given twice: ${[...e].
join(", ")}; keep one of each`}function ES(e){let t=xS(e);return t===null?[]:Object.entries(_S).filter(([n,r])=>{let s=Zr(
n);return s!==""&&s!==RS[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but ${t} does not read it; leave it out (\
it is read by ${$S(r)})`)}function $S(e){let t=[["mode gate",Qr],["mode receive",es],["mode redeliver",tr]];return[...new Set(
e.map(r=>t.find(([,i])=>i.includes(r)&&i.every(o=>e.includes(o)))?.[0]??r))].join(", ")}function xS(e){let{mode:t,via:n,
record:r,callback:s,sinceMs:i,environment:o}=e;if(t==="receive")return r!==""?"mode receive with the input record":n==="\
listener"?"mode receive with via: listener":"mode receive from an event";if(t==="redeliver"&&i!==null)return"mode redeli\
ver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a gate with the input callback";if(n!==
"event")return`a gate with via: ${n}`;switch(o.eventName){case"repository_dispatch":case"workflow_dispatch":return"a gat\
e in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate in ${o.eventName} events`;default:
return null}}var ji=["mode notify","mode test","mode chain","a gate with the input callback","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status events","a gate in chec\
k_run events","a gate in deployment_status events","mode callback","mode receive from an event","mode receive with via: \
listener","mode receive with the input record","mode redeliver","mode redeliver with the input since"],er=["mode notify",
"mode test","mode chain"],es=ji.filter(e=>e.startsWith("mode receive")),Qr=ji.filter(e=>e.startsWith("a gate")),tr=ji.filter(
e=>e.startsWith("mode redeliver")),ll=[...er,"a gate in dispatch events",...es,...tr],Mi=[...er,"a gate in dispatch even\
ts","mode callback",...tr],_S={"config-file":ll,"config-token":ll,config:ll,needs:er,repository:["mode notify","mode tes\
t"],"run-id":[...er,"a gate with via: status","a gate with via: check"],"run-attempt":[...er,"a gate with via: status","\
a gate with via: check"],only:["mode notify","mode test",...es,...tr],"allowed-schemes":Mi,"allowed-methods":Mi,"allowed\
-hosts":Mi,"show-response":Mi,"dry-run":ji,chain:["mode chain",...Qr],"start-at":["mode chain"],via:[...Qr.filter(e=>e!==
"a gate with the input callback"),...es],callback:["a gate with the input callback"],context:["a gate with via: status",
"a gate with via: check","a gate in status events","a gate in check_run events","a gate in deployment_status events","mo\
de callback"],branch:["a gate with via: status","a gate with via: check","a gate in status events","a gate in check_run \
events"],app:["a gate in check_run events","a gate with via: check"],"callback-secret-name":[...Qr,"mode callback"],"lis\
tener-token":["a gate with via: listener",...es],"callback-format":Qr,timeout:["mode chain","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","mode receive with via: listener"],"callb\
ack-url":["mode callback"],state:["mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[
...er,"a gate in dispatch events"],record:["mode receive with the input record","mode redeliver"],"trust-record":["mode \
receive with the input record"],deliveries:tr,coverage:["mode notify","mode test"],since:["a gate with via: status","a g\
ate with via: check",...tr],"callback-signature":["a gate with via: listener"],"give-up-after":["mode redeliver with the\
 input since"]},RS={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH","a\
llowed-hosts":"public","show-response":"on-failure",via:"event",since:"run",app:"(any)",callback:"(none)","callback-secr\
et-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};var Rd=1e4,ul=[1,2,4];function Ad(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{
clearTimeout(s),t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,ln));t?.addEventListener("abort",r,{once:!0})})}}
var fC=45*6e4;var C=class extends Error{status;code;isMissingRoute;said;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=
n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.said=r.said??null}};var Di="neither GITHUB_TOKEN nor GH_TOKEN is set";function Ui(e){let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)return null;let n=(e.
GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),r=s=>n+s;return{url:r,get:(s,i)=>fetch(r(s),{headers:{accept:i,
authorization:`Bearer ${t}`,"user-agent":`webhook-action/${$n}`}}).catch(o=>{let a=o instanceof Error?o.cause:void 0,l=a instanceof
Error?a.message:o;throw new C(`GET ${r(s)} got no answer: ${l}; check the network and GITHUB_API_URL`,null)})}}var B=class extends Error{},Te=".github/webhooks.yml",cl={offline:{type:"boolean",default:!1}},$t=`  --offline          \
 does not read the file that the config extends; it is read
                      over the API (GITHUB_API_URL) where GITHUB_TOKEN or GH_TOKEN
                      is set`,Gt={file:{type:"string",default:Te},...cl},hn={secrets:{type:"string"}};function Pe(e){let{
summary:t,usage:n,about:r,options:s,run:i}=e,[o,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.replace(/^\n/,"").trimEnd()}`,async run(l,u){let c=AS(l,s),{length:f}=c.positionals;if(f<o||f>a)throw new B(f<o?"too\
 few arguments":p());return i(c,u);function p(){return`unknown argument ${c.positionals.at(a)}`}}}}function AS(e,t){try{
return(0,Id.parseArgs)({args:[...e],options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new B(n.message):
n}}function mn(e,{env:t,readInput:n}){let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):ts(e);if(r===void 0)return null;
let s=Sd(r);if("error"in s)throw new v(s.error);return s.secrets}var OS={...Pi,disabled:!1};async function xt(e,t,n,r){let{
file:s}=e,i={text:ts(s),file:s},o=await IS(i,e.offline,t),a=typeof o=="object"?{...i,extended:o}:i,l=`${i.text}
${a.extended?.text??""}`,u=n??ol(l,r),c=cd(a,u,OS);return{...c,secrets:u,warnings:typeof o=="string"?[`${s}: extends ${c.
unread}, which was not read or checked: ${o}`]:[]}}async function IS(e,t,n){let r=ia(e);if(r===null)return;if(t)return"-\
-offline";let s=Ui(n);if(s===null)return Di;let{repository:i,path:o}=r.from,a=bo(r.from),l=`/repos/${i}${fu(r.from)}`,u=f=>new v(
[r.problem(`${a} cannot be read: ${f}`)]),c=await s.get(l,"application/vnd.github.raw+json").catch(f=>{throw u(it(f))});
if(c.ok){let f=await c.text();try{let p=Me(f);return{text:hs({text:f,json:p},o),file:a}}catch(p){throw u(it(p))}}throw u(
`GET ${s.url(l)}: ${c.status}; check the name, path and ref, and that the token has contents: read there, or use --offli\
ne`)}function ts(e){try{return(0,Od.readFileSync)(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new v(
n==="ENOENT"?`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}var yn=require("node:fs"),Ce=require("node:path");var Bi=require("node:fs"),nr=require("node:path");async function Nd(e,t,n){let{repository:r}=t;try{let s=TS(t);return await NS({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
C&&s.status===404)return null;throw s}}async function NS({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...re(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}}),
i=s.body.toString("utf8");return hs({text:i,json:s.json},t)}function TS({workflowSha:e,sha:t}){return e||t}function Td(e,t){try{return(0,Bi.writeFileSync)((0,nr.join)(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return!(n instanceof
Error&&"code"in n&&n.code==="EEXIST")}}var PS=["workflow_call","workflow_run"],CS=/\/webhook-action(?:\/notify|\/chain|\/\.github\/workflows\/notify\.yml)?@/,LS=[
void 0,"notify","chain"],MS=5,Cd=20,jS="GET /repos/{owner}/{repo}/actions/workflows",DS=I({name:x(),path:x(),state:L(x(),
"active")});function fl(e,t){let n;try{({data:n}=Mt({text:t,file:e}))}catch(o){if(o instanceof v)return null;throw o}let r=m(
n,"on");if(r===void 0)return null;let s=m(n,"name"),i=m(m(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="s\
tring"?s:e,events:M(r)?Object.keys(r):[r].flat().map(String),watched:i===void 0?[]:[i].flat().map(String),reports:US(n).
some(BS)}}function US(e){let t=m(e,"jobs");return Object.values(M(t)?t:{}).flatMap(n=>[n,...ae(n,"steps")])}function BS(e){
let t=m(m(e,"with"),"mode");return CS.test(String(m(e,"uses")??""))&&LS.includes(t)}function pl(e,t=null){let n=new Set(
e.filter(({reports:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));return e.filter(({name:r,path:s,reports:i,events:o})=>!i&&
s!==t&&!n.has(r)&&!n.has(s)&&!o.every(a=>PS.includes(a)))}function FS(e){let t=e.slice(0,Cd).map(({name:r,path:s})=>r===
s?r:`"${r}" (${s})`),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:[]].join(", ")}async function Ld(e,t){let n=mi(
t);if(t.eventName!=="workflow_run"||n===null||!Td(t.temp,"coverage"))return null;try{let r=await qS(e,t,n);return r.length===
0?null:`${n}: the list on.workflow_run.workflows lacks ${FS(r)}, whose runs are not reported; add the names, or set cove\
rage: false`}catch(r){if(r instanceof C)return null;throw r}}async function qS(e,t,n){let r=await Pd(e,t,n);if(r===null||
r.watched.length===0)return[];let s=[],i=e.pages(jS,re(t.repository),{keys:["workflows"],most:MS});for await(let{items:l}of i)
for(let u of l){let c=ne(DS,u);if(!c.success)continue;let{name:f,path:p,state:d}=c.output,g=p.startsWith(".github/workfl\
ows/"),h=[f,p].some(y=>r.watched.includes(y));g&&!h&&d==="active"&&p!==r.path&&s.push(p)}let o=await Promise.all(s.slice(
0,Cd).map(l=>Pd(e,t,l))),a=[r,...o.filter(l=>l!==null)];return pl(a,r.path)}async function Pd(e,t,n){let r=await Nd(n,t,
e);return r===null?null:fl(n,r)}var Wt=require("node:crypto");var KS="webhook-action/relay/v1/",jd=32,HS=(0,Wt.createSecretKey)(Buffer.alloc(jd)),GS=16;var WS=/^[A-Za-z0-9]{1,8}$/;function Dd(e){let t=[],n=[];for(let[i,o]of e.split(",").entries()){let[a="",l="",...u]=o.trim().
split(":"),c=Gd(l),f=`key number ${i+1}`;!WS.test(a)||c===null||u.length>0?n.push(`${f} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(p=>p.id===a)?n.push(`${f} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:c})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function Fi({id:e,bytes:t},n){return{id:e,key:qi(t,n.toLowerCase())}}function Ud({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Bd(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],i=Gd(s);return i===null?null:{id:r,key:i}});return t.includes(null)?null:t.filter(n=>n!==null)}function qi(e,t){return JS(
VS(e),`${KS}${t}`)}function VS(e){let t=(0,Wt.createHmac)("sha256",HS).update(e).digest();return(0,Wt.createSecretKey)(
t)}var Md=new WeakMap;function Fd(e,t){let n=Md.get(e)??new Map,r=n.get(t)??(0,Wt.createSecretKey)(qi(e.key,t));return Md.
set(e,n.set(t,r)),r}function qd(e,t){return Kd(e,JSON.stringify(t))}function Kd(e,t){let n=Hd(e,t).digest("hex").slice(0,
2*GS);return Buffer.from(n,"hex").toString("base64url")}function JS(e,t){return Hd(e,t).digest()}function Hd(e,t){let n=Buffer.
isBuffer(e)?(0,Wt.createSecretKey)(e):e;return(0,Wt.createHmac)("sha256",n).update(t)}function Ki(e,t,n){let r=Fd(e,`sec\
ret/${t}`).export();return n==="text"?r.toString("base64url"):`whsec_${r.toString("base64")}`}function Gd(e){let t=Buffer.from(e,"base64url");return t.length===jd&&t.toString("base64url")===e?t:null}var YS=/^[A-Za-z0-9._~\-/%]+$/;var sL={id:"",bytes:Buffer.alloc(32)};function Hi(e,t,n,r=null){let s=r===null?"":`${r}.`,i=zS(e,t,n,r);return`/w/${t}/${e.
id}.${s}${i}/${n}`}function Wd(e){let t=e.replace(/%2e/gi,".").split("/");return YS.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function zS({key:e},t,n,r){return qd(qi(e,"url"),["w",t.toLowerCase(),n,r])}var ch=require("node:child_process"),fh=require("node:fs");function Vd(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var XS=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],pL=["content-type",...XS];function dl(e){let t=ZS(e);try{return decodeURI(t)}catch{return t}}function ZS(e){let t=0,n=e.length;for(;e[t]==="/";)t+=1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var QS=/^application\/x-www-form-urlencoded *(?:;|$)/i,
e0=/^[ \t\r\n]*[{["]/;function Jd(e){let t=t0(e)?n0(e.body.toString()):null;return typeof t=="string"?t:null}function t0({headers:e,body:t}){return QS.
test(e["content-type"]??"")&&!e0.test(uu(t.toString()))}function n0(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:r0(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function r0(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}var Vt="***",s0=/authorization|token|cookie|secret|key|signature|password/i,i0=16,Yd=/…|\.{3}/g,o0=16;function Gi(){let e=new Set,
t=Zd();return{add(n){if(e.has(n))return[];e.add(n);for(let r of c0(n))t.add(r);return nh(n)},redact(n){let r="",s=0,i=-1,
o=-1;for(let{at:a,length:l}of Qd(n,t,!0))a>=o&&(i>=0&&(r+=n.slice(s,i)+Vt,s=o),i=a),o=Math.max(o,a+l);return i<0?n:r+n.slice(
s,i)+Vt+n.slice(o)}}}function Xd(e,t=o0){let n=new Map,r=(i,o)=>{n.has(i)||n.set(i,o)};for(let[i,o]of e)if(!([...o.trim()].
length<t)){r(o,`\${secrets.${i}}`);for(let[a,l]of Object.entries(Dt))r(l(o),`\${secrets.${i}|${a}}`)}let s=Zd();for(let i of n.
keys())s.add(i);return i=>{let o=[],a=0,l=u=>{u>a&&o.push({kind:"text",text:i.slice(a,u)})};for(let{at:u,length:c}of Qd(
i,s)){if(u<a)continue;l(u),a=u+c;let f=n.get(i.slice(u,a))??"";o.push({kind:"placeholder",placeholder:f})}return l(i.length),
o}}var hl=4;function Zd(){let e=new Map,t=new Uint8Array(256);return{add(n){t[n.charCodeAt(0)&255]=1;let r=zd(n,0),s=e.get(
r)??[];if(s.includes(n))return;let i=s.findIndex(({length:o})=>o<n.length);s.splice(i<0?s.length:i,0,n),e.set(r,s)},next(n,r){
let s=r;for(;s<n.length&&t[n.charCodeAt(s)&255]===0;)s++;return s},candidates:(n,r)=>e.get(zd(n,r))??[]}}function zd(e,t){
let n=0;for(let r=0;r<hl;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*Qd(e,t,n=!1){let r=-1;for(let s=t.next(e,0);s+
hl<=e.length;s=t.next(e,s+1)){let i=t.candidates(e,s);if(i.length===0)continue;n&&r<=s&&(r=eh(e,s+1));let o=i.find(u=>e.
startsWith(u,s)),a=n?a0(e,s,r,i):0,l=Math.max(o?.length??0,a);l>0&&(yield{at:s,length:l})}}function eh(e,t){return Yd.lastIndex=
t,Yd.exec(e)?.index??e.length}function a0(e,t,n,r){let s=0,i=o=>r.some(a=>a.startsWith(e.slice(t,o)));for(let o=n;i(o);o=
eh(e,o+1)){let a=o<e.length?hl:i0;if(o-t>=a&&(s=o-t),o===e.length||!i(o+1))break}return s}function l0(e){return s0.test(
e)}function th(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,l0(t)?Vt:n]))}var u0=4;function nh(e){let t=e.
split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].length>=u0)}function c0(e){
return[...new Set(nh(e).flatMap(f0))]}function f0(e){let t=Buffer.from(e),n=JSON.stringify(e).slice(1,-1);return[e,n,n.replaceAll(
"/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().slice(1),Dt.url(e),Dt.xml(e),Dt.slack(
e),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var ml={type:"token",header:"Authorization"},rh=["x-gitea-event","x-forgejo-event","x-gogs-event"],p0={github:{marks:[{...gn(
"x-github-event"),absent:rh}],signature:"github"},gitea:{marks:rh.map(gn),signature:"gitea"},sonarqube:{marks:[gn("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
gn("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[gn("stripe-signature")],signature:"stripe"},gitlab:{marks:[
gn("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[gn("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:ml},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:ml},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:ml}};function sh(e){return p0[e]}function gn(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function gl(e,t,{secrets:n,now:r}){let s=ns(e);if(s===null)return null;let i=e.secret_name.filter(f=>n.get(f)),o=i.map(f=>n.
get(f)??"");if(o.length===0)return e.secret_name.length===0?"the provider has no secret_name, so its signature cannot be\
 verified":`${ih(e.secret_name,"and")} of the input secrets ${e.secret_name.length>1?"are":"is"} empty, so the signature\
 cannot be verified`;let a=Math.floor(r/1e3),{tolerance:l}=e,u={headers:t.headers,body:t.body,now:a,...l!==void 0&&{tolerance:l/
1e3}},c=h0(s,u,o);return c==="ok"?null:c==="untimely"&&!Wi(s)?Bp(s,u):c==="missing"?`${m0(s)} is missing`:`${lh(s)} does\
 not match ${ih(i,"or")}`}function oh(e){return ns(e)===null}function yl(e,t,n){return ns(e)!==null&&gl(e,t,n)===null}function ah(e){
let t=ns(e);return t&&lh(t).toLowerCase()}function ns(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;
if(t!==void 0)return t;if(r.length===0&&!d0(e))return null;let s=n===void 0?null:sh(n).signature;return s===null||s==="n\
one"?"jobserv":s}function d0({type:e}){return Gn.some(t=>t===e)}function h0(e,t,n){if(!Wi(e)){let a=el(e,t,n),l=e==="git\
ea"&&a==="wrong"?Jd(t):null;return l===null||l.startsWith(zr)?a:el(e,{...t,body:Buffer.from(l)},n)}let{headers:r}=t,{prefix:s=""}=e,
i=Xt(m(r,e.header.toLowerCase()));return i===null||i===""?"missing":n.filter(a=>g0(s+a,i)).length>0?"ok":"wrong"}function Wi(e){
return typeof e=="object"&&"type"in e}function m0(e){let t=Wi(e)?[e.header]:Ii(e),n=t.at(-1);return t.length===1?`header\
 ${n}`:`one of the headers ${t.slice(0,-1).join(", ")} and ${n}`}function ih(e,t){let n=e.map(r=>`"${r}"`).join(` ${t} `);
return e.length>1?`the secrets ${n}`:`the secret ${n}`}function lh(e){return Wi(e)?e.header:xp(e)}function g0(e,t){let n=Ht(
e,t),r=Ht(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function Vi(e){return ns(e)==="standard-webhooks"?"standard-webhooks":"text"}var ph=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,dh=Pe({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${ph}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=gh(t),[s,...i]=mh(n),a=[s,...e.all?i:[]].map(l=>Ud(Fi(l,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),y0=86400,hh=Pe({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Te}
${$t}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${ph}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Gt,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],async run({values:e,positionals:[t=""]},{env:n}){if(!Wd(t))throw new B(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=bl(
e.relay??n.RELAY_URL),s=ot(e.repo,n),i=rs(s,n),o=b0(e.days),a=r+Hi(i,s,t,o),{secrets:l,warnings:u}=await w0(i,t,e,n);return{
ok:!0,json:{url:a,expires:o===null?null:uh(o),secrets:l},lines:[a,...o===null?[]:[`expires: ${uh(o)}`],...l.map(({provider:c,
secret_name:f,secret:p})=>`secret ${f} of ${c}: ${p}`)],warnings:u}}});function b0(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new B(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*y0}function uh(e){
return new Date(e*1e3).toISOString()}async function w0(e,t,n,r){let{file:s}=n;if(s===Te&&!(0,fh.existsSync)(s))return{secrets:[],
warnings:[`there is no ${s} here, so the provider isn't known: name the file with --file to see its sender's secret`]};let i=await xt(
n,r,null),{receive:o}=i.config,a=k0(o,t);return{secrets:a.flatMap(l=>l.secret_name.map(u=>({provider:l.name,secret_name:u,
secret:Ki(e,u,Vi(l))}))),warnings:[...i.warnings,...o?.relay===void 0?[`${s} has no receive.relay: the relay returns 404`]:
[],...a.length===0?[`no active function of ${s} has the uri ${t}`]:[]]}}function k0(e,t){let{providers:n=[],functions:r=[]}=e??
{};return n.filter(s=>s.active&&r.some(i=>i.active&&i.provider===s.name&&(i.uri===void 0||dl(i.uri)===dl(t))))}function mh(e){
let t=e.RELAY_KEYS??"";if(t==="")throw new B("RELAY_KEYS is not set; set it to the relay's keys");let n=Dd(t);if("keys"in
n)return n.keys;throw new B(`RELAY_KEYS: ${n.errors.join("; ")}`)}function rs(e,t){if(t.RELAY_KEYS)return Fi(mh(t)[0],e);
if(!t.RELAY)throw new B("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY to the reposi\
tory's secret");let[n]=Bd(t.RELAY)??[];if(n!==void 0)return n;throw new B("RELAY is not a secret of a repository; write \
whr_ID_KEY")}function bl(e){if(e===void 0||e==="")throw new B("the relay is not named; write --relay https://HOST");let t=e.
replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new B(`the relay is "${e}"; write \
https://HOST without a path`)}function ot(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||v0()||n);if(r!==null)return gh(r);throw new B(
"the repository is not named; write --repo OWNER/NAME")}function gh(e){if(ft(e))return e;throw new B(`"${e}" is not a re\
pository; write OWNER/NAME`)}function v0(){try{let e=(0,ch.execFileSync)("git",["remote","get-url","origin"],{encoding:"\
utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/(?<!\/)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(e.trim())??[];return t??
null}catch{return null}}var yh=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,bh=Pe({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE] [--offline] [--coverage]",about:`
  FILE                default ${Te}
${yh};
                      without any, each name counts as given
${$t}
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:{...hn,...cl,coverage:{type:"boolean",default:!1}},arguments:[0,1e3],async run({values:e,positionals:t},n){
let r=mn(e.secrets,n),s=t.length>0?t:[Te],i=[];for(let o of s){let a={file:o,offline:e.offline},{problems:l,...u}=await S0(
a,n,r),c=e.coverage?A0(wh(o)):[];i.push({file:o,...u,problems:[...l,...c]})}return{ok:i.every(({problems:o})=>o.length===
0),json:{files:i.map(({file:o,unread:a,problems:l})=>({file:o,...a!==null&&{unread:a},problems:l}))},lines:i.flatMap(({file:o,
problems:a,warnings:l})=>[...a.length===0?[`${o}: ok`]:a.map(ir),...l])}}});async function S0(e,{env:t},n){try{let r=await xt(
e,t,n),{config:s,problem:i,unread:o,warnings:a}=r;return{problems:_0(s,e.file,i),unread:o,warnings:a}}catch(r){if(!(r instanceof
v))throw r;return{problems:[...r.problems,...E0(r)],unread:null,warnings:[]}}}function E0({hidden:e}){return e>0?[{message:`\
and ${e} more like these`}]:[]}var $0=["webhook","attestation","id"],x0=["token","callback","signature"];function _0({receive:e,
chains:t},n,r){let s=wh(n);return!((0,Ce.basename)((0,Ce.dirname)((0,Ce.resolve)(n)))===".github")&&!(0,yn.existsSync)(s)?
[]:[{at:["receive"],relay:e?.relay,sent:$0},...t.map(({relay:a},l)=>({at:["chains",l],relay:a,sent:x0}))].flatMap(({at:a,
relay:l,sent:u})=>{let c=R0(l?.workflow,u,s);return c===null?[]:[r([...a,"relay","workflow"],c)]})}function R0(e,t,n){if(e===
void 0)return null;if(!(0,yn.existsSync)(n)||!(0,yn.readdirSync)(n).includes(e))return`there is no ${(0,Ce.join)(n,e)}`;
let r=O0((0,Ce.join)(n,e)),s=m(r,"workflow_dispatch");if(s===void 0&&!I0(r))return`${e} has no trigger workflow_dispatch`;
let i=m(s,"inputs"),o=t.filter(l=>m(i,l)===void 0);if(o.length>0)return`${e} lacks the workflow_dispatch ${o.length>1?"i\
nputs":"input"} ${o.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`;let a=N0(i).filter(l=>!t.includes(
l));return a.length===0?null:`${e} requires the input ${a.join(", ")}, which the relay does not send; give it a default`}
function wh(e){return(0,Ce.join)((0,Ce.dirname)(e),"workflows")}function A0(e){let n=((0,yn.existsSync)(e)?(0,yn.readdirSync)(
e).sort():[]).filter(a=>/\.ya?ml$/.test(a)).map(a=>(0,Ce.join)(e,a)).flatMap(a=>fl(a,ts(a))??[]),r=pl(n),s=n.filter(({reports:a,
events:l})=>a&&l.includes("workflow_run")),[i]=s;if(i===void 0)return r.length===0&&n.length>0?[]:[{file:e,message:"no w\
orkflow with the trigger workflow_run uses org/webhook-action"}];let o=i.path;return[...r.map(({name:a,path:l})=>({file:o,
message:`on.workflow_run.workflows lacks "${a}" (${l}), whose runs are not reported`})),...s.flatMap(({watched:a})=>a).filter(
a=>n.every(({name:l})=>l!==a)).map(a=>({file:o,message:`on.workflow_run.workflows names "${a}", and no workflow has that\
 name`}))]}function O0(e){return m(Mt({text:ts(e),file:e}).data,"on")}function I0(e){return[e].flat().includes("workflow\
_dispatch")}function N0(e){return Object.entries(M(e)?e:{}).filter(([,t])=>m(t,"required")===!0&&m(t,"default")===void 0).
map(([t])=>t)}var kh=Pe({summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"list \
[--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${Te}
${yh}
${$t}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Gt,...hn,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],async run({values:e},t){let{env:n}=t,r=mn(e.secrets,t),{config:s,warnings:i}=await xt(
e,n,null),a=P0(s,(l,u=!1)=>l.map(c=>({name:c,set:u||!!r?.get(c)})),T0(e,n));return{ok:!0,json:a,lines:C0(a),warnings:i}}});
function T0({relay:e,repo:t},n){let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let i=bl(
s),o=ot(t,n),a=rs(o,n);return{urlOf:u=>u===void 0?null:i+Hi(a,o,u),hasKey:r}}function P0({notify:e,chains:t,receive:n},r,{
urlOf:s,hasKey:i}){let o=a=>({name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(Xn(a))});return{webhooks:(e?.
webhooks??[]).map(a=>({...o(a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r(
[a.token_secret_name,a.relay?.secret_name].filter(l=>l!==void 0)),webhooks:a.webhooks.map(l=>({...o(l),via:l.callback.via}))})),
functions:(n?.functions??[]).map(a=>{let l=n?.providers.find(({name:c})=>c===a.provider),u=i&&n?.relay!==void 0;return{name:a.
name,active:a.active&&l?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(l?.match?.
headers??{}).concat(Object.entries(a.match?.headers??{})).filter(([c])=>/event/i.test(c)).flatMap(([,c])=>c),secrets:r(l?.
secret_name??[],u)}})}}function C0({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:i,enabled:o,method:a,url:l,
events:u,secrets:c})=>[`webhook ${i}${o?"":" (disabled)"}`,`${a} ${l}`,u.join(", "),Ji(c)]),...t.flatMap(({name:i,events:o,
secrets:a,webhooks:l})=>[[`chain ${i}`,"",o.join(", "),Ji(a)],...l.map((u,c)=>[`  ${c+1}. ${u.name}${u.enabled?"":" (dis\
abled)"}`,`${u.method} ${u.url}`,`via ${u.via}`,Ji(u.secrets)])]),...n.map(({name:i,active:o,provider:a,uri:l,url:u,events:c,
secrets:f})=>[`function ${i} of ${a}${o?"":" (inactive)"}`,u??(l===null?"any uri":`uri ${l}`),c.join(", "),Ji(f)])],s=[0,
1,2].map(i=>Math.max(...r.map(o=>o[i]?.length??0)));return r.map(i=>i.map((o,a)=>o.padEnd(s[a]??0)).join("  ").trimEnd())}
function Ji(e){return e.map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}var Jt=require("node:fs");var L0=6e4,M0=.2,j0=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function vh(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!D0(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&U0(t))return{kind:"stop",reason:"it may have \
arrived, and is not sent again unless idempotent is true"};let r=xa(e.retryAfter,n)??0;if(r>L0){let o=new Date(n+r).toISOString();
return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${o}`}}let s=e.retryDelaysSeconds[e.
attempt-1];if(s===void 0)return{kind:"stop",reason:null};let i=Math.max(s*1e3,r)*(1+M0*e.random);return{kind:"retry",delayMs:Math.
min(Math.ceil(i),ln)}}function D0({code:e,status:t,permanent:n}){return n?!1:e!=="status"?j0.includes(e):t===null?!1:[408,425,429].includes(t)||
t>=500&&t<600}function U0({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==503:n}function Eh(e){let t=new Map;for(let{run:n,deliveries:r}of e)for(let s of r){let i=t.get(s.id),{run_id:o,run_attempt:a}=s.
run??n,l={sent:s,run:{run_id:o,run_attempt:a},repository:s.run?.repository??n.repository,began:F0(s)};i?i.push(l):t.set(
s.id,[l])}return[...t.values()].flatMap(n=>{let{sent:r,run:s,repository:i,began:o}=n.reduce((c,f)=>B0(f,c)?c:f),a=q0(n),
l=n.some(({sent:{body:c}})=>c!==null&&c.sha256!==r.body?.sha256),u=[...n.flatMap(({sent:{first_failed:c}})=>c??[]),...a.
map(({started:c})=>c)].map(c=>Date.parse(c));return{sent:r,run:s,repository:i,earlier:a,differs:l,firstFailed:u.length===
0?null:Math.min(...u),givenUp:n.some(c=>c.sent.given_up===!0&&c.began>=o)}})}function B0(e,t){return e.began!==t.began?e.
began<t.began:Sh(e.sent)<Sh(t.sent)}function F0({attempts:e}){return e.reduce((t,{started:n})=>Math.max(t,Date.parse(n)),
-1)}function Sh({body:e,status:t}){return(e===null?0:2)+(t==="not_run"?0:1)}function q0(e){return[...new Map(e.flatMap(({
sent:n})=>n.attempts).map(n=>[`${n.started} ${n.number}`,n])).values()].sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||
n.number-r.number)}var xh=require("node:crypto");function bn(e){let t=Buffer.from(e),n=(0,xh.createHash)("sha256").update(t).digest("hex");return{text:t.toString(),sha256:n}}
function Yi(e,t,n){let r=[],s="";for(let i of Ne(e))if(i.kind==="text")s+=i.text;else if(i.kind==="broken")s+=i.source;else{
let o=_h(i,t,n);o===null?s+=Ge(Lr(i,t)):(r.push(...n(s),{kind:"placeholder",placeholder:o}),s="")}return Ah([...r,...n(s)])}
function _h({name:e,filters:t},n,r){let s=nt(e)!==null,i=s||t.length===0?null:n(e),[o,...a]=typeof i=="string"?r(i):[],l=o?.
kind==="placeholder"&&a.length===0?o.placeholder.slice(2,-1):null,u=s?e:l;return u===null?null:`\${${[u,...t.map(({source:c})=>c)].
join("|")}}`}function Rh(e,t,n){return Mr(e,{key:r=>Yi(r,t,n),leaf:r=>{let s=Bn(r);if(!s||_h(s,t,n)!==null)return Yi(r,t,
n);let i=si(s,t);if(i===an)return an;if(i===void 0)return"";let o=a=>wl(a,n);return Mr(i,{key:o,leaf:o})}})}function wl(e,t){
return Ah(t(e))}function Ah(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?$h(t.text):$h(`${t.text}{`).slice(
0,-1)).join("")}function $h(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var K0=1e3,H0=1e4,G0=255,Oh=1e5;var zi=_(F(),Tr(),jn(0)),_t=_(x(),bt(K0)),Ih=_(x(),Ae(/^[0-9a-f]{64}$/)),Nh=I({run_id:zi,run_attempt:zi}),vl=_(_t,ge(ft)),
Sl=_(x(),ua(),ge(e=>Number.isFinite(Date.parse(e)))),W0=I({number:zi,status_code:D(zi),error:D(_t),started:Sl,duration_ms:_(
F(),Or(),jn(0))}),V0=I({id:_(x(),Ae(/^[\x21-\x7e]{1,200}$/)),event:_(x(),Ae(/^[a-z_]{0,50}$/)),chain:D(_t),webhook:_t,status:on(
["success","failure","not_run"]),reason:D(_(x(),bt(H0))),attempts:W(W0),body:D(Ih),retry_of:D(_t),mac:D(_t),run:b(I({repository:b(
vl),...Nh.entries})),first_failed:b(Sl),given_up:b(we())}),kl=D(_(x(),bt(2*G0))),J0=I({chain:D(_t),webhook:D(_t),status:on(
["accepted","duplicate","conflict","expired","unexpected","rejected","sent"]),received:Sl,state:D(on(["success","failure",
"error"])),description:kl,context:kl,target_url:D(_t),reason:b(kl)}),Y0=I({version:ha(1),run:I({repository:vl,...Nh.entries}),
sender:b(vl),callbacks:b(_(W(J0),bt(Oh))),bodies:ga(Ih,x()),deliveries:_(W(V0),bt(Oh))});function El(e,t,n=[],r=[]){return{
version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},...r.length>0&&{callbacks:r},deliveries:n}}function Xi(e){let t;try{t=JSON.parse(e)}catch{return wn("is incomplete or not JSON")}if(!M(t))return wn("is not a recor\
d of this action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="n\
umber"&&n!==1)return wn(`is a record of version ${n}, and this version of the action reads version 1`);let r=ne(Y0,t,{abortEarly:!0});
if(!r.success){let i=r.issues[0].path?.map(({key:a})=>String(a))??[],o=i.length>0?` (${i.join(".").slice(0,80)})`:"";return wn(
`is not a record of this action${o}`)}let[s]=fs(e);return s!==void 0?wn("gives a key twice"):z0(r.output)}function z0({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[i,o]of Object.entries(e)){let a=bn(o);if(a.sha256!==i||a.text!==o)return wn(`w\
as changed: bodies.${i} has another SHA-256`);r.set(i,a)}let s=[];for(let[i,{body:o,...a}]of t.entries()){let l=o===null?
null:r.get(o);if(l===void 0)return wn(`has no body for deliveries.${i}`);s.push({...a,body:l})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function wn(e){return{kind:"invalid",why:e}}var kn=require("node:fs"),Zi=require("node:path");var X0=/^webhook-record.*\.json$/,Th=32*1024*1024;function $l(e){return X0.test(e.slice(e.lastIndexOf("/")+1))}function Ch(e,t,n="\
input record"){let r=(0,Zi.resolve)(t,e);try{if(!(0,kn.statSync)(r).isDirectory())return Ph([[e,r]]);let s=Lh(r).sort();
if(s.length>0)return Ph(s.map(i=>[i,i]))}catch(s){let i=s instanceof Error&&"code"in s?s.code:"";throw s instanceof v?s:
i!=="ENOENT"&&i!=="ENOTDIR"?new v(`the record ${e} cannot be read: ${s}`):new v(`${n} is ${e}, which is not there; downl\
oad the artifact that holds the record in a step before, and write its path`)}throw new v(`${n} is the folder ${e}, whic\
h holds no webhook-record.json; write the folder that the artifact was downloaded to`)}function Lh(e){return(0,kn.readdirSync)(
e,{withFileTypes:!0}).flatMap(t=>{let n=(0,Zi.join)(e,t.name);return t.isDirectory()?Lh(n):t.isFile()&&$l(t.name)?[n]:[]})}
function Ph(e){let t=Th;return e.map(([n,r])=>{let s=(0,kn.statSync)(r);if(!s.isFile())throw new v(`the record ${n} is n\
ot a file; write its path`);if(t-=s.size,t<0)throw new v(`the records at ${n} are larger than ${Th/1024/1024} MiB; write\
 the path of the one that is meant`);let i=(0,kn.readFileSync)(r,"utf8").replace(/^\ufeff/,"");return{path:n,text:i}})}var Z0="webhook-record",Mh=100,xl=500,vn=32*1024*1024,jh=1e3,Dh=4,Q0=I({id:F(),name:x(),size_in_bytes:L(F(),0),expired:L(
we(),!1),created_at:_(x(),Oe(e=>Date.parse(e)),F(),Or()),workflow_run:L(sn(I({id:b(F()),repository_id:sn(F()),head_repository_id:sn(
F())})),null)});async function Kh(e,t){return(await eE(e,t)).flatMap(({path:r,text:s,uploaded:i})=>{let o=Xi(s);return o.
kind==="invalid"&&e.log.warning(`${r} is skipped: it ${o.why}`),o.kind==="deliveries"?[{path:r,uploaded:i,record:o.record}]:
[]})}async function eE(e,t){let n=await tE(e,t),r=[],s=vn;for(let i=0;i<n.length&&s>=0;i+=Dh){let o=await Promise.all(n.
slice(i,i+Dh).map(a=>rE(e,t.repository,a)));for(let a of o.flat())s-=a.text.length,s>=0&&r.push(a)}return s<0&&e.log.warning(
`the records since ${Hh(t.since)} are larger than ${vn/1024/1024} MiB; the older ones are not read`),r.reverse()}async function tE({
api:e,log:t},{repository:n,since:r,forks:s=!1}){let i=[],o=e.pages("GET /repos/{owner}/{repo}/actions/artifacts",re(n),{
keys:["artifacts"],most:Mh}),a=!1;for await(let{items:u,more:c}of o){let f=u.flatMap(p=>{let d=ne(Q0,p);return d.success?
[d.output]:[]});if(i.push(...f.filter(({name:p,created_at:d})=>p.startsWith(Z0)&&d>=r)),a=!c||f.every(({created_at:p})=>p<
r),a)break}a||t.warning(`${n} has more than ${Mh*100} artifacts; older ones are not read`);let l=i.filter(u=>{let c=nE(u,
s);return c!==null&&t.info(`artifact ${u.name} skipped: ${c}`),c===null}).sort((u,c)=>c.created_at-u.created_at||c.id-u.
id);return l.length>xl&&t.warning(`${n} has ${l.length} records since ${Hh(r)}; only the newest ${xl} are read`),l.slice(
0,xl)}function nE({expired:e,workflow_run:t},n){if(e)return"it is expired";let{repository_id:r,head_repository_id:s}=t??
{};return s!==void 0&&s!==r&&!n?"it is from a run of a fork":null}async function rE({api:e,log:t},n,{id:r,name:s,created_at:i,
size_in_bytes:o,workflow_run:a}){let l=a?.id??null,u=l===null?s:`${s} of run ${l}`;try{if(o>vn)throw new at(`it is large\
r than ${vn/1024/1024} MiB`);let c=await e.download("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_\
format}",{...re(n),artifact_id:r,archive_format:"zip"},vn);return(await _l(s,c)).map(({path:p,text:d})=>({path:`${u}: ${p}`,
text:d,uploaded:i,runId:l}))}catch(c){if(!sE(c))throw c;return t.warning(`artifact ${u} skipped: ${c.message}`),[]}}function sE(e){
return e instanceof C?[200,404,410].includes(e.status??0):e instanceof at}var at=class extends Error{};async function _l(e,t){
return(t.subarray(0,2).equals(Buffer.from("PK"))?await oE(t):[{path:e,content:t}]).map(({path:r,content:s})=>({path:r,text:s.
toString().replace(/^\ufeff/,"")}))}var Qi={magic:101010256,size:22,comment:65535},Uh={magic:33639248,size:46},Bh={magic:67324752,
size:30},Fh=0,iE=8;async function oE(e){let{inflateRawSync:t}=await import("node:zlib");try{let n=aE(e),r=e.readUInt16LE(
n+10);if(r>jh)throw new at(`it has more than ${jh} files`);let s=e.readUInt32LE(n+16),i=vn,o=[];for(let a=0;a<r;a++){if(e.
readUInt32LE(s)!==Uh.magic)throw ss();let l=e.readUInt16LE(s+10),u=e.readUInt32LE(s+20),c=e.readUInt32LE(s+42),f=s+Uh.size,
p=f+e.readUInt16LE(s+28),d=e.toString("utf8",f,p);if(s=p+e.readUInt16LE(s+30)+e.readUInt16LE(s+32),!$l(d))continue;if(e.
readUInt32LE(c)!==Bh.magic)throw ss();let g=c+Bh.size+e.readUInt16LE(c+26)+e.readUInt16LE(c+28),h=e.subarray(g,g+u);if(h.
length<u||![Fh,iE].includes(l))throw ss();let y=l===Fh?h:t(h,{maxOutputLength:Math.max(1,i)});if(i-=y.length,i<0)throw qh();
o.push({path:d,content:y})}return o}catch(n){throw n instanceof at?n:(n instanceof Error&&"code"in n?n.code:"")==="ERR_B\
UFFER_TOO_LARGE"?qh():ss()}}function aE(e){let t=Math.max(0,e.length-Qi.size-Qi.comment);for(let n=e.length-Qi.size;n>=t;n--)
if(e.readUInt32LE(n)===Qi.magic)return n;throw ss()}function qh(){return new at(`it unpacks to more than ${vn/1024/1024}\
 MiB`)}function ss(){return new at("it is not a whole zip archive; upload it again")}function Hh(e){return new Date(e).toISOString().
slice(0,16).replace("T"," ")}function Vh({repository:e,since:t,webhooks:n,callbacks:r}){if(n.length===0&&r.length===0)return[t===null?"no delivery in\
 these records":`no record of ${e} since ${t}`];let s=n.flatMap(({name:o,deliveries:a})=>[o,...a.flatMap(l=>[`  ${[Yh(l),
l.event||"-",l.status,zh(l),Rl(l,e)].join("  ")}`,...l.reason===null?[]:[`    ${l.reason}`],...l.callbacks.map(u=>`    ${Gh(
u)}`),...l.body?.split(`
`).map(u=>`    ${u}`)??[]])]),i=r.map(o=>`  ${Gh(o)}  ${Rl(o,e)}${lE(o)}`);return[...s,...i.length>0?[Jh,...i]:[]].map(o=>Y(
o,Number.POSITIVE_INFINITY))}var Jh="callbacks to gates, and of deliveries that are in no record";function lE({webhook:e}){
return e===null?"":`, ${e}`}function Rl(e,t){let n=e.repository===t?"":` of ${e.repository}`;return`run ${e.run_id}${n}`}
function Gh(e){let{received:t,status:n,description:r,context:s,target_url:i}=e,o=e.state??e.reason??"";return[`${Al(t)} \
 callback ${n}: ${o}${r?`, "${r}"`:""}`,...s?[`(context: ${s})`]:[],...i?[i]:[]].join(" ")}function Yh({attempts:e}){let t=e.
at(-1)?.started;return t===void 0?"not sent":Al(t)}function Al(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function zh({
attempts:e}){let t=e.at(-1);return t===void 0?"0 attempts":`${e.length===1?"1 attempt":`${e.length} attempts`}, ${t.error??
`HTTP ${t.status_code}`}`}function Xh({repository:e,since:t,webhooks:n,callbacks:r},s){let i=c=>{let f=`${s}/${c.repository}\
/actions/runs/${c.run_id}`,p=Rl(c,e).replace("run ","");return`<td><a href="${ue(f)}">${ue(p)}</a></td>`},o=c=>`<tr clas\
s="${c.status}">
<td>${ue(Yh(c))}</td><td>${ue(c.event)}</td>
<td>${ue(c.status.replace("_"," "))}</td><td>${ue(zh(c))}</td>
${i(c)}
<td>${ue(c.reason??"")}${c.body?`<pre>${ue(c.body)}</pre>`:""}</td>
</tr>
${c.callbacks.map(f=>Wh("callback",f,"<td></td>")).join(`
`)}`,a="<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>",l=(c,f)=>`\
<h2>${ue(c)}</h2>
<table>
${a}
${f.join(`
`)}
</table>`,u=n.map(({name:c,deliveries:f})=>l(c,f.map(o)));return r.length>0&&u.push(l(`C${Jh.slice(1)}`,r.map(c=>Wh(c.webhook??
"callback",c,i(c))))),`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${ue(e)}</title>
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
<h1>Webhooks of ${ue(e)}</h1>
<p>${t===null?"The":`Since ${ue(t.slice(0,16).replace("T"," "))} UTC, the`} newest first.</p>
${u.length===0?"<p>There are no records.</p>":u.join(`
`)}
</body>
</html>
`}function Wh(e,t,n){let{received:r,status:s,state:i,description:o,context:a,target_url:l}=t,{reason:u}=t,c=ue(o||l||u||
"no text"),f=l?`<a href="${ue(l)}" rel="noreferrer">${c}</a>`:c;return`<tr class="callback ${i}">
<td>${ue(Al(r))}</td><td>${ue(e)}</td>
<td>${i??""}</td><td>${s}</td>
${n}
<td>${f}${a?` (${ue(a)})`:""}</td>
</tr>`}var ue=Dt.xml;var uE=864e5,nm="7",Zh=100,rm=Pe({summary:"Lists what was sent to each webhook, from the records of runs.",usage:"histor\
y [OPTIONS] [FILE]...",about:`
  FILE                a record: webhook-record.json, the zip of an artifact, or a
                      folder with records
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default ${nm}
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

Without FILE it reads the artifacts whose names begin with webhook-record: runs
upload the output record-file under such a name (docs/redelivery.md).

Environment, without FILE:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,options:{repo:{type:"string"},days:{type:"string"},html:{type:"str\
ing"},bodies:{type:"boolean",default:!1}},arguments:[0,Number.POSITIVE_INFINITY],async run({values:e,positionals:t},{env:n}){
let{html:r,bodies:s}=e,{records:i,warnings:o,...a}=t.length>0?await cE(t,e):await pE(e,n),{deliveries:l,others:u}=dE(i),
c={...a,webhooks:mE(l).map(({name:f,deliveries:p})=>({name:f,deliveries:p.map(d=>gE(d,s))})),callbacks:u.map(f=>({webhook:f.
webhook===null?null:im(f.chain,f.webhook),repository:f.repository,run_id:f.run_id,...om(f)}))};return r!==void 0&&(0,Jt.writeFileSync)(
r,Xh(c,yE(n))),{ok:!0,json:c,lines:Vh(c),warnings:o}}});async function cE(e,{repo:t,days:n}){if(n!==void 0)throw new B("\
--days is for artifacts; leave it out with a FILE");let r=[],i=(await Promise.all(e.map(fE))).flat().flatMap(({path:c,text:f})=>{
let p=Xi(f);return p.kind==="deliveries"?[p.record]:(r.push(`${c} is skipped: it ${p.kind==="invalid"?p.why:"holds a rec\
eived webhook"}`),[])});i.sort((c,f)=>Qh(c)-Qh(f));let o=i.at(-1);if(o===void 0)throw new v(r.map(c=>({message:c})));let{
run:a,sender:l=a.repository}=o;return{repository:t===void 0?l:ot(t,{}),since:null,records:i,warnings:r}}async function fE(e){
if(!(0,Jt.existsSync)(e))throw new v(`there is no ${e}; write the path of a record, of an artifact's zip, or of a folder`);
if((0,Jt.statSync)(e).isDirectory())return Ch(e,process.cwd(),"FILE");try{let t=await _l(e,(0,Jt.readFileSync)(e));if(t.
length>0)return t}catch(t){throw t instanceof at?new v(`${e}: ${t.message}`):t}throw new v(`${e} holds no webhook-record\
.json`)}function Qh({deliveries:e}){return e.flatMap(({attempts:n})=>n).reduce((n,{started:r})=>Math.max(n,Date.parse(r)),
0)}async function pE({repo:e,days:t=nm},n){if(!/^[1-9]\d{0,3}$/.test(t))throw new B(`--days is "${t}"; write a whole num\
ber above 0`);let r=ot(e,n),s=Date.now()-Number(t)*uE,i=[],o={info:()=>{},warning:l=>{i.push(l)}},a={api:bE(n),log:o};try{
let u=await Kh(a,{repository:r,since:s});return{repository:r,since:new Date(s).toISOString(),records:u.map(({record:c})=>c),
warnings:i}}catch(l){throw l instanceof C?new v(l.message):l}}function dE(e){let t=Eh(e).map(s=>({...s,callbacks:[]})),n=sm(
t,({sent:s,run:i,repository:o})=>em({...s,...i,repository:o})),r=[];for(let s of hE(e)){let i=Date.parse(s.received),o=n.
get(em(s))??[];((o.findLast(({firstFailed:u})=>u!==null&&u<=i)??o[0])?.callbacks??r).push(s)}return{deliveries:t,others:r}}
function sm(e,t){let n=new Map;for(let r of e){let s=t(r),i=n.get(s)??[];i.push(r),n.set(s,i)}return n}function em(e){let{
chain:t,webhook:n,repository:r,run_id:s,run_attempt:i}=e;return JSON.stringify([t,n,r,s,i])}function hE(e){let t=e.flatMap(
({run:n,callbacks:r=[]})=>r.map(s=>{let i={...s,...n};return[JSON.stringify(i),i]}));return[...new Map(t).values()].sort(
(n,r)=>Date.parse(n.received)-Date.parse(r.received))}function im(e,t){return e===null?t:`${e}/${t}`}function mE(e){return[
...sm(e,({sent:{chain:n,webhook:r}})=>im(n,r))].map(([n,r])=>({name:n,deliveries:r.toReversed()})).sort((n,r)=>n.name<r.
name?-1:1)}function gE({sent:e,run:t,repository:n,earlier:r,callbacks:s},i){let{id:o,event:a,status:l,reason:u,body:c}=e;
return{id:o,event:a,status:l,reason:u,repository:n,run_id:t.run_id,run_attempt:t.run_attempt,attempts:r.map(({status_code:f,
error:p,started:d})=>({status_code:f,error:p,started:d})),callbacks:s.map(om),...i&&{body:c?.text??null}}}function om({received:e,
status:t,state:n,description:r,context:s,target_url:i,reason:o}){return{received:e,status:t,state:n,description:r,context:s,
target_url:i&&Ql(i),...o!==void 0&&{reason:o}}}function yE(e){return(e.GITHUB_SERVER_URL||"https://github.com").replace(
/\/+$/,"")}function bE(e){let t=Ui(e);if(t===null)throw new B(`${Di}; set one`);let{url:n,get:r}=t;async function s(i){let o=await r(
i,"application/vnd.github+json");if(o.ok)return o;let a=o.status===403||o.status===404?"; the token needs actions: read \
of this repository":"";throw new C(`GET ${n(i)}: ${o.status}${a}`,o.status)}return{async*pages(i,o,{keys:a=[],most:l}){let u=tm(
i,o);for(let c=1;c<=l;c+=1){let p=await(await s(`${u}?per_page=${Zh}&page=${c}`)).json(),d=a.map(h=>Object(p)[h]).concat(
[p]).find(h=>Array.isArray(h)),g=(d??[]).length===Zh;if(yield{items:d??[],total:null,more:g},!g)return}},async download(i,o,a){
let l=await s(tm(i,o)),u=[],c=0;for await(let f of l.body??[]){if(c+=f.length,c>a)throw new C(`it is larger than ${a} by\
tes`,l.status);u.push(f)}return Buffer.concat(u)}}}function tm(e,t){return e.replace(/^GET /,"").replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(
String(Object(t)[r])))}var Pg=require("node:crypto");var pm=ut(require("node:dns"),1),dm=ut(require("node:http"),1),hm=ut(require("node:net"),1);var eo=ut(require("node:http"),1),is=ut(require("node:net"),1);var wE=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],kE=/^2\d\d$/;function Il(e){return wd(e)}function to(e){
return Il(e)!==void 0}function am(e){let t=wE.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!vE(e[n]??""));if(t.length>0)throw new v(
t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, special characters of a user an\
d password as %40`})))}function vE(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http://${e}`;if(!URL.canParse(n))
return!1;let{protocol:r,hostname:s,username:i,password:o}=new URL(n);try{decodeURIComponent(i+o)}catch{return!1}return/^https?:$/.
test(r)&&s!==""}async function lm(e,t,n){let r=await import("node:https"),s=await import("node:tls"),i=(d,g)=>s.connect(
{...g,host:d,servername:is.default.isIP(d)?"":d}),o=new Set,a={...n,keepAlive:!1,maxSockets:1/0},l=t?new r.Agent(n):new eo.default.
Agent(a),u=d=>SE(e,n,i,o,d),c=$E(e);l.createConnection=(d,g)=>{let h=(y,w)=>g?.(y,w);if(!t)u(h);else{let y=d.host??"",w=`${is.default.
isIPv6(y)?`[${y}]`:y}:${d.port}`;EE(u,w,c,(k,$)=>h(k,k?$:i(y,{...n,socket:$})))}return null};let f=l.destroy.bind(l);return l.
destroy=()=>{for(let d of o)d.destroy();f()},{request:t?r.request:(d,{headers:g,...h})=>eo.default.request(d,{...h,path:d.
origin+d.pathname+d.search,headers:{...g,...c}}),agent:l,isProxy:!0}}function SE({protocol:e,hostname:t,port:n},r,s,i,o){
let a=t.replace(/^\[|\]$/g,""),l=e==="https:",u=l?s(a,{...r,port:Number(n||443)}):is.default.connect({host:a,port:Number(
n||80)});i.add(u),u.once("close",()=>i.delete(u)),u.on("error",c=>Ol(o,new Je(null,c))),u.once(l?"secureConnect":"connec\
t",()=>{o(null,u)})}function EE(e,t,n,r){let s=eo.default.request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(i,o)=>(e(
(a,l)=>o(a,l)),null)});s.once("connect",({statusCode:i},o,a)=>{if(kE.test(String(i))&&a.length===0)return r(null,o);o.destroy(),
Ol(r,new Je(i??null))}),s.once("error",i=>Ol(r,i instanceof Je?i:new Je(null,i))),s.end()}function Ol(e,t){e(t,new is.default.
Socket)}function $E({username:e,password:t}){return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString(
"base64")}`}}var xE=64,_E=407,RE=Buffer.alloc(0);function mm(e){am(process.env);let t=e.resolve??(i=>pm.default.promises.lookup(i,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(i,o)=>{let a=Il(i),l=`${i.protocol}\
 ${o} ${a?.href??""}`,c={keepAlive:o,maxSockets:o?xE:1/0,...n},f=i.protocol==="https:",p=r.get(l)??await(a?lm(a,f,c):AE(
f,c)),d=r.get(l)??p;return r.set(l,d),d};return{async request(i){let{url:o,keepAlive:a,timeoutMs:l}=i,u=await s(o,a),c=await um(
i,u,t,l),f=l-c.result.durationMs;if(!c.stale||f<=0)return c.result;let p=await s(o,!1),{result:d}=await um(i,p,t,f),{started:g,
durationMs:h}=c.result;return{...d,started:g,durationMs:h+d.durationMs}},async addresses(i,{timeoutMs:o,signal:a}){if(to(
i))return[];let l=AbortSignal.any([a,AbortSignal.timeout(o)]),u=new Promise(p=>{wm(l,()=>p([])),l.aborted&&p([])}),c=t(i.
hostname).catch(()=>[]);return(await Promise.race([c,u])).map(({address:p})=>p)},close(){for(let{agent:i}of r.values())i.
destroy()}}}async function AE(e,t){let{Agent:n,request:r}=e?await import("node:https"):dm.default;return{request:r,agent:new n(
t),isProxy:!1}}function um(e,t,n,r){return new Promise(s=>{let i=OE(e,t,r,s),o=e.url.hostname.replace(/^\[|\]$/g,"");hm.default.
isIP(o)&&ym(i,o),i.isOver||NE(i,n)})}function OE(e,t,n,r){let{signal:s,timeoutMs:i}=e,o=performance.now(),a={request:e,route:t,
client:null,connected:!1,responding:!1,status:null,expired:null,started:Date.now(),isOver:!1,end(f){if(a.isOver)return;a.
isOver=!0,clearTimeout(u),c(),r({result:f,stale:IE(a,f)}),f.kind==="response"&&!f.cut||a.client?.destroy()},elapsed:()=>Math.
round(performance.now()-o)},l=()=>lt(a,"cancelled","the step was cancelled"),u=setTimeout(()=>lt(a,"timeout",`no complet\
e response within ${i} ms`),n),c=wm(s,l);return s.aborted&&l(),a}function IE({client:e,responding:t},n){return n.kind===
"failure"&&n.code==="connection_reset"&&e?.reusedSocket===!0&&!t}function lt(e,t,n,r=!1){let{status:s,connected:i,started:o}=e,
a={code:t,message:n,status:s,connected:i,permanent:r,started:o};e.end({kind:"failure",...a,durationMs:e.elapsed()})}function gm(e,t){
let{code:n,permanent:r}=Ci(t);lt(e,n,it(t,e.expired),r)}function ym(e,t){let n=e.request.refuses(t);n!==null&&lt(e,"bloc\
ked",n,!0)}function NE(e,t){let{request:n,route:r}=e;try{let s=r.request(n.url,{agent:r.agent,method:n.method,headers:BE(
n),lookup:ME(t,n.refuses)});e.client=s,s.on("socket",i=>TE(e,i)),s.on("error",i=>gm(e,i)),s.on("upgrade",(i,o)=>{o.destroy(),
lt(e,"protocol_error","the response switches protocols (101)")}),s.on("response",i=>PE(e,i)),s.end(n.body??void 0)}catch(s){
lt(e,"protocol_error",it(s),!0)}}function TE(e,t){let{client:n,route:r}=e;n?.reusedSocket&&!r.isProxy&&t.remoteAddress&&
(ym(e,t.remoteAddress),e.isOver)||(t.prependOnceListener("data",s=>{e.responding=!0,KE(s)||lt(e,"protocol_error","the re\
sponse is not HTTP")}),DE(t)?e.connected=!0:t.once(fm(t)?"secureConnect":"connect",()=>{e.connected=!0}),fm(t)&&t.prependOnceListener(
"secure",()=>{e.expired=jE(t)}))}function PE(e,t){let{url:n}=e.request,{statusCode:r=0}=t;if(e.route.isProxy&&n.protocol===
"http:"&&r===_E){e.connected=!1,gm(e,new Je(r));return}e.status=r,e.connected=!0;let i=qE(t);i===null?CE(e,t):lt(e,"prot\
ocol_error",i)}function CE(e,t){let{maxBytes:n}=e.request,{statusCode:r=0}=t,s=[],i=0,o=a=>e.end({kind:"response",status:r,
headers:FE(t.headers),body:i===0?RE:Buffer.concat(s).subarray(0,n),cut:a,started:e.started,durationMs:e.elapsed()});t.on(
"data",a=>{e.isOver||(s.push(a),i+=a.length,i>n&&o(!0))}),t.on("end",()=>o(!1)),t.on("error",a=>lt(e,"truncated",it(a))),
t.on("close",()=>lt(e,"truncated","the response was cut short"))}var bm=new WeakMap;function wm(e,t){let n=bm.get(e)??LE(
e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function LE(e){let t=[];return bm.set(e,
t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function ME(e,t){return(n,r,s)=>{e(n).then(i=>{let o=i.
map(({address:l})=>t(l)).find(l=>l!==null),[a]=i;o!==void 0?s(new Xr(o),""):a===void 0?s(cm(n),""):r.all?s(null,[...i]):
s(null,a.address,a.family)},i=>s(i instanceof Error?i:cm(n),""))}}function cm(e){let t=new Error(`${e} has no address`);
return Object.assign(t,{code:"ENODATA"})}function fm(e){return"getPeerCertificate"in e}function jE(e){let t=Date.parse(e.
getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}function DE(e){return"\
secureConnecting"in e?!e.secureConnecting:!e.connecting}var UE=/^[ -~]*$/;function BE({headers:e,body:t}){let n={};for(let[
r,s]of Object.entries(e))n[r]=UE.test(s)?s:Buffer.from(s).toString("latin1");return n["accept-encoding"]="identity",t!==
null&&(n["content-length"]=String(t.length)),n}function FE(e){let t={};for(let[n,r]of Object.entries(e))r!==void 0&&(t[n]=
typeof r=="string"?r:r.join(", "));return t}function qE({httpVersion:e,headers:t}){if(!/^1\.[01]$/.test(e))return`the re\
sponse is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(String(n))?null:"th\
e response has a transfer-encoding that was not requested"}function KE(e){return/^[\r\n]*(?:H|$)/.test(e.toString("latin\
1",0,64))}var HE="give it a longer timeout if it needs more time",km="does this port speak https? Then write https://",GE=["443","\
8443"],WE=/plain HTTP|HTTP request to an HTTPS server/i,VE="2xx",no="the receiver does not accept its body",Nl="check it\
s secret and headers",JE=`${Nl}, and leave out its body: some servers refuse a GET with one`,vm={400:no,401:Nl,403:Nl,404:"\
check its URL",405:"check its method",413:no,422:no},YE={dns_error:"DNS error",tls_error:"TLS error"},zE=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,
Sm=100;function Em(e,{successCodes:t,successBody:n},r,s){let{url:i}=r;if(e.kind==="failure"){let{code:f,status:p,connected:d,
permanent:g}=e,y=[e.message.replace(/\.$/,""),QE(e,i)].filter(Boolean).join("; ");return{code:f,message:y,status:p,connected:d,
permanent:g}}let{status:o,headers:a}=e,l={status:o,connected:!0,permanent:!1};if(jc(t,o)){let f=n&&XE(e,n,s);return f?{...l,
code:"body_rejected",message:f}:null}if(o>=300&&o<400){let f=t$(o,a.location,i);return{...l,code:"redirect",message:f}}let u=Mc(
t),c=[`HTTP ${o}`,u===VE?null:`success_codes is ${u}`,e$(e,r),$m(e,s)];return{...l,code:"status",message:c.filter(Boolean).
join("; ")}}function XE(e,{path:t,accepted_values:n},r){let s=n.map(l=>JSON.stringify(l)).join(", "),i=l=>[`HTTP ${e.status}\
, but ${l}`,$m(e,r)].filter(Boolean).join("; ");if(e.cut)return i("the body is too long to be compared with success_body");
let o=e.body.toString("utf8").trim();if(t===void 0)return n.some(l=>String(l)===o)?null:i(`success_body accepts only ${s}`);
let a=ZE(o,t);return a===void 0?i(`the body has no ${t} (success_body accepts ${s})`):n.some(l=>l===a)?null:i(`${t} is ${Y(
r(ps(a)??""),Sm)||"another value"} (success_body accepts ${s})`)}function ZE(e,t){let n=Ye(t);if(n.kind==="error")return;
let r=iu(Me(e),n.path);return r.found?r.value:void 0}function $m({body:e},t){let n=Y(t(e.toString("utf8")),Sm);return n===
""?null:`the receiver said: ${n}`}function xm(e){return e!==null&&vm[e]===no}function rr(e){return YE[e]??e.replaceAll("\
_"," ")}function QE({code:e},t){if(e==="timeout")return HE;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol===
"http:"&&GE.includes(t.port);return n&&r?km:null}function e$({status:e,body:t},n){return n.url.protocol==="http:"&&e===400&&
WE.test(t.toString("latin1"))?km:n.method==="GET"&&n.body.length>0&&[400,401,403].includes(e)?JE:vm[e]}function t$(e,t,n){
let r=t===void 0?"":` to ${n$(t)??n.host}`;return`HTTP ${e}${r}, and redirects are not followed; write the final URL, or\
 add ${e} to success_codes`}function n$(e){let[,t]=zE.exec(e)??[];return t?.split("@").at(-1)}var r$=64*1024,s$=5*6e4,_m="cancelled: the step was cancelled";async function Om(e,t,n){let r=[],s=i=>d$(r,i,n);for(let i=1;;i+=
1){let{error:o,...a}=await i$(e,t,n,i),{message:l,response:u}=a,c={...a,waitedMs:null};if(r.push(c),o===null)return s(null);
let f=vh({attempt:i,retryDelaysSeconds:n.retryDelaysSeconds,failure:o,retryAfter:u?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(f.kind==="stop")return s([l,f.reason].filter(Boolean).
join("; "));if(c.waitedMs=f.delayMs,await e.clock.sleep(f.delayMs,n.signal),n.signal.aborted)return s(_m);let p=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(_m);if(!p)return s(l)}}async function i$(e,t,n,r){let s=await Of(n.allowlist,
t,c=>e.addresses(c,n)),i=e.clock.now(),o=Math.floor(i/1e3),a=s===null?await o$(e,t,n,o).catch(c=>Am("protocol_error",it(
c),i)):Am("blocked",s,i),u=Em(a,n,t,c=>n.quoteResponse?e.redact(c):"");return{attempt:{number:r,status_code:a.status,error:u?.
code??null,started:new Date(a.started).toISOString(),duration_ms:a.durationMs},timestamp:o,message:u&&`${u.code}: ${u.message}`,
response:a.kind==="response"?a:null,error:u}}async function o$(e,t,n,r){let{id:s,url:i,method:o,headers:a,body:l,signedBytes:u=l}=t,
c={id:s,timestamp:r,body:u},f=Ai(t.signatures,c,t.keys),p=await e.request({url:i,method:o,headers:{...a,"webhook-timesta\
mp":String(r),...f},body:l.length===0&&a$(o)?null:l,timeoutMs:n.timeoutMs,maxBytes:r$,refuses:Ba(n.allowlist,i),keepAlive:n.
keepAlive,signal:n.signal});return p.kind==="response"?c$(p,Object.values(f)):p}function a$(e){return e==="GET"||e==="HE\
AD"}var l$=/[\s,:=]+/,u$=16;function c$(e,t){let r=t.flatMap(c=>c.split(l$)).filter(Rm),s=e.body.toString("latin1"),i=[...Object.
values(e.headers),s].join().toLowerCase();if(!r.some(c=>Im(c).some(f=>p$(i,f))))return e;let{redact:o,add:a}=Gi(),l=[...t.
filter(Rm),...r];for(let c of l.flatMap(f$))a(c);let u=Object.entries(e.headers).map(([c,f])=>[c,o(f)]);return{...e,headers:Object.
fromEntries(u),body:Buffer.from(o(s),"latin1")}}function Rm({length:e}){return e>=u$}function f$(e){let[,t,n]=Im(e);return[
e,t,t.toUpperCase(),n,n.replace(/=+$/,""),n.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")]}function Im(e){let t=e.
length%2===0&&/^[\da-f]+$/i.test(e),n=Buffer.from(e,t?"hex":"base64");return[e,n.toString("hex"),n.toString("base64")]}function p$(e,t){
let n=/[a-z\d]{8}/i.exec(t)?.[0]??"";return e.includes(n.toLowerCase())}function Am(e,t,n){return{kind:"failure",code:e,
message:t,status:null,connected:!1,permanent:!0,started:n,durationMs:0}}function d$(e,t,{retryDelaysSeconds:n}){return{delivered:t===
null,reason:t!==null&&e.length>1?`${t} (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,notes:h$(e.at(-1)?.response??
null)}}function h$(e){let t=Date.parse(e?.headers.date??""),n=Math.abs(t-(e?.started??0));return n>s$?[`the receiver's c\
lock is ${Math.round(n/6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function Nm({id:e,webhook:t,
event:n},{delivered:r,reason:s,attempts:i}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:i.
map(({attempt:o})=>o)}}function os({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}
function ro(e,t){return{...os(e,t),status:"failure"}}function Tm(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t(
"success"),failed:t("failure"),skipped:t("not_run")}}var Lm=require("node:crypto");function Pm(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:i}=t;return{...e,...Ei({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:i})}}function Mm(e,t){let{lookup:n,secrets:r}=t,s=as("url",()=>{let l=ii(
e.url,n),u=Jn(l);if(u!==null)throw new X(u);return new URL(l)}),i=as("query",()=>Rc(e.query??{},n));i!==""&&(s.search=[s.
search,i].filter(Boolean).join("&"));let{bytes:o,stored:a}=ls(e)?as("body",()=>t.body(e,n)):m$;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:We(e.url)===null?s.href:`${s.origin}/***`,headers:y$(e,t,o.length>0),body:o,
stored:a,signatures:e.signature,carriesSecret:qt(e).some(({path:l,text:u})=>l[0]!=="body"&&l[0]!=="callback"&&g$(u)),keys:e.
secret_name.flatMap(l=>r.get(l)??[])}}function jm(e,t=null){let n=Cm(e);return t===null?`msg_${n}`:`msg_${n.slice(0,16)}${Cm(
e,t).slice(0,16)}`}function Cm(e,t=[]){let{repository:n,runId:r,attempt:s,chain:i,webhook:o,kind:a,status:l}=e,{sender:u}=e,c=[n,r,s,i,o,a,
l,...u?[u.runId,u.attempt]:[]];return(0,Lm.createHash)("sha256").update(JSON.stringify([...c,...t])).digest("hex").slice(
0,32)}var m$={bytes:Buffer.alloc(0),stored:bn("")};function ls({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||
t!==void 0||n!==void 0}function g$(e){return e.includes("secrets.")&&st(e).some(({name:t})=>nt(t)!==null)}function y$({headers:e,
username:t,password:n},{id:r,event:s,lookup:i},o){let a=Object.entries(e).flatMap(([u,c])=>{let f=as(`headers.${u}`,()=>{
let p=_c(c,i);return p===null?null:b$(p)});return f===null?[]:[[u.toLowerCase(),f]]}),l=as("username",()=>{if(t===void 0)
return{};let u=`${kt(t,i)}:${kt(n??"",i)}`;return{authorization:`Basic ${Buffer.from(u).toString("base64")}`}});return{...o&&
{"content-type":"application/json"},"user-agent":`webhook-action/${$n}`,...Object.fromEntries(a),...l,"webhook-id":r,"we\
bhook-event":s}}function b$(e){if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new X("a value has a control character,\
 which a header cannot have; remove it, or encode it with the filter url");return e.trim()}function as(e,t){try{return t()}catch(n){
throw n instanceof X?new X(`${e}: ${n.message}`):n}}var w$=/^webhook-action\/(?:record|callback)\//;function k$(e,t){let n=Fn(
e);return{bytes:Buffer.from(n),stored:bn(wl(n,t))}}function Dm(e){let t=new Map,n=Xd(e.secrets),r=(s,i)=>{let o=t.get(s)??
k$(i(),n);return t.set(s,o),o};return(s,i)=>{let{body:o,payload:a="jobserv"}=s;if(o!==void 0)return v$(o,i,n);if(a==="gi\
thub")return r("github",()=>e.event);let l=e.payload;if(l===null)throw new Error("the build was not read");if(a==="jobse\
rv")return r("jobserv",()=>Pm(l,e.keys));let u=g=>g===void 0?null:kt(g,i),c=u(s.dockerhub?.repo_name),f=u(s.dockerhub?.tag),
{serverUrl:p,isPrivate:d}=e;return r(JSON.stringify(["dockerhub",c,f]),()=>Pm(tp(l,{serverUrl:p,isPrivate:d,repoName:c,tag:f}),
e.keys))}}function v$(e,t,n){if(typeof e!="string")return{bytes:Buffer.from(Fn(ba(e,t))),stored:bn(Fn(Rh(e,t,n)))};let r=kt(
e,t);if(w$.test(r))throw new X("it begins like a text that this action signs itself; begin it differently");return{bytes:Buffer.
from(r),stored:bn(Yi(e,t,n))}}var S$=8,E$=/^[a-z]{1,10}$/,$$=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;function Um(e,{
headers:t},n){let r=e.username===void 0?[]:[t.authorization],s=n.get(We(e.url)??"");return[...s===void 0?[]:x$(new URL(s)),
...r.flatMap(i=>i?.replace(/^Basic /,"")??[])]}function x$({pathname:e,search:t,searchParams:n}){let r=e.slice(1),s=t.slice(
1),i=[e+t,e,t],o=s.split("&").map(u=>u.slice(u.indexOf("=")+1)),a=[...r.split("/"),...o],l=[r+t,r,s,...a.flatMap(u=>[u,R$(
u)]),...n.values()];return[...new Set([...i,...l.filter(_$)])].filter(u=>u!==""&&u!=="/")}function _$(e){return e.length>=
S$&&!E$.test(e)&&!$$.test(e)}function R$(e){try{return decodeURIComponent(e)}catch{return e}}function Bm(e,t,{run:{repository:n,...r},sender:s=n}){let i=t?.stored??null,o={...e,chain:null,body:i,retry_of:null},a=A$(
{sent:o,run:r,repository:n,sender:s},t?.keys[0]);return{...o,mac:a}}function A$(e,t){let n=O$(e);return n===null||t===void 0?
null:Fp(t,n)}function O$({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:i},repository:o,sender:a}){return r&&[o,s,i,
e,t,n,r.sha256,...a===o?[]:[a]]}var I$="<!-- -->";function $e(e){return Y(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?I$:""}`)}function Fm(e){return`**${$e(e).trim()}**`}function so(e,t){let n=P$(t);return n===null?$e(e):`[${$e(e)}](${n})`}function qm(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}var N$=25e4,T$=5e4;function io(e){return Km(T$,e.map(t=>`- ${t}
`))}function oo(e,t){let n=s=>`| ${s.join(" | ")} |
`,r=n(e)+n(e.map(()=>":--"));return r+Km(N$-Buffer.byteLength(r),t.map(n))}function Km(e,t){let n="",r=0;for(let[s,i]of t.
entries()){if(r+=Buffer.byteLength(i),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=i}return n}function P$(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,i=>`%${i.charCodeAt(0).toString(16).toUpperCase()}`)}
var Yt={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function Tl(e,t){return`${Yt[e]}\xA0${$e(t)}`}
function Pl(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var C$="\xA0";function ao(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return sr(t,"ms");if(t<59950)return sr((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${sr(r,"min")} ${sr(n%60,"s")}`:`${sr(Math.floor(r/60),"h")} ${sr(r%60,"min")}`}function sr(e,t){return`${e}${C$}${t}`}var L$=12,M$=8;function Hm(e,t){let{name:n,trigger_name:r,status:s,web_url:i,build_id:o,runs:a}=e,l=n??r??`build ${o}`;return`${Wm(
s,t(l),i)}
${j$(e,t)}
${a.length===0?"":`
${D$(a,t)}`}`}function Gm(e,t){return`${Wm(e.status,t(e.title),e.page)}
Its jobs are not listed, since no webhook uses them.
`}function Wm(e,t,n){return`## ${Tl(Pl(e),e)}: ${so(t,n)}
`}function j$({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:i,run_attempt:o,event:a,ref:l,sha:u,actor:c}=r,
f=i===void 0?"":` ${i}`,p=o>1?`, attempt ${o}`:"",d=[e,a,l,u?.slice(0,M$),c].filter(g=>g!==void 0&&g!=="").map(g=>$e(s(g??
"")));return[`Build${f}${p}`,...d,Vm(t,n)].filter(g=>g!=="").join(" \xB7 ")}function D$(e,t){let n=e.map(i=>[so(t(i.name),
i.web_url),Tl(Pl(i.status),i.status),Vm(i.created,i.completed)]),r=oo(["Run","Status","Time"],n);if(e.length<=L$)return r;
let s=e.filter(({status:i})=>i==="FAILED").map(i=>`${so(t(i.name),i.web_url)} ${i.status}`);return`${io(s)}
<details><summary>${e.length} runs: ${U$(e)}</summary>

${r}
</details>
`}function U$(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function Vm(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?ao(n):""}var Jm=6,B$=["Webhook","Event","Result","Code","Attempts","Time"];function Ym(e,t,n=new Set){if(e.length===0)return`## D\
eliveries

There was nothing to deliver.
`;let r=e.filter(({status:i})=>i==="failure").map(({webhook:i,reason:o})=>`${Fm(t(i))} failed${n.has(i)?", but is not re\
quired":""}: ${$e(t(o??""))}`),s=e.map(i=>q$(i,t));return`## Deliveries: ${F$(e)}

${r.length===0?"":`${io(r)}
`}${oo(B$,s)}`}function F$(e){let{delivered:t,failed:n,skipped:r}=Tm(e);return[...n>0?[`${Yt.failure}\xA0${n} failed`]:[],
...t>0?[`${Yt.success}\xA0${t} delivered`]:[],...r>0?[`${Yt.skipped}\xA0${r} skipped`]:[]].join(", ")}function q$(e,t){let{
webhook:n,event:r,attempts:s,id:i}=e,o=s.at(-1);return[qm($e(t(n)),$e(i)),$e(r),K$(e,t),o?zm(o):"",H$(s),G$(s)]}function K$({
status:e,reason:t},n){switch(e){case"success":return`${Yt.success}\xA0delivered`;case"failure":return`${Yt.failure}\xA0fail\
ed`;case"not_run":return`${Yt.skipped}\xA0skipped: ${$e(n(t??""))}`}}function zm({status_code:e,error:t}){return $e(String(
e??(t?rr(t):"")))}function H$(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map(zm)){let i=n.at(-1);
i?.code===s?i.times+=1:n.push({code:s,times:1})}let r=n.slice(-Jm).map(({code:s,times:i})=>i===1?s:`${i} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>Jm?["\u2026"]:[],...r].join(", ")}`}function G$(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return ao(r+n.duration_ms)}var W$=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],V$=500,J$=2;async function eg(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,i={...re(t),run_id:n},o={keys:["jobs","workflow_jobs"],most:V$},a=await Zm(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...i,attempt_number:r},o));if(a!==
null&&r===1)return a;let l=await Zm(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...i,
filter:"all"},o));if(l===null)return a;let u=a??l.filter(c=>(c.attempt??r)===r);return[...u,...Y$(u,l,r)]}function Y$(e,t,n){
let r=t.filter(u=>u.attempt!==null&&u.attempt<n),s=[...Cl(r,u=>u.attempt??0)],i=new Map;for(let[,u]of s.toSorted(([c],[f])=>c-
f))for(let[c,f]of Cl(u,p=>p.name))i.set(c,[...f,...Xm(i.get(c)??[],f.length)]);let o=Cl(e,u=>u.name),a=[...i].flatMap(([
u,c])=>Xm(c,o.get(u)?.length??0)),l=new Set(a);return r.filter(u=>l.has(u))}function Xm(e,t){let n=({status:r,conclusion:s})=>W$.
indexOf(Se(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function Cl(e,t){let n=new Map;for(let r of e){
let s=t(r),i=n.get(s);i?i.push(r):n.set(s,[r])}return n}async function Zm(e,t){let n="";for(let r=0;r<J$;r++){let s=await z$(
e,t()).catch(i=>{if(i instanceof C&&i.isMissingRoute)return null;throw i});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new C(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function z$(e,t){
let n=[],r=new Map,s=0,i=0;for await(let o of t){if(o.total===null&&o.items.length===0&&s===0)throw new C(`GET ${e} list\
ed no jobs and gave no count`,200);i=o.total??0;let a=n.length;for(let l of o.items){let u=X$(l);if(u===null)throw new C(
`GET ${e} listed something that is no job`,200);let c=u.id===null?void 0:r.get(u.id);c&&JSON.stringify(c)===JSON.stringify(
u)||(c===void 0&&s++,u.id!==null&&r.set(u.id,u),n.push(u))}if(n.length===a)break}return{jobs:n,known:s,total:i}}function X$(e){
if(!Q$(e))return null;let t=ex(e.id)?e.id:null,n=Qm(e.labels);return{id:t,name:Le(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Le(e.check_run_url)?.replace(/^.*\//,"")||null,...Z$(Le(e.status)??"",
e.conclusion),runnerName:Le(e.runner_name),labels:n.length>0?n:Qm(e.runs_on),url:Le(e.url),pageUrl:Le(e.html_url),created:Bt(
Le(e.created_at)),started:Bt(Le(e.started_at)??Le(e.started)),completed:Bt(Le(e.completed_at)??Le(e.stopped))}}function Z$(e,t){
let n=Ta(e);return t===void 0?n:{...n,conclusion:Le(t)}}function Q$(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function ex(e){return Number.isSafeInteger(e)}function Le(e){return typeof e=="string"&&e!==""?e:null}function Qm(e){
return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var tx=10,nx=20;async function jl(e,t,n,r){let s={...re(t),run_id:n},i=`/repos/${t}/actions/runs/${n}`,o=rg(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}",s),i,{id:n});return r===null||o.attempt===r?o:tg(e,t,n,r)}async function tg(e,t,n,r){
return rg(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...re(t),run_id:n,
attempt_number:r}),`/repos/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}async function Dl(e,t,n){let{workflow:r,
workflowId:s,workflowPath:i}=n;if(r!==null||s===null)return n;let{name:o,path:a}=await sx(e,t,s);return{...n,workflow:o??
s,workflowPath:i??a}}async function uo(e,t,n){let{event:r,headSha:s,headBranch:i,pullRequest:o}=n;if(!r.startsWith("pull\
_request")||o!==null&&i!==null)return n;let a=re(t),{owner:l}=re(n.headRepository??"");try{if(o!==null){let{json:p}=await e.
request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:o.number});return Ml(n,Ll([p],t,s))}if(s===null)
return n;let{json:u}=await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),c=Ll(u,
t,s);if(c!==null||l===""||i===null)return Ml(n,c);let f=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${l}\
:${i}`,state:"all"});return Ml(n,Ll(f.json,t,s))}catch(u){if(!(u instanceof C))throw u;return n}}async function ng(e,t,n){
return await ox(e,t,n)??await ax(e,t,n)}function rg({status:e,json:t},n,r){let s=gi(t),{id:i,attempt:o=s?.attempt}=r;if(s?.
id===i&&s?.attempt===o)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new C(`G\
ET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}var rx=I({name:St,path:St});async function sx(e,t,n){
try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",{...re(t),workflow_id:n}),{output:s,
success:i}=ne(rx,r);if(i)return s}catch(r){if(!(r instanceof C))throw r}return{name:null,path:null}}var ix=I({number:F(),
title:ye,state:ye,head:I({ref:ye,sha:ye,repo:L(D(I({full_name:x()})),null)}),base:I({ref:ye,repo:I({full_name:x()})})});
function Ll(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(i=>{let{output:o,success:a}=ne(ix,i);return a?[o]:[]}).filter(({
head:i,base:o})=>i.sha===n&&o.repo.full_name.toLowerCase()===t.toLowerCase());return s.find(({state:i})=>i==="open")??s[0]??
null}function Ml(e,t){return t===null?e:{...e,headBranch:e.headBranch??t.head.ref,headRepository:e.headRepository??t.head.
repo?.full_name??null,pullRequest:{number:t.number,title:t.title,base:t.base.ref}}}async function ox(e,t,{id:n,attempt:r}){
let s=Math.max(1,r-nx);try{for(let i=r-1;i>=s;i--){let o=await tg(e,t,n,i);if(Oa(o.conclusion))return o}}catch(i){if(!(i instanceof
C&&i.status===404))throw i}return null}async function ax(e,t,n){let r=re(t),{workflowId:s,refKind:i,headBranch:o}=n,a={keys:[
"workflow_runs"],most:tx},l=o??"",u={branch:l,status:"completed"},f={branch:l,...s!==null&&{workflow_id:s},...i!==null&&
{ref:`refs/${i==="tag"?"tags":"heads"}/${l}`}},p="GET /repos/{owner}/{repo}/actions/runs",d=s===null?[e.pages(p,{...r,...u},
a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...u,workflow_id:s},a),e.pages(p,{...r,
...f},a)];for(let g of d)try{return await lx(n,g)}catch(h){if(!(h instanceof C&&h.isMissingRoute))throw h}return null}async function lx(e,t){
for await(let{items:n}of t){let r=n.map(gi).filter(s=>s!==null).filter(s=>ux(s,e)).sort((s,i)=>lo(i)-lo(s));if(r[0])return r[0]}
return null}function ux(e,t){return e.id!==t.id&&Oa(e.conclusion)&&lo(e)<lo(t)&&e.headBranch===t.headBranch&&e.headRepository===
t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===t.workflowId)}function lo(e){
return e.number??e.id}var Ul=3e4,sg=2500;async function og(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:i}=t,o=await uo(e.api,n,i?await dx(e,
t):await hx(e,t)),{runs:a,self:l,unfinished:u}=await mx(e,t,o),c=cx(o,a,t)?fx(o,a):co(o,a,i),{status:f}=c;px(e.log,{unfinished:u,
own:i,status:f});let p={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${o.id}, attempt ${o.attempt}, of ${o.
workflow??n}: ${f}, ${a.length===1?"1 run":`${a.length} runs`}`),{...c,payload:Xf({run:o,runs:a,status:f,place:p}),run:o,
runs:a,self:l}}function cx({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!Ee(s))}function fx(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=co(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var ig=10;function px(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${Sn(t)}`);return}let s=t.length===1,i=t.length-ig,o=`${s?"job":"jobs"} ${Sn(t.slice(0,ig))}${i>
0?` and ${i} more`:""}`,a=Ee(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,l=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${o} ${s?"has":"have"} not finished, ${a}; ${l}`)}async function dx({
api:e,log:t},n){let{repository:r,runId:s,env:i}=n,o=n.attempt??i.runAttempt,a={...Ft(i),id:s,attempt:o};try{let l=await jl(
e,r,s,o);return{...await Dl(e,r,ag(l,a)),status:a.status,conclusion:null,refKind:a.refKind??l.refKind,pullRequest:a.pullRequest??
l.pullRequest}}catch(l){if(!(l instanceof C&&l.isMissingRoute))throw l;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function hx({api:e},t){let{repository:n,runId:r,attempt:s,env:i}=t,
o=await jl(e,n,r,s).catch(u=>{throw u instanceof C&&u.status===404?new C(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):u}),a=yi(i.event),l=a?.id===o.id&&a.attempt===o.attempt?ag(o,a):o;return Dl(
e,n,l)}async function mx(e,t,n){let{api:r,log:s,clock:i,signal:o}=e,{repository:a,own:l}=t,u=i.now(),c=[];for(let f=0;;f+=
sg){let p=await eg(r,a,n.id,n.attempt);if(p===null)return{runs:yx(e,n,l),self:null,unfinished:[]};let d=i.now(),g=lp(p,l,
d),{lagging:h}=g;if(h.length>0&&f<Ul&&d-u<Ul){f===0&&s.info(`${Sn(h)} done in needs but not in the API, asking on for up\
 to ${Ul/1e3} s`),c=h,await i.sleep(sg,o);continue}return c.length>0&&h.length===0&&s.info(`${Sn(c)} done in the API too\
, after ${Math.round((d-u)/1e3)} s`),gx(s,g),g}}function gx(e,{believed:t,forgiven:n,doubted:r}){t.length>0&&e.warning(`${Sn(
t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${Sn(n)} FAILED, but succes\
s in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${Sn(r)} cannot be matched to \
one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's \
key`)}function yx({log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alo\
ne says how they ended`),cp(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "nee\
ds: \${{ toJSON(needs) }}"`:`${r}: the build is what the run itself says`),[])}function ag(e,t){let n=Object.entries(e).
filter(([,r])=>r!==null);return{...t,...Object.fromEntries(n)}}function Sn(e){return e.map(t=>`"${t}"`).join(", ")}function co(e,t,n){
let r=n?wx(n):[],s=r.length>0?"FAILED":kx(e,t,n),i=t.filter(({counts:l,status:u})=>l&&u==="FAILED").map(({conclusion:l})=>l??
""),o=e.conclusion!==null&&r.length===0,a=bx(o?e.conclusion:null,[...r,...i],t.length>0);return a==="stale"?{status:s,dockerHub:"\
error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:pf(s,o?[e.conclusion??
""]:[...r,...i]),noResult:a}}function bx(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:
"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(
r=>r==="cancelled")?"cancelled":null;default:return null}}function wx({jobStatus:e,needs:t}){let n=fp(t);return e==="suc\
cess"?n:[e,...n]}function kx(e,t,n){if(e.conclusion!==null)return Se(e.status,e.conclusion);let r=ff(t.map(({counts:s,status:i})=>s?
i:"PASSED"));return r!==null?r:n?"PASSED":Se(e.status,null)}function ug(e,t){let{environment:n}=e;if(t===n.repository)return e;let[r=""]=t.split("/");return{...e,environment:{...n,
repository:t,repositoryOwner:r,runId:0}}}function Bl(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.
includes("github.ref"),base:e.includes("github.base_ref")}}async function cg(e,t,n){let{inputs:r}=e,{environment:s}=r,i=sp(
r.needs),o=Ef(r),a=o.own?xx(r,i):null,l=n.build?null:o.run,u=l===null?await Ex(e,t,o,a):null,c=u?.run??l??Ft(s),f=o.own?
c:await vx(c,{source:e,io:t,uses:n,fetched:u!==null}),p=u===null?null:$x(e,{...u,run:f},t.log),{status:d,noResult:g}=p??
co(f,[],a);return{repository:s.repository,subject:o,run:f,facts:bi(f,s.repository),status:d,noResult:g,build:p,values:{github:Ia(
f,s),...p===null?{}:{build:p.payload,status:hf(p),...Va(p.payload,f,s),...Xa(p.runs)},job:{name:p?.self?.name??s.job,id:p?.
self?.id??(Number(r.jobId)||void 0)}}}}async function vx(e,{source:t,io:n,uses:r,fetched:s}){let{repository:i}=t.inputs.
environment,{tests_url:o}=t.config.notify??{},a=s&&o?.includes("github.ref")===!0,l=r.base&&!s?await uo(n.api,i,e):e;return r.
ref||a?Sx(l,i,n):l}async function Sx(e,t,{api:n,log:r}){let{headBranch:s,headSha:i,refKind:o,event:a}=e;if(o!==null||a===
"release"||s===null)return e;let l={repository:t,sha:i??""},u=await lg(ms(n,{...l,branch:s})),c=await lg(gs(n,{...l,tag:s}));
return u!==c?{...e,refKind:c?"tag":"branch"}:(r.warning(c?`\${github.ref} is empty: ${s} is both a branch and a tag with\
 the run's commit; use \${github.ref_name}`:`\${github.ref} is empty: the API has neither a branch nor a tag ${s} with t\
he run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`),e)}async function lg(e){try{
return await e}catch(t){if(!(t instanceof C))throw t;if([403,404,422].includes(t.status??0))return!1;throw t}}function Ex({
inputs:e},t,n,r){let{environment:s}=e,{repository:i,apiUrl:o,serverUrl:a}=s;return og(t,{repository:i,apiUrl:o,serverUrl:a,
runId:n.runId,attempt:n.attempt,own:r,env:s})}function $x({inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===
void 0?n:{...n,payload:_x(s,n,e,r)}}function xx({jobId:e,jobStatus:t,environment:n},r){if(t===null)throw new v("input jo\
b-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,job:i}=n;return{jobId:e||null,jobStatus:t,runnerName:s||
null,jobKey:i||null,needs:r}}function _x(e,{payload:t,run:n,runs:r},{environment:s,variables:i},o){let a=Ia(n,s),l={...Va(
t,n,s),...Xa(r)},u=new Map,c=Zf(t,f=>{let p={...l,build:t,github:a,run:f};try{return ii(e,oi(p,new Map,i))}catch(d){if(!(d instanceof
X))throw d;let{message:g}=d;return u.set(g,[...u.get(g)??[],f.name]),null}});for(let[f,[p,...d]]of u){let g=d.length>0?`\
 and ${d.length} more`:"";o.warning(`notify.tests_url: ${f}; run "${p}"${g} goes without tests`)}return c}var Fl=9;function pg(e,t,n){let r=ql(t),s=e.filter(({status:i})=>i==="failure");for(let{webhook:i,reason:o}of s)r.has(i)&&
n.warning(`webhook "${i}" failed, but is not required: ${o}`);return s.filter(({webhook:i})=>!r.has(i))}function ql(e){return new Set(
e.filter(({required:t})=>!t).map(({name:t})=>t))}var fg="in the config, then report this run from a new one, with the in\
put run-id";function dg(e,{cancelled:t,anew:n}){if(t)return"The step was cancelled; see the deliveries output for what w\
ent out.";if(e.length===0)return null;let r=e.slice(0,Fl).map(({webhook:f,reason:p})=>`webhook "${f}" failed: ${p}`),s=e.
filter(({attempts:f})=>xm(f.at(-1)?.status_code??null)),i=e.filter(f=>!s.includes(f)),a=i.some(({attempts:f})=>{let p=f.
at(-1);return p!==void 0&&p.error!=="blocked"})?"fix the receiver and re-run this job; after a change of config or workf\
low,":"after that change,",l=n===null||i.length===0?[]:[`${a} ${n}`];if(s.length>0&&l.push(l.length===0?`fix the body ${fg}`:
`where the receiver does not accept the body, fix it ${fg}`),e.length===1)return[...r,...l].join("; ");let u=`${e.length}\
 webhooks failed`,c=e.length>Fl?[`the first ${Fl} are above`]:[];return[...r,[u,...c,...l].join("; ")].join(`
`)}function yg(e,t,n){let r=Tx(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=Hl(r,t.inputs),i=Px(s,t,n);return{webhooks:r,missingSecrets:i}}function bg({webhooks:e},t){
let n=Hl(e,t),r=t.mode==="test";return{...Bl(n.flatMap(_i)),build:n.some(s=>Ix(s,r))}}async function wg({webhooks:e,missingSecrets:t},n,r,s){
let i=r.mode==="test",o=Hl(e,r),a=i?null:await Rx(n,s,o),l=i?n.facts:await jx(n,s,o),u=[],c=[];for(let f of e){let p=t.has(
f)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:Ax(f,a,{...n,facts:l});"event"in p?u.push({webhook:f,
...p}):c.push({webhook:f,...p})}for(let{webhook:f,text:p}of c)s.log.info(`webhook "${f.name}" skipped: ${p}`);return{selected:u,
skipped:c}}async function Rx(e,t,n){let{subject:r,run:s,repository:i}=e,a=r.kind==="completed"&&n.some(({events:l})=>Kl(
l,Ca))?await Sf(e,s,()=>ng(t.api,i,s)):null;return a!==null&&t.log.info(`build_status_changed: ${a.changed?"yes":"no"}, ${a.
reason}`),{events:vf(r.kind,e,a),change:a}}function Kl(e,t){return e.some(n=>t.includes(n))}function Ax({enabled:e,events:t,
match:n,only_failures:r},s,i){if(!e)return{reason:"disabled",text:"enabled is false"};let o=t.find(l=>s.events.includes(
l));if(o===void 0)return{reason:"events",text:Ox(t,s,i)};let a=Ux(n,i.facts);return a!==null?{reason:"match",text:a}:r&&
(!Wn(i.status)||i.noResult!==null)?{reason:"only_failures",text:`it wants only_failures, ${kg(i)}`}:{event:o}}function Ox(e,{
change:t},n){let r=t!==null&&n.noResult===null&&Kl(e,Ca)?` (${t.reason})`:"";return`it wants ${e.join(", ")}, ${kg(n)}${r}`}
function Hl(e,{mode:t}){return e.filter(({enabled:n})=>n||t==="test")}function Ix(e,t){let{payload:n="jobserv",body:r,events:s,
only_failures:i}=e,o=ls(e)&&r===void 0&&n!=="github",a=Bl(_i(e)).build;return o||a||t?o||a:i||Kl(s,$f)}function kg({status:e,
noResult:t}){let n=Pa(t);return n!==null?`the build is ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}
var Nx="dependabot[bot]",fo="variables.",hg=10;function Tx(e,t){let n=e.map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).
map(s=>({message:`input only names "${s}", which the config does not have; write ${H(s,n)??`one of ${n.join(", ")}`}`}));
if(r.length>0)throw new v(r);return e.filter(({name:s})=>t.length===0||t.includes(s))}function Px(e,{secrets:t,inputs:n},r){
let{environment:s}=n,i=e.map(a=>({webhook:a,names:Xn(a).filter(l=>t.get(l)==="")})).filter(({names:a})=>a.length>0),o=Mx(
s)||mg(s);if(i.length>0&&!o)throw new v(i.map(({webhook:a,names:l})=>({message:`webhook "${a.name}" needs the secret ${l.
join(", ")}, which is empty; set it in the repository's, organisation's or environment's secrets. A reusable workflow ge\
ts it with "secrets: inherit", and a job gets an environment's with "environment: NAME"`})));for(let{webhook:a,names:l}of i)
r.warning(mg(s)?`webhook "${a.name}" is skipped: this repository is a fork, and ${l.join(", ")} is empty; set it here, o\
r disable this workflow`:`webhook "${a.name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so ${l.
join(", ")} is empty; to notify of these too, send from a workflow_run workflow`);return new Set(i.map(({webhook:a})=>a))}
var Cx=["default","omit"];function vg(e,t,n){let r=new Set(e.flatMap(qt).flatMap(({text:s})=>st(s)).filter(({name:s,filters:i})=>{
let o=i.some(a=>Cx.includes(a));return s.startsWith(fo)&&!o}).map(({name:s})=>s));for(let s of r)ai(t,s.slice(fo.length)).
kind==="none"&&n.warning(`${s} has no value${Lx(s,t)}`)}function Lx(e,t){if(Object.keys(Object(t)).length===0)return"; g\
ive the input variables";let r=Nc(t),s=H(e.slice(fo.length),r),i=r.slice(0,hg).join(", "),o=r.length-hg,a=r.length===0?"\
, and no other":`, but ${i}${o>0?` and ${o} more`:""}`;return`: the input variables has none of that name${s?`; did you \
mean ${fo}${s}?`:a}`}function mg({event:e}){return m(m(e,"repository"),"fork")===!0}function Mx(e){let{fork:t}=bi(Ft(e),
e.repository);return t||e.actor===Nx}async function jx({run:e,facts:t,repository:n},{api:r},s){if(!t.refUncertain||t.fork)
return t;let i=t.branch,o=e.headSha??"",a=c=>s.some(({match:{[c]:f}})=>f!==void 0&&li(f,i)),l=()=>ms(r,{repository:n,branch:i,
sha:o}),u=()=>gs(r,{repository:n,tag:i,sha:o});return{...t,notBranch:a("branch")?await gg(`branch ${i} has the run's com\
mit`,l):null,notTag:a("tag")?await gg(`tag ${i} is at the run's commit`,u):null}}async function gg(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof C))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var Dx=["repository","branch","tag","workflow","event","actor"];function Ux(e,t){for(let n of Dx){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!li(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let i=n==="branch"?t.notBranch:t.notTag;if(s&&i!==null)return`match.${n} is ${r.join(", ")}, but ${i}`}return null}var Bx="unsigned: it has no secret_name";function Sg({keys:e,carriesSecret:t}){return e.length===0&&t!==!0?[Bx]:[]}function Gl(e,t,{
redact:n,log:r}){let{isTerminal:s=!1}=r,{id:i,method:o,shown:a,headers:l,body:u,keys:c,signatures:f}=e,p=n(u.toString("u\
tf8")),d=Ai(f,{id:i,timestamp:0,body:u},c),g=t??"(the time of the attempt)",h=f.flatMap(y=>Oi(y).slice(1));return[`${o} ${a}`,
...xg(l,n),`webhook-timestamp: ${g}`,...Object.keys(d).map(y=>`${y}: ${h.includes(y.toLowerCase())?g:"***"}`),...Sg(e),Gx(
e,s),...s?p.split(/\r?\n/):Vx(p)]}function Eg(e){let{method:t,shown:n,keys:r,signatures:s}=e,i=s.map(o=>typeof o=="strin\
g"?o:o.header);return[`${t} ${n}`,...r.length>0?[`signed: ${i.join(", ")}`]:Sg(e)]}function $g({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(i=>[Fx(i,t),...qx(i,r,s)]),...n]}function Fx({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:i,error:o,duration_ms:a}=e,l=n===null&&s<r,u=r>1&&!l?`${s} of ${r}`:s,[c]=t?.split("; ",1)??[],f=c===void 0||
o===null?`HTTP ${i}`:c.replace(`${o}: `,o==="status"?"":`${rr(o)}: `),p=n!==null?`; retrying in ${(n/1e3).toFixed(1)} s`:
l&&o!==null?"; not retried":"";return`attempt ${u}: ${f} (${a} ms)${p}`}function qx({response:e,message:t},n,r){if(e===null||
n==="never")return[];if(n==="on-failure"&&t===null)return[];let s=e.body.toString("utf8");return[...n==="always"?xg(e.headers,
r):[],`response: ${s===""?"(empty)":Y(r(s))}`]}function xg(e,t){return Object.entries(th(e)).map(([n,r])=>`${n}: ${Y(t(Kx.
includes(n)?Hx(r):r))}`)}var Kx=["location","content-location","link","refresh"];function Hx(e){return e.replaceAll(/\/\/[^/?#<>\s]*@/g,
`//${Vt}@`).replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${Vt}`)}function Gx({body:e,inPayloadFile:t},n){return e.length===
0?"no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t&&!n?", as in the file of the output payload-file":""}\
:`}var Wx=1e3;function Vx(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,i=0,o=!1;for(let a=0;a<e.length;a+=1){if(a-r>=Wx){let u=[
s,i].find(c=>c>r)??Yx(e,a);n.push(e.slice(r,u)),r=u}if(!t)continue;let l=e[a];if(l==='"'&&!(o&&Jx(e,a)))o=!o;else{if(o)continue;
l===","||l==="{"||l==="["?s=a+1:l===":"&&(i=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function Jx(e,t){let n=0;for(;e[t-
1-n]==="\\";)n+=1;return n%2===1}function Yx(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var zx=50,_g=500;function Rg(e,t,n,{id:r,event:s,values:i,body:o}){let{secrets:a}=e,l=Xx(e,t,i);try{let u=Mm(n,{id:r,event:s,
lookup:l,secrets:a,body:o});for(let f of Um(n,u,a))t.mask(f);let c=Y(t.redact(u.shown));return{kind:"request",prepared:{
...u,shown:c}}}catch(u){if(!(u instanceof X))throw u;return{kind:"impossible",reason:Y(t.redact(u.message),_g)}}}function Xx({
secrets:e,inputs:t},{mask:n,redact:r},s){return oi(s,e,t.variables,(i,o)=>{typeof i=="string"&&r(i)!==i&&n(Ge(o))})}function Ag({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:i=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??Rd,retryDelaysSeconds:s?
[]:r.retry_schedule??ul,retryOnlyIfUndelivered:!i,keepAlive:i,signal:n}}async function Og({inputs:e,allowlist:t},n,r){if(n_(
e.allowedHosts,n,r.map(({prepared:o})=>o.url)),e.dryRun)return r.map(({prepared:o})=>Zx({allowlist:t},n,o));let s=async({
prepared:o,options:a})=>({prepared:o,outcome:await Om(n,o,a)}),i=[];for await(let{prepared:o,outcome:a}of r_(r,zx,s))i.push(
Qx(e,n,o,a));return i}function Zx({allowlist:e},t,n){let r=ja(e,n.url,n.method)?.replace(/\.$/,"")??null,s=Gl(n,null,t),
i=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${i}`,s),r===null?os(n,"dry_run"):
ro(n,`blocked: ${r}`)}function Qx(e,t,n,r){let s=e.mode==="test",i=Nm(n,t_(r,t));e_(t,i,[...s?Gl(n,r.attempts[0]?.timestamp??
null,t):Eg(n),...$g(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let o of r.notes)t.log.warning(
`webhook "${n.webhook}": ${o}`);return i}function e_(e,t,n){let{webhook:r,event:s,status:i,reason:o,attempts:a,id:l}=t,u=a.
at(-1),c=u?.status_code??(u?.error?rr(u.error):""),f=i==="success"?"delivered":"FAILED";e.log.group(`webhook "${r}" ${f}\
: ${c} (event ${s})`,[...n,`${l}: ${f}${o===null?"":`: ${o}`}`])}function t_(e,{redact:t}){let{reason:n}=e;return{...e,reason:n===
null?null:Y(t(n),_g)}}function n_(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("deliveries go thro\
ugh a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be su\
re")}async function*r_(e,t,n){let r=e.entries(),s=new Map,i=()=>{let{value:o,done:a}=r.next();if(a)return;let[l,u]=o,c=n(
u);s.set(l,c),c.then(i,i)};for(let o=0;o<t;o++)i();for(let o=0;;o++){let a=s.get(o);if(a===void 0)return;s.delete(o),yield await a}}var s_=5e3,i_="start a new run or redeliver (docs/redelivery.md)";async function Ig(e,t){let n=await e.loadConfig(),r=yg(
n,e,t.log),s=l_(e.inputs,t),i=o_(e.inputs),o={...e,inputs:i},a=await cg({inputs:i,config:n},t,bg(r,i)).catch(h=>{throw a_(
h,i)}),{selected:l,skipped:u}=await wg(r,a,i,t),c=a.build===null?void 0:n.notify?.tests_url;vg([...l.map(({webhook:h})=>h),
{url:c}],i.variables,t.log);let f=u_(l,a,o,t),p=await Og(o,t,f.flatMap(({webhook:h,rendered:y})=>y.kind==="request"?{prepared:y.
prepared,options:Ag(o,t,h)}:[]));await s;let{repository:d}=e.inputs.environment,{webhooks:g}=r;return f_({webhooks:g,run:a,
skipped:u,requests:f,deliveries:p,sender:d},i,t)}function o_(e){let{repository:t,runId:n,environment:r}=e;if(["",r.repository].
includes(t))return e;if(n===null)throw new v(`input repository is ${t}; give the input run-id of its run, too`);return ug(
e,t)}function a_(e,{repository:t}){return e instanceof C&&[403,404].includes(e.status??0)&&t!==""?new C(`${e.message}; g\
ithub-token must be a token that may read ${t}`,e.status):e}async function l_({mode:e,coverage:t,config:n,configFile:r,dryRun:s,
environment:i},{api:o,clock:a,log:l,signal:u}){if(e!=="notify"||s)return;let c=n.trim()===""&&At(r)===null;if(!(t??c))return;
let f=new AbortController,p=AbortSignal.any([u,f.signal]),d=a.sleep(s_,p).then(()=>null),g=Ld(o,i).catch(()=>null),h=await Promise.
race([g,d]);f.abort(),h!==null&&l.warning(h)}function u_(e,t,n,r){let{inputs:s,secrets:i}=n,{environment:o}=s,a=Dm({payload:t.
build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:o.serverUrl,event:o.event,keys:{},secrets:i});return e.map(({webhook:l,
event:u})=>{let c=Ng(l,t,s),f={...t.values,event:{name:u}},p=Rg(n,r,l,{id:c,event:u,values:f,body:a});return p.kind==="r\
equest"&&(p.prepared.inPayloadFile=c_(l)),{id:c,event:u,webhook:l,rendered:p}})}function Ng(e,{run:t,subject:n,status:r,
repository:s},{mode:i,jobId:o,environment:a}){let{job:l,runnerName:u,step:c}=a,f={repository:s,runId:t.id,attempt:t.attempt,
chain:null,webhook:e.name,kind:i==="test"?"test":n.kind,status:r};return jm(f,n.own?[o||`${l} on ${u}`,c]:null)}function c_(e){
let{body:t,payload:n="jobserv"}=e;return ls(e)&&t===void 0&&n==="jobserv"}function f_(e,t,n){let{run:r,webhooks:s}=e,{environment:i}=t,
o=p_(e,t,n),a=d_(e.requests),l=pg(o,s,n.log),u=n.signal.aborted,c=t.mode==="notify"&&!t.dryRun&&l.some(({webhook:h})=>a.
has(h)),f=r.build?.payload??null,p={...El(i.repository,r.run),...e.sender!==i.repository&&{sender:e.sender}},d=f?Hm(f,n.
redact):Gm(h_(r,i.serverUrl),n.redact),g=Ym(o,n.redact,ql(s));return{result:l.length>0||u?"failure":o.every(({status:h})=>h===
"not_run")?"not_run":"success",failure:dg(l,{cancelled:u,anew:c?i_:null}),outputs:{"build-status":r.status},deliveries:o,
payload:f&&Buffer.from(JSON.stringify(f)),record:{...p,deliveries:o.map(h=>Bm(h,a.get(h.webhook),p))},summary:(l.length>
0?[g,d]:[d,g]).join(`
`)}}function p_({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},i,{log:o}){let a=new Map(s.map(l=>[l.webhook,l]));for(let{
webhook:l,reason:u}of n){let f={id:Ng(l,t,i),webhook:l.name,event:""};a.set(l.name,os(f,u))}for(let{id:l,event:u,webhook:c,
rendered:f}of r){if(f.kind==="request")continue;let p=`cannot be sent: ${f.reason}`;o.info(`webhook "${c.name}" FAILED: ${p}`);
let d={id:l,webhook:c.name,event:u};a.set(c.name,ro(d,p))}return e.flatMap(({name:l})=>a.get(l)??[])}function d_(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function h_({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var Tg=["passed","failed"],Cg=Pe({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"s\
end NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Te}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
${$t}
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${Tg.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Gt,...hn,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
status:r,repo:s}=e;if(!Tg.includes(r))throw new B(`--status is "${r}"; write passed or failed`);let i=mn(e.secrets,n)??new Map,
o=await xt(e,n.env,null,i),{config:a,warnings:l}=o,u=new Map([...o.secrets,...o.trimmed]),c=a.notify?.webhooks.find(w=>w.
name===t);if(c===void 0)throw m_(t,a,[e.file,...l]);let f=Xn(c).filter(w=>!u.get(w));if(f.length>0)throw new v(`webhook \
"${t}" needs the secret ${f.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let p=ot(s,n.env,
"octo-org/example"),d=g_(p,r),g=y_(t,p,d,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["\
allowed-schemes"],"allowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:h,close:y}=b_(d,[...i.values()],
n.log);try{let{deliveries:w,failure:k,result:$}=await Ig({inputs:g,secrets:u,allowlist:Af(g),loadConfig:async()=>a,loadRecords:()=>[]},
h);return{ok:$!=="failure",json:{result:$,failure:k,deliveries:w},lines:k===null?[]:[k],warnings:l}}finally{y()}}});function m_(e,{
notify:t,chains:n},[r="",...s]){let i=n.find(({webhooks:u})=>u.some(c=>c.name===e));if(i!==void 0)return new v(`"${e}" i\
s a link of the chain "${i.name}", which only a run can send; start the chain instead (mode: chain)`);let o=t?.webhooks.
map(u=>u.name)??[],a=H(e,o),l=o.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${a?`did you mean ${a}\
?`:`write one of ${o.join(", ")}`}`;return new v([l,...s].join("; "))}var Wl="6dcb09b5b57875f334f61aebed695e2e4193db5e",
us=1001;function g_(e,t){let n=`https://github.com/${e}/actions/runs/${us}`,r=`https://api.github.com/repos/${e}/actions\
/runs/${us}`,s=t==="passed"?"success":"failure",i={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00\
Z",updated_at:"2026-01-15T10:02:30Z"},o={...i,id:us,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/wo\
rkflows/ci.yml",display_title:"A sample build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:Wl,
head_commit:{id:Wl,message:"A sample build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"\
octocat"},pull_requests:[],url:r,html_url:n,jobs_url:`${r}/jobs`},a=(l,u,c)=>({id:l,run_id:us,run_attempt:1,name:u,status:"\
completed",conclusion:c,created_at:i.created_at,started_at:i.run_started_at,completed_at:i.updated_at,url:`https://api.g\
ithub.com/repos/${e}/actions/jobs/${l}`,html_url:`${n}/job/${l}`});return{run:o,jobs:[a(1,"build","success"),a(2,"test",
s)],event:{action:"completed",workflow:{name:"CI"},workflow_run:o,repository:o.repository}}}function y_(e,t,{event:n},r){
let s={...r,mode:"test",only:e};for(let[a,l]of Object.entries(s))l!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=l);
let{environment:i,...o}=vd();return{...o,environment:{...i,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"\
workflow_run",runId:us+1,sha:Wl,ref:"refs/heads/main",refName:"main",actor:"octocat",event:n}}}function b_(e,t,n){let r=Gi();
for(let a of t)r.add(a);let s=a=>r.redact(a),i=mm({ca:null}),o=new AbortController;return process.once("SIGINT",()=>o.abort()),
{close:i.close,io:{api:k_(e),request:i.request,addresses:i.addresses,proxied:to,log:w_(a=>n(Y(s(a),Number.POSITIVE_INFINITY))),
clock:Ad(),random:Math.random,randomBytes:Pg.randomBytes,mask:a=>r.add(a),redact:s,signal:o.signal}}}function w_(e){return{
isTerminal:!0,info:e,notice:e,warning:t=>e(`warning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)
e(`  ${r}`)}}}function k_({run:e,jobs:t}){let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repo\
s/{owner}/{repo}/actions/runs/{run_id}")throw new C(`${r} is not known of a sample build`,404);return{status:200,headers:{},
json:e,body:n}},async*pages(){yield{items:t,total:t.length,more:!1}},download:()=>Promise.reject(new Error("A sample bui\
ld has no files."))}}var Mg=require("node:fs");var po=Gn.filter(e=>!_e.some(t=>t===e)),jg=[..._e,...po],Dg=Pe({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${_e.join(", ")},
                      ${po.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Te}
${$t}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Gt,...hn,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],async run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new B("write one of --signa\
ture and --provider");let s=r===void 0?v_(n??"",e["secret-file"],t):await S_(r,e,t);if(oh(s.provider))throw new v(`provi\
der ${s.provider.name} signs nothing: there is no signature to verify`);let i={uri:"",query:{},headers:Vd(e.header.map(E_)),
body:t.readInput()},o=$_(s,i);return{ok:o===null,json:{valid:o===null,reason:o},lines:[o===null?"valid":`not valid: ${o}`]}}});
function v_(e,t,{env:n}){let r=t??"SECRET",s={name:"sender",active:!0,secret_name:[r]},i=_e.find(l=>l===e),o=po.find(l=>l===
e);if(i===void 0&&o===void 0)throw new B(`--signature is "${e}"; write one of ${jg.join(", ")}`);let a=t===void 0?n.SECRET:
(0,Mg.readFileSync)(t,"utf8");if(!a)throw new B("the secret is empty; set SECRET, or write --secret-file");return{provider:{
...s,...i?{signature:i}:{type:o}},secrets:new Map([[r,a]])}}async function S_(e,t,n){let{config:r,warnings:s}=await xt(t,
n.env,null),{receive:i}=r,o=i?.providers.find(c=>c.name===e);if(o===void 0)throw new v([`${t.file} has no provider ${e}`,
...s].join("; "));let a=mn(t.secrets,n),l=c=>{let f=a?.get(c);if(f!==void 0||i?.relay===void 0)return f??"";let p=rs(ot(
t.repo,n.env),n.env);return Ki(p,c,Vi(o))},u=o.secret_name.map(c=>[c,l(c)]);return{provider:o,secrets:new Map(u)}}function E_(e){
let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&n!==void 0)return[t.toLowerCase(),n];throw new B(`--head\
er is "${e}"; write NAME: VALUE`)}function $_({provider:e,secrets:t},n){let r=Date.now(),s=gl(e,n,{secrets:t,now:r});if(s===
null)return null;let i=x_.find(({changed:l})=>l({webhook:n,secrets:t}).some(u=>u!==null&&yl(e,u.webhook,{secrets:u.secrets,
now:r}))),[o]=jg.filter(l=>yl(__(e,l),n,{secrets:t,now:r})),a=i?.text??(o===void 0?R_(e,n):`it is signed as ${o}`);return a===
null?s:`${s}; ${a}`}var x_=[{text:"the secret has white space at its start or end: without it the signature is right",changed:e=>[
Lg(e,t=>t.trim())]},{text:"the sender's secret ends with a newline, this one does not",changed:e=>[Lg(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[zt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[zt(e,t=>`${t}
`),zt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[zt(e,t=>t.replaceAll(`\r
`,`
`)),zt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[zt(e,t=>JSON.stringify(
JSON.parse(t))),zt(e,t=>JSON.stringify(JSON.parse(t),null,2)),zt(e,t=>Vl(JSON.parse(t)))]}];function Lg(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function zt({webhook:e,secrets:t},n){let r=yo(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function Vl(e){return Array.
isArray(e)?`[${e.map(Vl).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${Vl(r)}`).join(", ")}}`}function __({name:e,active:t,secret_name:n},r){let s=_e.find(o=>o===r),i=po.find(
o=>o===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:i}}}function R_(e,{headers:t}){let n=ah(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var ho={key:dh,url:hh,check:bh,list:kh,send:Cg,verify:Dg,history:rm},A_=`webhook-action COMMAND [OPTIONS]

${Object.entries(ho).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`,O_=new RegExp("#(?=\\P{ASCII}*\\[)|[\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u\
202e\\u2066-\\u2069]","gu");for(let e of[process.stdout,process.stderr])e.on("error",()=>{});I_(process.argv.slice(2)).then(
e=>{process.exitCode=e});async function I_(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return Jl(A_);
if(t==="--version")return Jl($n);let r=Object.hasOwn(ho,t)?ho[t]:void 0;if(r===void 0)return Fg(`unknown command ${t}; w\
rite one of ${Object.keys(ho).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return Jl(`webhook-action ${r.help}`);
let s=n.includes("--json");try{let i=n.filter(c=>c!=="--json"),{ok:o,json:a,lines:l,warnings:u=[]}=await r.run(i,N_(s));
for(let c of u)console.error(`warning: ${Y(c,1/0)}`);if(s)Bg(a);else for(let c of l)console.log(Ug(c));return o?0:1}catch(i){
if(i instanceof B)return Fg(`${i.message}; see webhook-action ${t} --help`,2);if(!(i instanceof v))throw i;s&&Bg({problems:i.
problems});for(let o of i.problems)console.error(Ug(ir(o)));return 1}}function N_(e){return{env:process.env,readInput:()=>(0,qg.readFileSync)(
0),log:t=>e?console.error(t):console.log(t)}}function Ug(e){return e.split(`
`).map(mo).join(`
`)}function Bg(e){let t=JSON.stringify(e,null,2);console.log(t.replace(O_,n=>`\\u${n.charCodeAt(0).toString(16).padStart(
4,"0")}`))}function Jl(e){return console.log(e),0}function Fg(e,t){return console.error(`webhook-action: ${e}`),t}
