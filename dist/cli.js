#!/usr/bin/env node
"use strict";var Ym=Object.create;var iu=Object.defineProperty;var zm=Object.getOwnPropertyDescriptor;var Xm=Object.getOwnPropertyNames;var Zm=Object.getPrototypeOf,Qm=Object.prototype.hasOwnProperty;var eg=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of Xm(t))!Qm.call(e,s)&&s!==n&&iu(e,s,{get:()=>t[s],
enumerable:!(r=zm(t,s))||r.enumerable});return e};var ot=(e,t,n)=>(n=e!=null?Ym(Zm(e)):{},eg(t||!e||!e.__esModule?iu(n,"default",{value:e,enumerable:!0}):n,e));var Jm=require("node:fs");var w=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(Hn),...s].join(`
`)),this.problems=r,this.hidden=n}};function Hn({file:e,line:t,path:n,message:r}){let o=[t&&e?`${e}:${t}`:e,n].filter(i=>i).
join(" ");return o?`${o}: ${r}`:r}var tg=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function No(e){return e.replace(tg," ")}function Gn(e,t){if(e.length<=t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}
function uu(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}var ng={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quo\
t;","'":"&apos;"};function qt(e,t=/[&<>"']/g){return e.replace(t,n=>ng[n]??n)}function lu(e){let t=/^https?:\/\/([^/?#]+)/i.
exec(e)?.[1];return t===void 0||t.includes("@")||/[\s\\]/.test(e)||No(e)!==e?null:URL.canParse(e)?e:null}var rg=/^[ -~]*$/,
sg=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,og=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;function W(e,t=300){
if(rg.test(e)){let r=!e.includes("::")&&!e.includes("##");return Gn(r?e:au(e,""),t)}let n=e.replace(sg," ").replace(og,"\
\uFFFD");return Gn(au(n,ig),t)}var ig=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function au(e,t){return e.replace(new RegExp(`:(\
?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var dn="1.0.0";var Tp=require("node:fs"),Np=require("node:util");var cu=/[^.[\]"\s]+/y,fu=/\[(0|[1-9]\d{0,8})\]/y,pu=/\[\*\]/y,du=/\[("(?:[^"\\]|\\.)*")\]/y,ag=/^(?:\$|#?\/)/,hu='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function He(e,t=!1){let[n]=ag.
exec(e)??[];if(n!==void 0)return{kind:"error",message:ug(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let o=s>0&&e[s]===
".",i=lg(e,o?s+1:s,o||s===0);if(i===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${hu}`};
if(i.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(i.key),s=i.end}return{kind:"path",path:r}}function ug(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${hu}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function lg(e,t,n){let r=t>0&&e[t-1]===".";if(n){let i=Fr(cu,e,t);if(i)
return{key:i[0],end:cu.lastIndex}}if(r)return null;let s=Fr(fu,e,t);if(s)return{key:Number(s[1]),end:fu.lastIndex};if(Fr(
pu,e,t))return{key:-1,end:pu.lastIndex};let o=Fr(du,e,t);return o&&cg(o[1]??"",du.lastIndex)}function Fr(e,t,n){return e.
lastIndex=n,e.exec(t)}function cg(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function mu(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var fg=34,pg=44,dg=58,gu=91,hg=92,mg=93,gg=123,yg=125,yu={size:1,get:()=>yu};function Br(e,t){return bg(e,t?wg(t):yu)}function*bg(e,t){
let n=[],r=0,s=t;for(let o=0;o<e.length;o++){let i=r===0?n.at(-1):void 0;switch(e.charCodeAt(o)){case fg:{let a=kg(e,o);
if(i?.counts&&Sg(e,a)){let u=String(JSON.parse(e.slice(o,a)));i.key=u,s=i.tree.get(u);let l=(i.counts.get(u)??0)+1;s!==void 0&&
i.counts.set(u,l),s!==void 0&&l===2&&(yield n.map(c=>c.key))}o=a-1;break}case gg:case gu:if(r>0||s===void 0||s.size===0)
r++;else{let a=e.charCodeAt(o)===gu;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case yg:case mg:r>0?r--:
n.pop();break;case pg:i?.counts===null&&(i.key=Number(i.key)+1,s=i.tree.get(i.key))}}}function wg(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let o=r.get(s)??new Map;r.set(s,o),r=o}}return e.some(
n=>n.includes(-1))?bu([t]):t}function bu(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(o=>s.get(o)??[]));return r.length===0?void 0:bu(r)}}}function kg(e,t){let n=e.indexOf('"',t+
1);for(;vg(e,n);)n=e.indexOf('"',n+1);return n+1}function vg(e,t){let n=t;for(;e.charCodeAt(n-1)===hg;)n--;return(t-n)%2===
1}function Sg(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===dg}var xg=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function Co(e){try{return xg.decode(e)}catch{return null}}function Ce(e){try{return JSON.parse(e)}catch{
return}}function wu(e){return e.charCodeAt(0)===65279?e.slice(1):e}function h(e,t){if(!(typeof e!="object"||e===null))return Object.
hasOwn(e,t)?Reflect.get(e,t):void 0}function Kt(e){return typeof e=="string"?e:null}function Q(e,t){let n=h(e,t);return Array.isArray(n)?n:[]}function Le(e,t){
let n=h(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function qr(e){try{return JSON.stringify(e)}catch(t){if(t instanceof
RangeError)return null;throw t}}function O(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function it(e){return Number.
isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function ku(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||it(Number(n)))}var Kr="OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";function vt(e){let[,t,n,r,s]=/^([^:]+):([^@]+)(?:(@)(.*))?$/.
exec(e.trim())??[];return t===void 0||n===void 0||!at(t)||n.split("/").some(o=>/^\.{0,2}$/.test(o))||r!==void 0&&!s?null:
{repository:t,path:n,ref:s??null}}function at(e){return/^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e)}function vu({
path:e,ref:t}){let n=e.split("/").map(encodeURIComponent),r=t===null?"":`?ref=${encodeURIComponent(t)}`;return`/contents\
/${n.join("/")}${r}`}function Lo(e){let{repository:t,path:n,ref:r}=e;return`${t}:${n}${r===null?"":`@${r}`}`}function Hr({
text:e,json:t},n){if(Array.isArray(t))throw Su(n);let r=h(t,"type");if(typeof r!="string"||!h(t,"sha"))return e;let s=h(
t,"content");if(h(t,"encoding")==="base64"&&typeof s=="string")return Buffer.from(s,"base64").toString("utf8");throw new w(
`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`)}function Su(e){return new w(
`${e} is a directory; write the path of a file`)}function X(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("/")}}
async function Gr(e,{repository:t,branch:n,sha:r}){let s=X(t),{json:o}=await e.request("GET /repos/{owner}/{repo}/branch\
es/{branch}",{...s,branch:n}),i=h(o,"commit"),a=h(i,"sha")??h(i,"id");if(a===r)return!0;if(typeof a!="string")return!1;let u=await e.
request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),l=h(u.json,"status");return l===
"behind"||l==="identical"}async function Wr(e,{repository:t,tag:n,sha:r}){let s=X(t),o=await e.request("GET /repos/{owne\
r}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),i=h(o.json,"object"),a=h(i,"sha");if(h(i,"type")!=="tag"||typeof a!="st\
ring")return a===r;let u=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});return h(h(u.json,
"object"),"sha")===r}function F(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let o=Eg(e.toLowerCase(),s.toLowerCase()),i=Math.min(e.length,s.length);o<r&&o<=Math.max(1,Math.floor(i/3))&&(n=s,r=o)}return n}
function Eg(e,t){let n=[],r=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s++){let o=[s];for(let i=1;i<=
t.length;i++){let a=e[s-1]===t[i-1],u=s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1];o[i]=Math.min(Wn(r,i)+1,Wn(o,i-1)+1,Wn(
r,i-1)+(a?0:1),u?Wn(n,i-2)+1:Number.POSITIVE_INFINITY)}n=r,r=o}return Wn(r,t.length)}function Wn(e,t){return e[t]??Number.
POSITIVE_INFINITY}var Vr=Symbol.for("yaml.alias"),Jr=Symbol.for("yaml.document"),Me=Symbol.for("yaml.map"),Mo=Symbol.for("yaml.pair"),ke=Symbol.
for("yaml.scalar"),ut=Symbol.for("yaml.seq"),oe=Symbol.for("yaml.node.type"),ve=e=>!!e&&typeof e=="object"&&e[oe]===Vr,Ge=e=>!!e&&
typeof e=="object"&&e[oe]===Jr,fe=e=>!!e&&typeof e=="object"&&e[oe]===Me,j=e=>!!e&&typeof e=="object"&&e[oe]===Mo,A=e=>!!e&&
typeof e=="object"&&e[oe]===ke,pe=e=>!!e&&typeof e=="object"&&e[oe]===ut;function U(e){if(e&&typeof e=="object")switch(e[oe]){case Me:case ut:
return!0}return!1}function B(e){if(e&&typeof e=="object")switch(e[oe]){case Vr:case Me:case ke:case ut:return!0}return!1}
var Yr=e=>(A(e)||U(e))&&!!e.anchor;var de=Symbol("break visit"),xu=Symbol("skip children"),We=Symbol("remove node");function ie(e,t){let n=Eu(t);Ge(e)?hn(null,
e.contents,n,Object.freeze([e]))===We&&(e.contents=null):hn(null,e,n,Object.freeze([]))}ie.BREAK=de;ie.SKIP=xu;ie.REMOVE=
We;function hn(e,t,n,r){let s=_u(e,t,n,r);if(B(s)||j(s))return $u(e,r,s),hn(e,s,n,r);if(typeof s!="symbol"){if(U(t)){r=Object.
freeze(r.concat(t));for(let o=0;o<t.items.length;++o){let i=hn(o,t.items[o],n,r);if(typeof i=="number")o=i-1;else{if(i===
de)return de;i===We&&(t.items.splice(o,1),o-=1)}}}else if(j(t)){r=Object.freeze(r.concat(t));let o=hn("key",t.key,n,r);if(o===
de)return de;o===We&&(t.key=null);let i=hn("value",t.value,n,r);if(i===de)return de;i===We&&(t.value=null)}}return s}async function zr(e,t){
let n=Eu(t);Ge(e)?await mn(null,e.contents,n,Object.freeze([e]))===We&&(e.contents=null):await mn(null,e,n,Object.freeze(
[]))}zr.BREAK=de;zr.SKIP=xu;zr.REMOVE=We;async function mn(e,t,n,r){let s=await _u(e,t,n,r);if(B(s)||j(s))return $u(e,r,
s),mn(e,s,n,r);if(typeof s!="symbol"){if(U(t)){r=Object.freeze(r.concat(t));for(let o=0;o<t.items.length;++o){let i=await mn(
o,t.items[o],n,r);if(typeof i=="number")o=i-1;else{if(i===de)return de;i===We&&(t.items.splice(o,1),o-=1)}}}else if(j(t)){
r=Object.freeze(r.concat(t));let o=await mn("key",t.key,n,r);if(o===de)return de;o===We&&(t.key=null);let i=await mn("va\
lue",t.value,n,r);if(i===de)return de;i===We&&(t.value=null)}}return s}function Eu(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function _u(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(fe(t))return n.Map?.(e,t,r);if(pe(t))return n.Seq?.(e,t,r);if(j(t))return n.Pair?.(e,t,r);if(A(t))return n.Scalar?.(
e,t,r);if(ve(t))return n.Alias?.(e,t,r)}function $u(e,t,n){let r=t[t.length-1];if(U(r))r.items[e]=n;else if(j(r))e==="ke\
y"?r.key=n:r.value=n;else if(Ge(r))r.contents=n;else{let s=ve(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var _g={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},$g=e=>e.replace(/[!,[\]{}]/g,t=>_g[t]),Ve=class e{constructor(t,n){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},e.defaultYaml,t),this.tags=Object.assign({},e.defaultTags,n)}clone(){
let t=new e(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){let t=new e(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:e.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},e.defaultTags);break}return t}add(t,n){this.atNextDocument&&(this.yaml=
{explicit:e.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},e.defaultTags),this.atNextDocument=!1);let r=t.
trim().split(/[ \t]+/),s=r.shift();switch(s){case"%TAG":{if(r.length!==2&&(n(0,"%TAG directive should contain exactly tw\
o parts"),r.length<2))return!1;let[o,i]=r;return this.tags[o]=i,!0}case"%YAML":{if(this.yaml.explicit=!0,r.length!==1)return n(
0,"%YAML directive should contain exactly one part"),!1;let[o]=r;if(o==="1.1"||o==="1.2")return this.yaml.version=o,!0;{
let i=/^\d+\.\d+$/.test(o);return n(6,`Unsupported YAML version ${o}`,i),!1}}default:return n(0,`Unknown directive ${s}`,
!0),!1}}tagName(t,n){if(t==="!")return"!";if(t[0]!=="!")return n(`Not a valid tag: ${t}`),null;if(t[1]==="<"){let i=t.slice(
2,-1);return i==="!"||i==="!!"?(n(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&n("V\
erbatim tags must end with a >"),i)}let[,r,s]=t.match(/^(.*!)([^!]*)$/s);s||n(`The ${t} tag has no suffix`);let o=this.tags[r];
if(o)try{return o+decodeURIComponent(s)}catch(i){return n(String(i)),null}return r==="!"?t:(n(`Could not resolve tag: ${t}`),
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+$g(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&B(t.contents)){let o={};ie(t.contents,(i,a)=>{B(a)&&a.tag&&(o[a.tag]=!0)}),s=Object.keys(o)}else s=[];
for(let[o,i]of r)o==="!!"&&i==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(i)))&&n.push(`%TAG ${o} ${i}`);return n.
join(`
`)}};Ve.defaultYaml={explicit:!1,version:"1.2"};Ve.defaultTags={"!!":"tag:yaml.org,2002:"};function Ru(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Do(e){let t=new Set;return ie(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function jo(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Au(e,t){let n=[],r=new Map,s=null;
return{onAnchor:o=>{n.push(o),s??(s=Do(e));let i=jo(t,s);return s.add(i),i},setAnchors:()=>{for(let o of n){let i=r.get(
o);if(typeof i=="object"&&i.anchor&&(A(i.node)||U(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=o,a}}},sourceObjects:r}}function St(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,o=r.length;s<o;++s){let i=r[s],a=St(e,r,String(
s),i);a===void 0?delete r[s]:a!==i&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let o=r.get(s),
i=St(e,r,s,o);i===void 0?r.delete(s):i!==o&&r.set(s,i)}else if(r instanceof Set)for(let s of Array.from(r)){let o=St(e,r,
s,s);o===void 0?r.delete(s):o!==s&&(r.delete(s),r.add(o))}else for(let[s,o]of Object.entries(r)){let i=St(e,r,s,o);i===void 0?
delete r[s]:i!==o&&(r[s]=i)}return e.call(t,n,r)}function ae(e,t,n){if(Array.isArray(e))return e.map((r,s)=>ae(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!Yr(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=o=>{r.res=o,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var xt=class{constructor(t){Object.defineProperty(this,oe,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:o}={}){if(!Ge(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=ae(this,"",i);if(typeof s=="function")
for(let{count:u,res:l}of i.anchors.values())s(l,u);return typeof o=="function"?St(o,{"":a},"",a):a}};var lt=class extends xt{constructor(t){super(Vr),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],ie(t,{Node:(o,i)=>{(ve(i)||Yr(i))&&r.push(i)}}),n&&(n.aliasResolveCache=
r));let s;for(let o of r){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&n){let{anchors:o,doc:i,maxAliasCount:a}=n,
u=o.get(s);if(u||(ae(s,null,n),u=o.get(s)),u?.res===void 0){let l="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(l)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=Xr(i,s,o)),u.count*u.aliasCount>a)){
let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(Ru(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let o=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}return s}};function Xr(e,t,n){
if(ve(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(U(t)){let r=0;for(let s of t.items){
let o=Xr(e,s,n);o>r&&(r=o)}return r}else if(j(t)){let r=Xr(e,t.key,n),s=Xr(e,t.value,n);return Math.max(r,s)}return 1}var Zr=e=>!e||typeof e!="function"&&typeof e!="object",I=class extends xt{constructor(t){super(ke),this.value=t}toJSON(t,n){
return n?.keep?this.value:ae(this.value,t,n)}toString(){return String(this.value)}};I.BLOCK_FOLDED="BLOCK_FOLDED";I.BLOCK_LITERAL=
"BLOCK_LITERAL";I.PLAIN="PLAIN";I.QUOTE_DOUBLE="QUOTE_DOUBLE";I.QUOTE_SINGLE="QUOTE_SINGLE";var Rg="tag:yaml.org,2002:";function Ag(e,t,n){if(t){let r=n.filter(o=>o.tag===t),s=r.find(o=>!o.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function ct(e,t,n){if(Ge(e)&&(e=e.contents),
B(e))return e;if(j(e)){let f=n.schema[Me].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:o,schema:i,sourceObjects:a}=n,u;if(r&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new lt(
u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith("!!")&&(t=Rg+t.slice(2));let l=Ag(e,t,i.tags);if(!l){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new I(e);return u&&(u.node=f),f}l=e instanceof
Map?i[Me]:Symbol.iterator in Object(e)?i[ut]:i[Me]}o&&(o(l),delete n.onTagObj);let c=l?.createNode?l.createNode(n.schema,
e,n):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(n.schema,e,n):new I(e);return t?c.tag=t:l.default||(c.tag=l.
tag),u&&(u.node=c),c}function Vn(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let i=[];
i[o]=r,r=i}else r=new Map([[o,r]])}return ct(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var yn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,gn=class extends xt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>B(r)||j(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(yn(t))this.add(n);else{let[r,...s]=t,o=this.get(r,!0);if(U(o))o.addIn(s,n);else if(o===void 0&&this.schema)this.set(r,
Vn(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(U(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,o=this.get(r,!0);return s.length===0?!n&&A(o)?o.value:
o:U(o)?o.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!j(n))return!1;let r=n.value;return r==null||
t&&A(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return U(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let o=this.get(
r,!0);if(U(o))o.setIn(s,n);else if(o===void 0&&this.schema)this.set(r,Vn(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};function Uo(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Qr="<<",Fo={identify:e=>e===Qr||typeof e=="symbol"&&e.description===Qr,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new I(Symbol(Qr)),{addToJSMap:qo}),stringify:()=>Qr},Iu=(e,t)=>(Fo.identify(t)||A(t)&&(!t.type||
t.type===I.PLAIN)&&Fo.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Fo.tag&&n.default);function qo(e,t,n){let r=Ou(
e,n);if(pe(r))for(let s of r.items)Bo(e,t,s);else if(Array.isArray(r))for(let s of r)Bo(e,t,s);else Bo(e,t,r)}function Bo(e,t,n){
let r=Ou(e,n);if(!fe(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
o,i]of s)t instanceof Map?t.has(o)||t.set(o,i):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.
defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function Ou(e,t){return e&&ve(t)?t.resolve(
e.doc,e):t}function es(e,t,{key:n,value:r}){if(B(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Iu(e,n))qo(e,t,r);else{let s=ae(n,"",
e);if(t instanceof Map)t.set(s,ae(r,s,e));else if(t instanceof Set)t.add(s);else{let o=Og(n,s,e),i=ae(r,o,e);o in t?Object.
defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[o]=i}}return t}function Og(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(B(e)&&n?.doc){let r=(void 0)(n.doc,{});r.anchors=new Set;for(let o of n.
anchors.keys())r.anchors.add(o.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let o=JSON.
stringify(s);o.length>40&&(o=o.substring(0,36)+'..."'),Uo(n.doc.options.logLevel,`Keys with collection values will be st\
ringified due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.
stringify(t)}function Tu(e,t,n){let r=ct(e,void 0,n),s=ct(t,void 0,n);return new ue(r,s)}var ue=class e{constructor(t,n=null){Object.
defineProperty(this,oe,{value:Mo}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return B(n)&&(n=n.clone(t)),
B(r)&&(r=r.clone(t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return es(n,r,this)}toString(t,n,r){return t?.doc?
(void 0)(this,t,n,r):JSON.stringify(this)}};function ts(e,t){let n=A(t)?t.value:t;for(let r of e)if(j(r)&&(r.key===t||r.key===n||A(r.key)&&r.key.value===n))return r}
var Se=class extends gn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(Me,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:o}=r,i=new this(t),a=(u,l)=>{if(typeof o=="function")l=o.call(n,u,l);else if(Array.isArray(
o)&&!o.includes(u))return;(l!==void 0||s)&&i.items.push(Tu(u,l,r))};if(n instanceof Map)for(let[u,l]of n)a(u,l);else if(n&&
typeof n=="object")for(let u of Object.keys(n))a(u,n[u]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),
i}add(t,n){let r;j(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new ue(t,t?.value):r=new ue(t.key,t.value);let s=ts(this.
items,r.key),o=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);A(s.value)&&Zr(r.value)?
s.value.value=r.value:s.value=r.value}else if(o){let i=this.items.findIndex(a=>o(r,a)<0);i===-1?this.items.push(r):this.
items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=ts(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=ts(this.items,t)?.value;return(!n&&A(s)?s.value:s)??void 0}has(t){return!!ts(this.items,
t)}set(t,n){this.add(new ue(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let o of this.
items)es(n,s,o);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!j(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),(void 0)(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var ns={collection:"map",default:!0,nodeClass:Se,tag:"tag:yaml.org,2002:map",resolve(e,t){return fe(e)||t("Expected a ma\
pping for this tag"),e},createNode:(e,t,n)=>Se.from(e,t,n)};var _e=class extends gn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(ut,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=rs(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=rs(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&A(s)?s.value:s}has(t){let n=rs(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=rs(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];A(s)&&Zr(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let o of this.
items)r.push(ae(o,String(s++),n));return r}toString(t,n,r){return t?(void 0)(this,t,{blockItemPrefix:"- ",flowChars:{start:"\
[",end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
o=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof s=="function"){let u=n instanceof Set?
a:String(i++);a=s.call(n,u,a)}o.items.push(ct(a,void 0,r))}}return o}};function rs(e){let t=A(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var ss={collection:"seq",default:!0,nodeClass:_e,tag:"tag:yaml.org,2002:seq",resolve(e,t){return pe(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>_e.from(e,t,n)};var os={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),(void 0)(e,t,n,r)}};var Ho={identify:e=>e==null,createNode:()=>new I(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new I(null),stringify:({source:e},t)=>typeof e=="string"&&Ho.test.test(e)?e:t.options.nullStr};var Go={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new I(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&Go.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};var Pu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:void 0},
Cu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():(void 0)(e)}},Lu={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new I(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:void 0};var is=e=>typeof e=="bigint"||Number.isInteger(e),Wo=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Mu(e,t,n){
let{value:r}=e;return is(r)&&r>=0?n+r.toString(t):(void 0)(e)}var Du={identify:e=>is(e)&&e>=0,default:!0,tag:"tag:yaml.o\
rg,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Wo(e,2,8,n),stringify:e=>Mu(e,8,"0o")},ju={identify:is,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Wo(e,0,10,n),stringify:void 0},Uu={identify:e=>is(e)&&
e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Wo(e,2,16,n),stringify:e=>Mu(
e,16,"0x")};var Fu=[ns,ss,os,Ho,Go,Du,ju,Uu,Pu,Cu,Lu];var Bu={},as=()=>[...Fu];var Ng=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Jn=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:o,
sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?as(t,"compat"):t?as(null,t):null,this.name=typeof o==
"string"&&o||"core",this.knownTags=s?Bu:{},this.tags=as(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,Me,{value:ns}),Object.defineProperty(this,ke,{value:os}),Object.defineProperty(this,ut,{value:ss}),this.sortMapEntries=
typeof i=="function"?i:i===!0?Ng:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};var Et=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,oe,{value:Jr});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let o=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=o;let{version:i}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(i=this.directives.yaml.version)):this.directives=new Ve({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[oe]:{value:Jr}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=B(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){wn(this.contents)&&this.contents.add(t)}addIn(t,n){
wn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Do(this);t.anchor=!n||r.has(n)?jo(n||"a",
r):n}return new lt(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let b=E=>typeof E=="number"||E instanceof String||E instanceof Number,k=n.filter(b).map(String);k.length>0&&(n=n.concat(
k)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:i,flow:a,keepUndefined:u,onTagObj:l,
tag:c}=r??{},{onAnchor:f,setAnchors:p,sourceObjects:d}=Au(this,i||"a"),g={aliasDuplicateObjects:o??!0,keepUndefined:u??!1,
onAnchor:f,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:d},m=ct(t,c,g);return a&&U(m)&&(m.flow=!0),p(),m}createPair(t,n,r={}){
let s=this.createNode(t,null,r),o=this.createNode(n,null,r);return new ue(s,o)}delete(t){return wn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return yn(t)?this.contents==null?!1:(this.contents=null,!0):wn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return U(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return yn(t)?!n&&A(this.contents)?this.contents.
value:this.contents:U(this.contents)?this.contents.getIn(t,n):void 0}has(t){return U(this.contents)?this.contents.has(t):
!1}hasIn(t){return yn(t)?this.contents!==void 0:U(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=Vn(this.schema,[t],n):wn(this.contents)&&this.contents.set(t,n)}setIn(t,n){yn(t)?this.contents=n:this.contents==
null?this.contents=Vn(this.schema,Array.from(t),n):wn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ve(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new Ve({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Jn(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:o,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},u=ae(this.contents,n??"",a);if(typeof o=="function")for(let{count:l,res:c}of a.anchors.values())o(c,l);return typeof i==
"function"?St(i,{"":u},"",u):u}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return(void 0)(this,t)}};function wn(e){if(U(e))return!0;throw new Error("Expected a YAML collection as document content\
s")}var Yn=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},De=class extends Yn{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},zn=class extends Yn{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Vo=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let o=s-
1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(o>=60&&i.length>80){let a=Math.min(o-39,i.length-
79);i="\u2026"+i.substring(a),o-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,o))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,u=n.linePos[1];u?.line===r&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-o)));let l=" ".
repeat(o)+"^".repeat(a);n.message+=`:

${i}
${l}
`}};function Je(e,{flow:t,indicator:n,next:r,offset:s,onError:o,parentIndent:i,startOnNewline:a}){let u=!1,l=a,c=a,f="",p="",
d=!1,g=!1,m=null,b=null,k=null,E=null,L=null,K=null,H=null;for(let v of e)switch(g&&(v.type!=="space"&&v.type!=="newline"&&
v.type!=="comma"&&o(v.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),
m&&(l&&v.type!=="comment"&&v.type!=="newline"&&o(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),v.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&v.source.includes("	")&&(m=v),c=!0;break;case"comment":{c||o(
v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let ne=v.source.substring(1)||
" ";f?f+=p+ne:f=ne,p="",l=!1;break}case"newline":l?f?f+=v.source:(!K||n!=="seq-item-ind")&&(u=!0):p+=v.source,l=!0,d=!0,
(b||k)&&(E=v),c=!0;break;case"anchor":b&&o(v,"MULTIPLE_ANCHORS","A node can have at most one anchor"),v.source.endsWith(
":")&&o(v.offset+v.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),b=v,H??(H=v.offset),l=!1,c=!1,g=!0;
break;case"tag":{k&&o(v,"MULTIPLE_TAGS","A node can have at most one tag"),k=v,H??(H=v.offset),l=!1,c=!1,g=!0;break}case n:
(b||k)&&o(v,"BAD_PROP_ORDER",`Anchors and tags must be after the ${v.source} indicator`),K&&o(v,"UNEXPECTED_TOKEN",`Unex\
pected ${v.source} in ${t??"collection"}`),K=v,l=n==="seq-item-ind"||n==="explicit-key-ind",c=!1;break;case"comma":if(t){
L&&o(v,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),L=v,l=!1,c=!1;break}default:o(v,"UNEXPECTED_TOKEN",`Unexpected ${v.type}\
 token`),l=!1,c=!1}let N=e[e.length-1],se=N?N.offset+N.source.length:s;return g&&r&&r.type!=="space"&&r.type!=="newline"&&
r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from\
 the next token by white space"),m&&(l&&m.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&o(m,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:L,found:K,spaceBefore:u,comment:f,hasNewline:d,anchor:b,tag:k,newlineAfterProp:E,
end:se,start:H??se}}function _t(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(_t(t.
key)||_t(t.value))return!0}return!1;default:return!0}}function Xn(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&_t(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function us(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(o,i)=>o===i||A(o)&&A(i)&&
o.value===i.value;return t.some(o=>s(o.key,n))}var qu="All mapping items must start at the same column";function Ku({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.
nodeClass??Se,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,l=null;for(let c of r.items){let{start:f,key:p,sep:d,
value:g}=c,m=Je(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0}),
b=!m.found;if(b){if(p&&(p.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in p&&p.indent!==r.indent&&s(u,"BAD_INDENT",qu)),!m.anchor&&!m.tag&&!d){l=m.end,m.comment&&(a.comment?
a.comment+=`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||_t(p))&&s(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else m.found?.indent!==r.indent&&s(u,"BAD_INDENT",qu);n.atKey=!0;let k=m.end,E=p?
e(n,p,m,s):t(n,k,f,null,m,s);n.schema.compat&&Xn(r.indent,p,s),n.atKey=!1,us(n,a.items,E)&&s(k,"DUPLICATE_KEY","Map keys\
 must be unique");let L=Je(d??[],{indicator:"map-value-ind",next:g,offset:E.range[2],onError:s,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(u=L.end,L.found){b&&(g?.type==="block-map"&&!L.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&m.start<L.found.offset-1024&&s(E.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let K=g?e(n,g,
L,s):t(n,u,d,null,L,s);n.schema.compat&&Xn(r.indent,g,s),u=K.range[2];let H=new ue(E,K);n.options.keepSourceTokens&&(H.srcToken=
c),a.items.push(H)}else{b&&s(E.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),L.comment&&(E.
comment?E.comment+=`
`+L.comment:E.comment=L.comment);let K=new ue(E);n.options.keepSourceTokens&&(K.srcToken=c),a.items.push(K)}}return l&&l<
u&&s(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,u,l??u],a}function Hu({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??_e,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let u=r.offset,l=null;for(let{start:c,value:f}of r.items){let p=Je(c,{indicator:"seq-item-ind",next:f,
offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?s(p.
end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicat\
or");else{l=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,s):t(n,p.end,c,null,p,s);n.schema.compat&&Xn(
r.indent,f,s),u=d.range[2],a.items.push(d)}return a.range=[r.offset,u,l??u],a}function Ye(e,t,n,r){let s="";if(e){let o=!1,i="";for(let a of e){let{source:u,type:l}=a;switch(l){case"space":o=!0;break;case"\
comment":{n&&!o&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let c=u.substring(
1)||" ";s?s+=i+c:s=c,i="";break}case"newline":s&&(i+=u),o=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at no\
de end`)}t+=u.length}}return{comment:s,offset:t}}var Jo="Block collections are not allowed within flow collections",Yo=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function Gu({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=r.start.source==="{",a=i?"flow map":"flow sequence",u=o?.nodeClass??
(i?Se:_e),l=new u(n.schema);l.flow=!0;let c=n.atRoot;c&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.
length;for(let b=0;b<r.items.length;++b){let k=r.items[b],{start:E,key:L,sep:K,value:H}=k,N=Je(E,{flow:a,indicator:"expl\
icit-key-ind",next:L??K?.[0],offset:f,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.
tag&&!K&&!H){b===0&&N.comma?s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):b<r.items.length-1&&s(N.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),f=N.end;continue}!i&&n.options.strict&&_t(L)&&s(L,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(b===0)N.comma&&s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.
comma||s(N.start,"MISSING_CHAR",`Missing , between ${a} items`),N.comment){let se="";e:for(let v of E)switch(v.type){case"\
comma":case"space":break;case"comment":se=v.source.substring(1);break e;default:break e}if(se){let v=l.items[l.items.length-
1];j(v)&&(v=v.value??v.key),v.comment?v.comment+=`
`+se:v.comment=se,N.comment=N.comment.substring(se.length+1)}}if(!i&&!K&&!N.found){let se=H?e(n,H,N,s):t(n,N.end,K,null,
N,s);l.items.push(se),f=se.range[2],Yo(H)&&s(se.range,"BLOCK_IN_FLOW",Jo)}else{n.atKey=!0;let se=N.end,v=L?e(n,L,N,s):t(
n,se,E,null,N,s);Yo(L)&&s(v.range,"BLOCK_IN_FLOW",Jo),n.atKey=!1;let ne=Je(K??[],{flow:a,indicator:"map-value-ind",next:H,
offset:v.range[2],onError:s,parentIndent:r.indent,startOnNewline:!1});if(ne.found){if(!i&&!N.found&&n.options.strict){if(K)
for(let Pe of K){if(Pe===ne.found)break;if(Pe.type==="newline"){s(Pe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow seq\
uence pairs need to be on a single line");break}}N.start<ne.found.offset-1024&&s(ne.found,"KEY_OVER_1024_CHARS","The : i\
ndicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else H&&("source"in H&&H.source?.[0]===
":"?s(H,"MISSING_CHAR",`Missing space after : in ${a}`):s(ne.start,"MISSING_CHAR",`Missing , or : between ${a} items`));
let pn=H?e(n,H,ne,s):ne.found?t(n,ne.end,K,null,ne,s):null;pn?Yo(H)&&s(pn.range,"BLOCK_IN_FLOW",Jo):ne.comment&&(v.comment?
v.comment+=`
`+ne.comment:v.comment=ne.comment);let To=new ue(v,pn);if(n.options.keepSourceTokens&&(To.srcToken=k),i){let Pe=l;us(n,Pe.
items,v)&&s(se,"DUPLICATE_KEY","Map keys must be unique"),Pe.items.push(To)}else{let Pe=new Se(n.schema);Pe.flow=!0,Pe.items.
push(To);let ou=(pn??v).range;Pe.range=[v.range[0],ou[1],ou[2]],l.items.push(Pe)}f=pn?pn.range[2]:ne.end}}let p=i?"}":"]",
[d,...g]=r.end,m=f;if(d?.source===p)m=d.offset+d.source.length;else{let b=a[0].toUpperCase()+a.substring(1),k=c?`${b} mu\
st end with a ${p}`:`${b} in block collection must be sufficiently indented and end with a ${p}`;s(f,c?"MISSING_CHAR":"B\
AD_INDENT",k),d&&d.source.length!==1&&g.unshift(d)}if(g.length>0){let b=Ye(g,m,n.options.strict,s);b.comment&&(l.comment?
l.comment+=`
`+b.comment:l.comment=b.comment),l.range=[r.offset,m,b.offset]}else l.range=[r.offset,m,m];return l}function zo(e,t,n,r,s,o){let i=n.type==="block-map"?Ku(e,t,n,r,o):n.type==="block-seq"?Hu(e,t,n,r,o):Gu(e,t,n,r,o),a=i.constructor;
return s==="!"||s===a.tagName?(i.tag=a.tagName,i):(s&&(i.tag=s),i)}function Wu(e,t,n,r,s){let o=r.tag,i=o?t.directives.tagName(
o.source,p=>s(o,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:d}=r,g=p&&o?p.offset>
o.offset?p:o:p??o;g&&(!d||d.offset<g.offset)&&s(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!i||i==="!"||i===Se.tagName&&a==="m\
ap"||i===_e.tagName&&a==="seq")return zo(e,t,n,s,i);let u=t.schema.tags.find(p=>p.tag===i&&p.collection===a);if(!u){let p=t.
schema.knownTags[i];if(p?.collection===a)t.schema.tags.push(Object.assign({},p,{default:!1})),u=p;else return p?s(o,"BAD\
_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):s(o,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${i}`,!0),zo(e,t,n,s,i)}let l=zo(e,t,n,s,i,u),c=u.resolve?.(l,p=>s(o,"TAG_RESOLVE_FAILED",p),t.options)??
l,f=B(c)?c:new I(c);return f.range=l.range,f.tag=i,u?.format&&(f.format=u.format),f}function Xo(e,t,n){let r=t.offset,s=Cg(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let o=s.
mode===">"?I.BLOCK_FOLDED:I.BLOCK_LITERAL,i=t.source?Lg(t.source):[],a=i.length;for(let m=i.length-1;m>=0;--m){let b=i[m][1];
if(b===""||b==="\r")a=m;else break}if(a===0){let m=s.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",b=r+s.length;return t.source&&(b+=t.source.length),{value:m,type:o,comment:s.comment,
range:[r,b,b]}}let u=t.indent+s.indent,l=t.offset+s.length,c=0;for(let m=0;m<a;++m){let[b,k]=i[m];if(k===""||k==="\r")s.
indent===0&&b.length>u&&(u=b.length);else{b.length<u&&n(l+b.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(u=b.length),c=m,u===0&&!e.atRoot&&n(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=b.length+k.length+1}for(let m=i.length-1;m>=a;--m)
i[m][0].length>u&&(a=m+1);let f="",p="",d=!1;for(let m=0;m<c;++m)f+=i[m][0].slice(u)+`
`;for(let m=c;m<a;++m){let[b,k]=i[m];l+=b.length+k.length+1;let E=k[k.length-1]==="\r";if(E&&(k=k.slice(0,-1)),k&&b.length<
u){let K=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(l-k.length-(E?2:1),"BAD_INDENT",K),b=""}o===I.BLOCK_LITERAL?(f+=p+b.slice(u)+k,p=`
`):b.length>u||k[0]==="	"?(p===" "?p=`
`:!d&&p===`
`&&(p=`

`),f+=p+b.slice(u)+k,p=`
`,d=!0):k===""?p===`
`?f+=`
`:p=`
`:(f+=p+k,p=" ",d=!1)}switch(s.chomp){case"-":break;case"+":for(let m=a;m<i.length;++m)f+=`
`+i[m][0].slice(u);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=r+s.length+t.source.length;return{value:f,type:o,comment:s.comment,range:[r,g,g]}}function Cg({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
o=s[0],i=0,a="",u=-1;for(let p=1;p<s.length;++p){let d=s[p];if(!a&&(d==="-"||d==="+"))a=d;else{let g=Number(d);!i&&g?i=g:
u===-1&&(u=e+p)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,c="",f=s.
length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":l=!0;case"newline":f+=d.source.length;break;case"\
comment":n&&!l&&r(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.
length,c=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOKEN",d.message),f+=d.source.length;break;default:{let g=`\
Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",g);let m=d.source;m&&typeof m=="string"&&(f+=
m.length)}}}return{mode:o,indent:i,chomp:a,comment:c,length:f}}function Lg(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
o=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)o.push([t[i],t[i+1]]);return o}function Zo(e,t,n){let{offset:r,type:s,source:o,end:i}=e,a,u,l=(p,d,g)=>n(r+p,d,g);switch(s){case"scalar":a=I.PLAIN,u=Mg(
o,l);break;case"single-quoted-scalar":a=I.QUOTE_SINGLE,u=Dg(o,l);break;case"double-quoted-scalar":a=I.QUOTE_DOUBLE,u=jg(
o,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+o.length,r+o.length]}}let c=r+o.length,f=Ye(i,c,t,n);return{value:u,type:a,comment:f.comment,range:[r,c,f.offset]}}
function Mg(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),Vu(e)}function Dg(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Vu(e.slice(1,-1)).replace(
/''/g,"'")}function Vu(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(r,""),i=" ",a=t.lastIndex;
for(;n=t.exec(e);){let l=n[1].replace(s,"");l===""?i===`
`?o+=i:i=`
`:(o+=i+l,i=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,n=u.exec(e),o+i+(n?.[1]??"")}function jg(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:o,offset:i}=Ug(e,r);n+=o,r=i}else if(s==="\\"){let o=e[++r],i=Fg[o];if(i)n+=i;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=Bg(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let o=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>o?e.slice(o,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function Ug(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var Fg={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Bg(e,t,n,r){
let s=e.substr(t,n),i=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(i)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function Qo(e,t,n,r){let{value:s,type:o,comment:i,range:a}=t.type==="block-scalar"?Xo(e,t,r):Zo(t,e.options.strict,r),u=n?
e.directives.tagName(n.source,f=>r(n,"TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[ke]:u?l=qg(
e.schema,s,u,n,r):t.type==="scalar"?l=Kg(e,s,t,r):l=e.schema[ke];let c;try{let f=l.resolve(s,p=>r(n??t,"TAG_RESOLVE_FAIL\
ED",p),e.options);c=A(f)?f:new I(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),
c=new I(s)}return c.range=a,c.source=s,o&&(c.type=o),u&&(c.tag=u),l.format&&(c.format=l.format),i&&(c.comment=i),c}function qg(e,t,n,r,s){
if(n==="!")return e[ke];let o=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;
for(let a of o)if(a.test?.test(t))return a;let i=e.knownTags[n];return i&&!i.collection?(e.tags.push(Object.assign({},i,
{default:!1,test:void 0})),i):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[ke])}function Kg({
atKey:e,directives:t,schema:n},r,s,o){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[ke];
if(n.compat){let a=n.compat.find(u=>u.default&&u.test?.test(r))??n[ke];if(i.tag!==a.tag){let u=t.tagString(i.tag),l=t.tagString(
a.tag),c=`Value may be parsed as either ${u} or ${l}`;o(s,"TAG_RESOLVE_FAILED",c,!0)}}return i}function Ju(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var Hg={composeNode:ei,composeEmptyNode:ls};function ei(e,t,n,r){let s=e.atKey,{spaceBefore:o,comment:i,anchor:a,tag:u}=n,
l,c=!0;switch(t.type){case"alias":l=Gg(e,t,r),(a||u)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Qo(e,t,u,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=Wu(Hg,e,t,n,r),a&&(l.anchor=a.source.
substring(1))}catch(f){let p=f instanceof Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",f),c=!1}}return l??(l=ls(e,t.offset,
void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!A(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(u??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),o&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&
c&&(l.srcToken=t),l}function ls(e,t,n,r,{spaceBefore:s,comment:o,anchor:i,tag:a,end:u},l){let c={type:"scalar",offset:Ju(
t,n,r),indent:-1,source:""},f=Qo(e,c,a,l);return i&&(f.anchor=i.source.substring(1),f.anchor===""&&l(i,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(f.spaceBefore=!0),o&&(f.comment=o,f.range[2]=u),f}function Gg({options:e},{offset:t,
source:n,end:r},s){let o=new lt(n.substring(1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=Ye(r,i,e.strict,s);return o.
range=[t,i,a.offset],a.comment&&(o.comment=a.comment),o}function Yu(e,t,{offset:n,start:r,value:s,end:o},i){let a=Object.assign({_directives:t},e),u=new Et(void 0,a),l={atKey:!1,
atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},c=Je(r,{indicator:"doc-start",next:s??o?.[0],offset:n,
onError:i,parentIndent:0,startOnNewline:!0});c.found&&(u.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!c.hasNewline&&i(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
u.contents=s?ei(l,s,c,i):ls(l,c.end,r,null,c,i);let f=u.contents.range[2],p=Ye(o,f,!1,i);return p.comment&&(u.comment=p.
comment),u.range=[n,f,p.offset],u}function Zn(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function zu(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(o.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var Qn=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,o)=>{let i=Zn(n);o?this.warnings.push(new zn(i,r,s)):this.errors.push(new De(i,r,s))},this.
directives=new Ve({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=zu(this.prelude);
if(r){let o=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!o)t.commentBefore=r;else if(U(o)&&!o.flow&&o.items.length>0){let i=o.items[0];
j(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}else{let i=o.commentBefore;o.commentBefore=i?`${r}
${i}`:r}}if(n){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)
t.warnings.push(this.warnings[o])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:zu(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let o=Zn(t);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=Yu(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new De(Zn(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new De(Zn(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=Ye(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new De(Zn(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new Et(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var ti=Symbol("break visit"),Wg=Symbol("skip children"),Xu=Symbol("remove item");function Ht(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),Zu(Object.freeze([]),e,t)}Ht.BREAK=ti;Ht.SKIP=Wg;Ht.REMOVE=Xu;Ht.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let o=n?.[r];if(o&&"items"in o)n=o.items[s];else return}return n};Ht.parentCollection=
(e,t)=>{let n=Ht.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function Zu(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let o=t[s];if(o&&"items"in o){for(let i=0;i<o.items.length;++i){let a=Zu(Object.freeze(e.concat([[s,i]])),o.items[i],n);
if(typeof a=="number")i=a-1;else{if(a===ti)return ti;a===Xu&&(o.items.splice(i,1),i-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var ni="\uFEFF",ri="",si="",cs="";function Qu(e){switch(e){case ni:return"byte-order-mark";case ri:return"doc-mode";case si:return"flow-error-end";case cs:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function je(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var el=new Set("0123456789ABCDEFabcdef"),Jg=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),fs=new Set(",[]{}"),Yg=new Set(` ,[]{}
\r	`),oi=e=>!e||Yg.has(e),er=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
je(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===ni&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let o=t[r-
1];if(o===" "||o==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let o=t[n-1];if(o===" "||o==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield ri,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&je(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!je(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&je(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(oi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&je(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield si,yield*this.parseLineStart();
let o=0;for(;s[o]===",";)o+=yield*this.pushCount(1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),
s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-o),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(oi),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||je(i)||i===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=r.indexOf(`
`,o)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>je(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":n+=1;break;case`
`:t=o,n=0;break;case"\r":{let i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(
t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);let a=o;
for(;i===" ";)i=this.buffer[--o];if(i===`
`&&o>=this.pos&&o+1+n>a)t=o;else break}while(!0);return yield cs,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let o=this.buffer[r+1];if(je(o)||
t&&fs.has(o))break;n=r}else if(je(s)){let o=this.buffer[r+1];if(s==="\r"&&(o===`
`?(r+=1,s=`
`,o=this.buffer[r+1]):n=r),o==="#"||t&&fs.has(o))break;if(s===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&fs.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield cs,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(oi),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(je(r)||n&&fs.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!je(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(Jg.has(n))n=this.buffer[++t];else if(n==="%"&&el.has(
this.buffer[t+1])&&el.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var Gt=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let o=n+r>>1;this.lineStarts[o]<t?n=o+1:r=o}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function $t(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function tl(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function rl(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function ps(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function kn(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ds(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function nl(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!$t(t.start,"explicit-key-ind")&&!$t(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,rl(t.value)?t.value.end?ds(t.value.end,t.sep):t.value.end=t.sep:ds(t.start,t.sep),delete t.sep)}var tr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new er,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=Qu(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&nl(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&tl(s.start)===-1&&(n.indent===0||s.
start.every(o=>o.type!=="comment"||o.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{tl(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=ps(this.peek(2)),r=kn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
let o={type:"block-map",offset:t.offset,indent:t.indent,items:[{start:r,key:t,sep:s}]};this.onKeyLine=!0,this.stack[this.
stack.length-1]=o}else yield*this.lineEnd(t)}*blockScalar(t){switch(this.type){case"space":case"comment":case"newline":t.
props.push(this.sourceToken);return;case"scalar":if(t.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){
let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(this.onKeyLine=!1,n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-
1]:void 0)?.type==="comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.sep?n.sep.push(this.
sourceToken):n.start.push(this.sourceToken);return;case"space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else if(n.
sep)n.sep.push(this.sourceToken);else{if(this.atIndentedComment(n.start,t.indent)){let s=t.items[t.items.length-2]?.value?.
end;if(Array.isArray(s)){ds(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",o=[];if(s&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let u=n.sep[a];switch(u.type){case"newline":
i.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=
n.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(o.push(this.sourceToken),t.items.push({start:o}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if($t(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(rl(n.key)&&!$t(n.sep,"newline")){let i=kn(
n.start),a=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:i,key:a,sep:u}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(
this.sourceToken);else if($t(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let i=kn(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:o,key:null,sep:[this.sourceToken]}):$t(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);s||n.value?(t.items.push({start:o,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(
t);if(i){if(i.type==="block-seq"){if(!n.explicitKey&&n.sep&&!$t(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:o});
this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ds(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||$t(n.start,"seq-item-ind")?t.items.push({start:[this.
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
"flow-collection"){let s=ps(r),o=kn(s);nl(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=ps(t),r=kn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=ps(t),r=kn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function zg(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new Gt||null,prettyErrors:t}}function ii(e,t={}){let{lineCounter:n,prettyErrors:r}=zg(t),s=new tr(n?.addNewLine),o=new Qn(t),i=null;for(let a of o.compose(
s.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new De(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(i.errors.forEach(
Vo(e,n)),i.warnings.forEach(Vo(e,n))),i}var sl=60;function ai(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=t.length>sl?`${t.slice(0,sl)}..\
.`:t;return n===0?r:`.${r}`}).join("")}function Y(e,t){return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}
function re(e,t,n){return Q(e,t).flatMap((r,s)=>Y([t,s],n(r)))}function ft(e,t,n){let r=Array.isArray(h(e,t));return Le(
e,t).flatMap((s,o)=>{if(typeof s!="string"||!/^[\w-]+$/.test(s))return[];if(n.has(s))return[];let i=F(s,n.keys()),a=i?`d\
id you mean ${i}?`:`add the line ${s}=... to it`;return[{path:r?[t,o]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}
function pt(e,t){let n=new Set;return re(e,t,r=>{let s=h(r,"name");if(typeof s!="string"||!n.has(s))return n.add(s),[];let o=`\
"${s}" is the name of another one here; write its own`;return[{path:["name"],message:o}]})}function hs(e){return ui(e,"a\
ccepted_values")}function ui(e,t){let n=Array.isArray(h(e,t));return Le(e,t).flatMap((r,s)=>typeof r=="number"&&!it(r)?[
{path:n?[t,s]:[t],message:li}]:[])}var li="holds a number that is rounded when it is read; send and write it as a text";
function rr(e){let t=[],n=nr(e,"signed")??"${body}",r=nr(e,"value")??"",s=(a,u)=>t.push({path:[a],message:u});r!==""&&nr(
e,"prefix")!==null&&s("prefix","is given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(
a)&&!n.includes(a)&&s("value",`holds ${a}, which signed does not cover; add it there`);let o=nr(e,"timestamp_header");o!==
null&&!n.includes("${timestamp}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it ther\
e");let i=nr(e,"header");return o!==null&&o.toLowerCase()===i?.toLowerCase()&&s("timestamp_header","is the header of the\
 signature; write another one"),t}function nr(e,t){let n=h(e,t);return typeof n=="string"?n:null}var Xg=/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
function sr(e,t){return Le(e,"signature").includes("standard-webhooks")?Le(e,"secret_name").flatMap(n=>{let r=typeof n==
"string"?t.get(n)??"":"",s=Zg(r);return s===null?[]:[{path:["secret_name"],message:`the secret ${n} ${s}`}]}):[]}function Zg(e){
return e.startsWith("v1,")?'begins with "v1,", which is not a part of the key; store what follows it':e.startsWith("whse\
c_")?e!=="whsec_"&&Xg.test(e)?null:"begins with whsec_, which base64 of the key must follow; copy it whole":null}var ms=["extends","notify","chains","receive"],ol={accepted:["accepted_values"],active:["enabled"],actors:["actor","matc\
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
"workflow","match.workflow"]};function il(e,t){let n=ci(e);return t.includes(n)?n:(Object.hasOwn(ol,n)?ol[n]:void 0)?.find(
o=>t.includes(o.replace(/\..*/,"")))??F(e,t)}function ci(e){return e.toLowerCase().replaceAll("-","_")}var ll="is indented with a tab; write spaces",al={TAB_AS_INDENT:ll,MULTIPLE_DOCS:"holds several documents; write one",BAD_SCALAR_START:"\
has a text that starts with %, @ or `; put it in quotes",BAD_DQ_ESCAPE:"has a backslash in double quotes; write two, or \
use single quotes"},cl="has no colon; write key: value",fi="lacks a space after its -; write - key: value",Qg=[[/^( *) -(?=[A-Za-z_][\w-]*:(?:\s|$))/,
"$1- ",fi],[/^( *-)(?=[A-Za-z_][\w-]*:(?:\s|$))/,"$1 ",fi],[/^([ -]*[A-Za-z_][\w-]*)(?= +https?:\/\/\S+$)/,"$1:",cl]],ey=[
[/^( *-)(?=[^\s-].*:(?:\s|$))/,"$1 ",fi],[/^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/,"$1 ","lacks a space after its colon; wri\
te key: value"],[/^([ -]*[\w-]+)(?= *$| +[^:\s]+$| +[[{])/,"$1:",cl],[/(?<=[\w"'\]}]) +(?=[\w-]+: )/g,", ","lacks a comm\
a before a key inside of { }; write {a: b, c: d}"],[/\$\{[^}]*\}/g,"x","has ${...} without quotes inside of { } or [ ]; \
put that text in quotes"],[/([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/,"$1","has text \
after a closing quote; put the whole text in one pair of quotes"],[/[}\]]\s*$/,"","has a } or ] that nothing opens; take\
 it out"],[/^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/,"$1","has a second colon, or a -, after its key; put the \
text in quotes, or write it on a line of its own"]],fl=/[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g,
ty=/[:-] +[|>][-+\d]?\s?$/,pl={text:5e4,line:1e3},ul="is not YAML from here on; put a text with ${...}, or with { } [ ] \
, # & * ! | > : @ or quotes in a special place, in quotes";function dl(e,t){let n=t(e),[r]=n,s=r?.line??1,o=["",...e.replace(
/^\ufeff/,"").split(/\r?\n/)],i=o.findIndex(p=>/^(?:<{7}|>{7}) /.test(p));if(i>0)return{line:i,message:"is of a merge co\
nflict; resolve it"};if(/^ *\t/.test(o[s]??""))return{line:s,message:ll};let a=n.find(p=>p.line===s&&al[p.code]);if(a)return{
line:s,message:al[a.code]??""};let u=r?.opened(),l=/^(?:Missing closing|Flow) /.test(r?.message??"");if(u&&(l||u.line<s))
return{line:u.line,message:`opens a ${u.character} that is not closed, on this line or deeper ones; close it, or put the\
 whole text in quotes`};if(e.length>pl.text)return{line:s,message:ul};let c={line:s,message:ul},f=s;for(let{row:p,...d}of ny(
o,s)){if(p===o[d.line])continue;let[g]=t(o.with(d.line,p).slice(1).join(`
`)),m=g?.line??Number.POSITIVE_INFINITY;m>f&&([f,c]=[m,d])}return c}function vn(e){let[t]=e.match(fl)??[];if(t===void 0)
return null;let n=t.charCodeAt(0).toString(16).toUpperCase().padStart(4,"0");return`holds ${t==="\xA0"?"a no-break space":
"a character"} (U+${n}), which is not a space in YAML; write plain spaces`}function*ny(e,t){let n=[t,t-1,t+1].flatMap(r=>{
let s=e[r]??"";return s===""||s.length>pl.line?[]:[{line:r,row:s}]});for(let{line:r,row:s}of n){let o=vn(s);o&&(yield{line:r,
row:s.replace(fl," "),message:o});for(let[i,a,u]of Qg)yield{line:r,row:s.replace(i,a),message:u}}for(let{line:r,row:s}of n){
let o=e[r-1]??"";ty.test(o)&&(yield{line:r,row:`${o.replace(/\S.*/,"")}  ${s.trimStart()}`,message:"belongs to the | or \
> above it; indent it deeper"});for(let[i,a,u]of ey)yield{line:r,row:s.replace(i,a),message:u};yield*ry(e,r)}}function ry(e,t){
let n=e[t]??"",r=/^ *- /.test(n)?"-":"key",s=r==="-"?/(?<=^ *)- /:/(?<=^ *(?:- +)?)[\w"'$]/,o=n.search(s),i=ms.includes(
n.trim().split(":",1).join()),a=new Map(e.slice(0,t).map((l,c)=>[l.search(s),c])),u=l=>Math.abs(l-o);return[...a].filter(
([l])=>o>=0&&l>=0&&(l===0||!i)).sort(([l],[c])=>u(l)-u(c)||c-l).map(([l,c])=>({line:t,row:" ".repeat(l)+n.trimStart(),message:`\
is indented by ${o} ${o===1?"space":"spaces"}; write ${l}, to line up with the ${r} on line ${c}`}))}var sy=1024*1024,ys=100,gs=100,hi=64,pi=`is nested deeper than ${hi} levels; write it flatter`,ml=1e3,oy=new RegExp(`(?:\
[-?:] ){${ml}}`);function Rt({text:e,file:t}){let n=i=>new w([{file:t,message:i}]);if(Buffer.byteLength(e)>sy)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(ay(e))throw n(pi);let{document:r,lines:s}=gl(e);if(r.errors.
some(({code:i})=>i==="RESOURCE_EXHAUSTION"))throw n(pi);if(r.errors.length>0)throw new w([{file:t,...dl(e,iy)}]);let o=ly(
r);if(o===null)throw n(pi);if(o.length>0)throw new w(o.map(({offset:i,path:a,message:u})=>({file:t,line:s.linePos(i).line||
1,path:ai(a),message:u})));return{data:uy(r,n),problem:(i,a)=>({file:t,line:cy(r,s,i),path:ai(i),message:a})}}function gl(e){
let t=new Gt;return{document:ii(e,{lineCounter:t,prettyErrors:!1,schema:"core",merge:!1,resolveKnownTags:!1,uniqueKeys:!1}),
lines:t}}function iy(e){let{document:t,lines:n}=gl(e),r=s=>n.linePos(s).line||1;return t.errors.map(({code:s,message:o,pos:[
i]})=>({line:r(i),opened(){let a=o.startsWith("Flow ")?/[[{]/:/["'[{]/,u=null;return ie(t,{Node(l,{range:c}){let[f=0,p=0]=c??
[],d=e.charAt(f);f<=i&&i<=p&&a.test(d)&&(u={line:r(f),character:d})}}),u},code:s,message:o}))}function ay(e){let t=0;for(let n=0;n<
e.length;n++){let r=e[n];if(r==="["||r==="{"?t+=1:(r==="]"||r==="}")&&(t=Math.max(0,t-1)),t>ml)return!0}return oy.test(e)}
function uy(e,t){try{return e.toJS({maxAliasCount:1+ys})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more\
 than ${ys} times; write less`):n}}function ly(e){let t=[],n=new Map,r=new Map,s=0,o=!1,i=(c,f,p)=>(t.push({offset:c.range?.[0]??
0,path:f,message:p}),t.length>gs?ie.BREAK:void 0),a=()=>(o=!0,ie.BREAK),u=(c,f)=>{s+=1;let p=n.get(c.source),d=()=>di([...f,
c]);return p===void 0?i(c,d(),py(c)):f.includes(p)?i(c,d(),`*${c.source} holds itself`):(r.set(c,p),hl(f)+yl(p,r)>hi?a():
void 0)},l=(c,f)=>{let p=new Set;for(let{key:d}of c.items){let g=A(d)?mi(d.value):null,m=g===null?"is not a plain key; w\
rite key: value":p.has(g)?"is there twice; keep one":null;if(p.add(g??""),m===null)continue;let b=[...di([...f,c]),g??"?"],
k=i(B(d)?d:c,b,m);if(k!==void 0)return k}};if(ie(e,{Node(c,f,p){if(f.tag!==void 0){let d=di([...p,f]),g=i(f,d,fy(f.tag));
if(g!==void 0)return g}if(ve(f))return u(f,p);if("anchor"in f&&f.anchor&&n.set(f.anchor,f),!(!fe(f)&&!pe(f)))return hl(p)===
hi?a():fe(f)?l(f,p):void 0}}),o)return null;if(t.sort((c,f)=>c.offset-f.offset),t.length>gs){let{offset:c=0}=t[gs]??{},f={
offset:c,path:[],message:"and more like these"};return[...t.slice(0,gs),f]}if(s>ys){let c=`has ${s} aliases; write ${ys}\
 at most`;t.push({offset:0,path:[],message:c})}return t}function hl(e){return e.filter(t=>fe(t)||pe(t)).length}function yl(e,t,n=new Map){
let r=n.get(e);if(r!==void 0)return r;let s=ve(e)?[t.get(e)]:j(e)?[e.key,e.value]:fe(e)||pe(e)?e.items:[],o=0;for(let i of s)
o=Math.max(o,yl(i,t,n));return(fe(e)||pe(e))&&(o+=1),n.set(e,o),o}function di(e){return e.flatMap((t,n)=>{if(j(t))return[
A(t.key)?mi(t.key.value):"?"];let r=e[n+1];return pe(t)&&r?[t.items.indexOf(r)]:[]})}function cy(e,t,n){let r=e.contents,
s=0;for(let o of n)if(ve(r)&&(r=r.resolve(e)),fe(r)){let i=r.items.find(({key:a})=>A(a)&&mi(a.value)===o);if(!i)break;A(
i.key)&&(s=i.key.range?.[0]??s),r=i.value}else if(pe(r))r=r.items[Number(o)],B(r)&&(s=r.range?.[0]??s);else break;return t.
linePos(s).line||1}function mi(e){return e===null?"":String(e)}function fy(e){return`has the tag ${e}, and tags are not \
read; put a text that starts with ! in quotes, or take the tag out`}function py({source:e}){return`*${e} is not defined \
above; quote the value if it is plain text`}var dy=/extends|\\[xuU]/;function yi(e){if(!dy.test(e.text))return null;let{data:t,problem:n}=Rt(e),r=h(t,"extends"),s=typeof r==
"string"?vt(r):null;return s&&{from:s,problem:o=>n(["extends"],o)}}function bi(e){let{data:t,problem:n}=Rt(e),{file:r}=e;
if(O(t))return{file:r,data:t,problem:n};let s=t===null?"is empty; write notify, chains or receive":"holds no mapping; wr\
ite notify:, chains: or receive: at its top";throw new w([{file:r,message:s}])}var gi=[{path:["notify","webhooks"],key:"\
enabled"},{path:["chains"],key:"enabled"},{path:["receive","providers"],key:"active"},{path:["receive","functions"],key:"\
active"}];function wl(e,t){let n={problems:[],isWhole:!0,fileOf:()=>e.file};if(h(e.data,"extends")===void 0)return{...e,
...n};let s=t!==null&&h(t.data,"extends")!==void 0?[t.problem(["extends"],`is not read in a file that ${e.file} extends;\
 one level is all, so take it out`)]:[],o=[t,e].find(c=>c!==null&&!hy(c));if(o)return{...o,...n,problems:s};let i=new Map(
gi.map(({path:c,key:f})=>{let p=my(e,t,c,f);return s.push(...p.problems),[c.join("."),p.items]})),a=c=>i.get(c)??[],u=(c,f)=>{
let p=[t,e].flatMap(g=>g===null?[]:[h(g.data,c)]);if(p.every(g=>g===void 0))return{};let d=f.filter(g=>p.some(m=>h(m,g)!==
void 0)).map(g=>[g,a(`${c}.${g}`).map(bl)]);return{[c]:Object.fromEntries([...p.flatMap(g=>Object.entries(Object(g))),...d])}},
l=a("chains").map(bl);return{data:{extends:h(e.data,"extends"),...u("notify",["webhooks"]),...l.length>0&&{chains:l},...u(
"receive",["providers","functions"])},problem(c,f){for(let g of gi){let{length:m}=g.path,b=a(g.path.join("."))[Number(c[m])];
if(b&&g.path.every((k,E)=>k===c[E]))return b.from.problem([...g.path,b.index,...c.slice(m+1)],f)}let p=({data:g})=>c.length>
0&&wi(g,c.slice(0,2))!==void 0;return(t!==null&&!p(e)&&p(t)?t:e).problem(c,f)},problems:s,isWhole:t!==null,fileOf:(c,f)=>a(
c)[f]?.from.file??e.file}}function hy({data:e}){return["notify","receive"].map(n=>h(e,n)).every(n=>n===void 0||O(n))&&gi.
every(({path:n})=>{let r=wi(e,n);return r===void 0||Array.isArray(r)})}function wi(e,t){return t.reduce((n,r)=>h(n,String(
r)),e)}function bl({value:e}){return e}function my(e,t,n,r){let s=l=>{let c=wi(l.data,n);return Array.isArray(c)?c.map((f,p)=>({
value:f,from:l,index:p})):[]},o=t===null?[]:s(t),i=new Map(o.map((l,c)=>[h(l.value,"name"),{item:l,place:c}])),a=[],u=s(
e).filter(({value:l,index:c})=>{let f=h(l,"name"),p=gy(l,r),d=typeof f=="string"?i.get(f):void 0;if(t===null||d===void 0&&
!p)return!p;let g=m=>a.push(e.problem([...n,c,"name"],m));if(d===void 0){let m=[...i.keys()].filter(k=>typeof k=="string"),
b=F(String(f),m);g(`${t.file} has no "${f}" in ${n.join(".")} to switch off; ${b===null?"take this entry out, or write a\
ll of it":`did you mean ${b}?`}`)}else p?h(d.item.value,"optional")!==!0?g(`"${f}" of ${t.file} cannot be switched off h\
ere, since it has no optional: true there; take this entry out`):o[d.place]={...d.item,value:{...Object(d.item.value),[r]:!1}}:
g(`"${f}" is the name of an entry of ${t.file}; write its own`);return!p});return{items:[...o,...u],problems:a}}function gy(e,t){
return O(e)&&Object.keys(e).length===2&&typeof h(e,"name")=="string"&&h(e,t)===!1}var bs,yy={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function ki(e){return!e&&!bs?yy:{lang:e?.lang??bs?.lang,message:e?.message,abortEarly:e?.abortEarly??bs?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??bs?.abortPipeEarly}}var by;function wy(e){return by?.get(e)}var ky;function vy(e){return ky?.get(e)}var Sy;function xy(e,t){return Sy?.get(e)?.get(t)}function Wt(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function P(e,t,n,r,s){let o=s&&"input"in s?s.input:
n.value,i=s?.expected??e.expects??null,a=s?.received??Wt(o),u={kind:e.kind,type:e.type,input:o,expected:i,received:a,message:`\
Invalid ${t}: ${i?`Expected ${i} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},l=e.kind==="schema",c=s?.message??e.message??xy(e.reference,
u.lang)??(l?vy(u.lang):null)??r.message??wy(u.lang);c!==void 0&&(u.message=typeof c=="function"?c(u):c),l&&(n.typed=!1),
n.issues?n.issues.push(u):n.issues=[u]}function Ey(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function _y(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function vl(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function V(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},ki())},e}var $y=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var vO=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var Ry=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function le(e,t){return{kind:"validation",type:"check",reference:le,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&P(this,"input",n,r),n}}}function or(e){return{kind:"validation",type:"finite",reference:or,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&P(this,"finite",t,n),t}}}function vi(e){return{kind:"validation",type:"iso_timestamp",reference:vi,async:!1,expects:null,requirement:Ry,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&P(this,"timestamp",t,n),t}}}function ze(e,t){return{kind:"validation",type:"max_length",reference:ze,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&P(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Si(e,t){return{kind:"validation",type:"max_value",reference:Si,async:!1,expects:`<=${e instanceof Date?e.toJSON():
Wt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&P(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Wt(n.value)}),n}}}function ir(e,t){return{kind:"validation",type:"min_length",reference:ir,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&P(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Sn(e,t){return{kind:"validation",type:"min_value",reference:Sn,async:!1,expects:`>=${e instanceof Date?e.toJSON():
Wt(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&P(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():Wt(n.value)}),n}}}function ar(e){return{kind:"validation",type:"non_empty",reference:ar,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&P(this,"length",t,n,{received:"0"}),t}}}function dt(e){return{kind:"validation",type:"raw_check",reference:dt,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>P(this,r?.label??"input",t,n,r)}),t}}}function xn(e){return{kind:"transformation",type:"raw_transform",reference:xn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>P(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function $e(e,t){return{kind:"validation",type:"regex",reference:$e,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&P(this,"format",n,r),n}}}function ur(e){return{kind:"validation",type:"safe_integer",reference:ur,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&P(this,"safe integer",t,n),t}}}function xi(){return{kind:"transformation",type:"to_upper_case",reference:xi,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Re(e){return{kind:"transformation",type:"transform",reference:Re,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function Ei(e){return{kind:"validation",type:"url",reference:Ei,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&P(this,
"URL",t,n),t}}}function _i(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function R(e,t){return V({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:_i(this,s,r)}:s}})}function lr(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function q(e,t){return V({kind:"schema",type:"array",reference:q,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let o=0;o<s.length;o++){let i=s[o],a=this.item["~run"]({value:i},r);
if(a.issues){let u={type:"array",origin:"value",input:s,key:o,value:i};for(let l of a.issues)l.path?l.path.unshift(u):l.
path=[u],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else P(this,"type",n,r);return n}})}function he(e){return V({kind:"schema",type:"boolean",reference:he,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:P(this,"type",t,n),t}})}function Vt(e,t){return V({kind:"schema",type:"custom",reference:Vt,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:P(this,"type",n,r),n}})}function En(e){return V({kind:"schema",type:"lazy",reference:En,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function ws(e,t){return V({kind:"schema",type:"literal",reference:ws,expects:Wt(e),async:!1,literal:e,message:t,"~run"(n,r){
return Ey(n.value,this.literal)?n.typed=!0:P(this,"type",n,r),n}})}function $i(e){return V({kind:"schema",type:"never",reference:$i,expects:"never",async:!1,message:e,"~run"(t,n){return P(
this,"type",t,n),t}})}function cr(e){return V({kind:"schema",type:"null",reference:cr,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:P(this,"type",t,n),t}})}function T(e,t){return V({kind:"schema",type:"nullable",reference:T,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=lr(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function Jt(e,t){return V({kind:"schema",type:"nullish",reference:Jt,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=lr(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function M(e){return V({kind:"schema",type:"number",reference:M,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:P(this,"type",t,n),t}})}function _(e,t){return V({kind:"schema",type:"object",
reference:_,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let o in this.entries){let i=this.entries[o];if(o in s||(i.type==="exact_optional"||i.type==="optional"||
i.type==="nullish")&&i.default!==void 0){let a=o in s?s[o]:lr(i),u=i["~run"]({value:a},r);if(u.issues){let l={type:"obje\
ct",origin:"value",input:s,key:o,value:a};for(let c of u.issues)c.path?c.path.unshift(l):c.path=[l],n.issues?.push(c);if(n.
issues||(n.issues=u.issues),r.abortEarly){n.typed=!1;break}}u.typed||(n.typed=!1),n.value[o]=u.value}else if(i.fallback!==
void 0)n.value[o]=_i(i);else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(P(this,"key",n,r,{input:void 0,
expected:`"${o}"`,path:[{type:"object",origin:"key",input:s,key:o,value:s[o]}]}),r.abortEarly))break}}else P(this,"type",
n,r);return n}})}function y(e,t){return V({kind:"schema",type:"optional",reference:y,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=lr(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function Yt(e,t){return V({kind:"schema",type:"picklist",reference:Yt,expects:vl(e.map(Wt),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:P(this,"type",n,r),n}})}function Ri(e,t,n){return V({kind:"schema",type:"record",reference:Ri,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let i in o)if(_y(o,i)){let a=o[i],u=this.key["\
~run"]({value:i},s);if(u.issues){let c={type:"object",origin:"key",input:o,key:i,value:a};for(let f of u.issues)f.path=[
c],r.issues?.push(f);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}let l=this.value["~run"]({value:a},
s);if(l.issues){let c={type:"object",origin:"value",input:o,key:i,value:a};for(let f of l.issues)f.path?f.path.unshift(c):
f.path=[c],r.issues?.push(f);if(r.issues||(r.issues=l.issues),s.abortEarly){r.typed=!1;break}}(!u.typed||!l.typed)&&(r.typed=
!1),u.typed&&(r.value[u.value]=l.value)}}else P(this,"type",r,s);return r}})}function Ai(e,t){return V({kind:"schema",type:"strict_object",reference:Ai,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let o in this.entries){let i=this.entries[o];
if(o in s||(i.type==="exact_optional"||i.type==="optional"||i.type==="nullish")&&i.default!==void 0){let a=o in s?s[o]:lr(
i),u=i["~run"]({value:a},r);if(u.issues){let l={type:"object",origin:"value",input:s,key:o,value:a};for(let c of u.issues)
c.path?c.path.unshift(l):c.path=[l],n.issues?.push(c);if(n.issues||(n.issues=u.issues),r.abortEarly){n.typed=!1;break}}u.
typed||(n.typed=!1),n.value[o]=u.value}else if(i.fallback!==void 0)n.value[o]=_i(i);else if(i.type!=="exact_optional"&&i.
type!=="optional"&&i.type!=="nullish"&&(P(this,"key",n,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"ke\
y",input:s,key:o,value:s[o]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let o in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,o)){P(this,"key",n,r,{input:o,expected:"never",path:[{type:"object",origin:"key",input:s,key:o,value:s[o]}]});
break}}}else P(this,"type",n,r);return n}})}function x(e){return V({kind:"schema",type:"string",reference:x,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:P(this,"type",t,n),t}})}function kl(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Ue(e,t){
return V({kind:"schema",type:"union",reference:Ue,expects:vl(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,o,i;for(let a of this.options){let u=a["~run"]({value:n.value},r);if(u.typed)if(u.issues)o?o.push(u):o=[u];else{s=
u;break}else i?i.push(u):i=[u]}if(s)return s;if(o){if(o.length===1)return o[0];P(this,"type",n,r,{issues:kl(o)}),n.typed=
!0}else{if(i?.length===1)return i[0];P(this,"type",n,r,{issues:kl(i)})}return n}})}function At(){return V({kind:"schema",type:"unknown",reference:At,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function Sl(e,t,n){let r=e["~run"]({value:t},ki(n));if(r.issues)throw new $y(r.issues);return r.value}function S(...e){return V({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function z(e,t,n){let r=e["~run"]({value:t},ki(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var xl="secrets.",El=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y;function Ie(e){let t=[],n="",r=0;for(;;){let s=e.indexOf("$",r);if(n+=
e.slice(r,s<0?e.length:s),s<0)break;for(r=s;e[r]==="$";)r++;let o=r-s;if(e[r]!=="{"){n+=e.slice(s,r);continue}if(n+="$".
repeat(Math.floor(o/2)),o%2===0)continue;El.lastIndex=r+1;let i=El.exec(e)?.[0]??"",a=r+1+i.length,u=e[a]==="}",l=e.slice(
r-1,u?a+1:a);n!==""&&t.push({kind:"text",text:n}),n="",t.push(u?Ay(l,i):{kind:"broken",source:l,message:Ty(e.slice(r-1))}),
r=u?a+1:a}return n!==""&&t.push({kind:"text",text:n}),t}function Ay(e,t){let[n="",...r]=Iy(t);if(n!=="")return{kind:"exp\
ression",source:e,name:n,filters:r.map(Oy)};let s=`${me(e)} is empty; write a name, as \${build.status}`;return{kind:"br\
oken",source:e,message:s}}function Iy(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.
trim())}function Oy(e){let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};
let r=/^(["'])(.*)\1$/s.exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function Ty(e){let[,
t="name"]=/^\$\{\{\s*([\w.-]+)\s*\}\}/.exec(e)??[];return e.startsWith("${{")?`${me(e)}: only workflow files have \${{ }}\
; here write \${${me(t)}}, or $\${ for a literal \${`:`${me(e)} is not closed; write \${name}, or $\${ for a literal \${`}
function _n(e){let[t,...n]=Ie(e);return t?.kind==="expression"&&n.length===0?t:null}function Xe(e){return e.startsWith(xl)?
e.slice(xl.length):null}function me(e){return e.length>60?`${e.slice(0,60)}...`:e}var _l=1e3,Ny=1024*1024,J=class extends Error{name="RenderError"};function fr(e,t){let n=t(e.name),r=e.filters.reduce((s,o,i)=>{
let a=Oi(o);if(a!==null)throw new J(`${e.source}: ${a}`);let u=Nl[o.name]?.(s,o.argument?.text??"");if(i>0&&typeof u=="s\
tring"&&u.length>Ny)throw new J(`${e.source}: the filters make a text of more than 1 MiB; use fewer`);return u},n);return e.
filters.length>0&&t.onFiltered?.(n,r),r}var zt=Symbol("omitted");function vs(e,t){let n=fr(e,t);return e.filters.at(-1)?.
name==="omit"&&Pl(n)?zt:n}function Al(e,t){let n=_n(e);return n!==null&&vs(n,t)===zt}function Il(e,t){return Al(e,t)?null:
ht(e,t)}function ht(e,t){return Ie(e).map(n=>n.kind==="text"?n.text:n.kind==="broken"?n.source:Fe(fr(n,t))).join("")}function Ii(e,t){
return pr(e,{key:n=>ht(n,t),leaf:n=>{let r=_n(n);if(!r)return ht(n,t);let s=vs(r,t);return s===void 0?"":s}})}function pr(e,t,n=0){
if(typeof e=="string")return t.leaf(e);if(typeof e!="object"||e===null)return e;if(n===_l)throw new J(`the body is neste\
d more than ${_l} levels deep; make it flatter`);let r=i=>pr(i,t,n+1);if(Array.isArray(e))return e.map(r).filter(i=>i!==
zt);let s=new Map,o=Object.entries(e).flatMap(([i,a])=>{let u=r(a);if(u===zt)return[];let l=t.key(i),c=s.get(l);if(c!==void 0)
throw new J(`the keys ${JSON.stringify(c)} and ${JSON.stringify(i)} of the body become the same; give each a text of its\
 own`);return s.set(l,i),[[l,u]]});return Object.fromEntries(o)}function $n(e){let t=qr(e);if(t!==null)return t;throw new J(
"a value is nested too deeply to be sent")}function Be(e){let t=_n(e);return t?.filters.length===0?Xe(t.name):null}function Ss(e,t){
let n=Be(e);if(n!==null)return Fe(t(`secrets.${n}`));let r=Tl(e,t,s=>s);if(r!==e&&$l(r)>$l(e))throw new J("a value makes\
 a part of the URL path . or .., which leads elsewhere");return r}function Ol(e,t){return Object.entries(e).filter(([,n])=>!Al(
n,t)).map(([n,r])=>`${ks(n)}=${Tl(r,t,ks)}`).join("&")}function Tl(e,t,n){return Ie(e).map(r=>{if(r.kind==="text")return n(
r.text);if(r.kind==="broken")return n(r.source);let s=Fe(fr(r,t));return Py(r)?s:ks(s)}).join("")}function Py({filters:e}){
return e.filter(({name:t})=>t!=="omit").at(-1)?.name==="url"}function $l(e){return e.replace(/[?#].*/s,"").split("/").filter(
n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var It={json:e=>e===void 0?'""':$n(e),url:e=>ks(Fe(e)),xml:e=>qt(Fe(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
"\uFFFD")),slack:e=>qt(Fe(e),/[&<>]/g)},Nl={...It,truncate:(e,t)=>Gn(Fe(e),Number(t)),default:(e,t)=>Pl(e)?t:e,omit:e=>e},
dr=Object.keys(Nl);function Oi({name:e,argument:t}){if(!dr.includes(e))return`there is no filter ${e}`;switch(e){case"tr\
uncate":return t?.quoted===!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as trun\
cate: 300";case"default":return t?.quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?
null:`${e} takes no argument`}}function Pl(e){return e==null||e===""}function Fe(e){return typeof e=="string"?e:e==null?
"":typeof e=="object"?$n(e):String(e)}function ks(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),
"\uFFFD")).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function xs(e,t,n,r){let s=o=>{let[i="",
...a]=o.split(".");return i==="secrets"?t.get(a.join(".")):i==="variables"?Cy(n,a.join(".")):Object.hasOwn(e,o)?e[o]:a.reduce(
Rl,Rl(e,i))};return r&&(s.onFiltered=r),s}function Rl(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.
get(e,t):void 0}function Cy(e,t){let n=Es(e,t);if(n.kind==="ambiguous")throw new J(`\${variables.${t}} is in several fun\
ctions (${n.functions.join(", ")}); write \${variables.${n.functions[0]}.${t}}, or the one of another`);return n.kind===
"value"?n.value:void 0}function Es(e,t){let n=Ll(e,t);if(n.kind==="value")return n;let r=Ly(e).flatMap(([i,a])=>Object.hasOwn(
a,t)?[{owner:i,value:Reflect.get(a,t)}]:[]),[s,...o]=r;return s?o.length===0?{kind:"value",value:s.value}:{kind:"ambiguo\
us",functions:r.map(({owner:i})=>i)}:{kind:"none"}}function Cl(e){return O(e)?Object.entries(e).flatMap(([t,n])=>O(n)?Object.
keys(n).map(r=>Es(e,r).kind==="value"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function Ll(e,t){if(!O(e))return{kind:"\
none"};if(Object.hasOwn(e,t))return{kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+
1)){let r=t.slice(0,n);if(!Object.hasOwn(e,r))continue;let s=Ll(Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}
return{kind:"none"}}function Ly(e){return Object.entries(O(e)?e:{}).filter(t=>O(t[1]))}var My=3;function D(e,{misplaced:t={},inside:n={},missing:r={}}={}){let s=Object.keys(e),o=_(e,({expected:l})=>{let c=l?.
slice(1,-1)??"";return`is missing; write ${Ti(r,c)??`${c}: ...`}`}),i=s.filter(l=>e[l]?.type!=="optional"),a=(i.length>0?
i:s).slice(0,My).map(l=>`${l}: ...`).join(", "),u=$i(l=>{let{input:c}=l;return(typeof c=="string"?Ml(c):null)??G(`must b\
e a mapping, as {${a}}`)(l)});return En(l=>{if(l===void 0)return Ai(e);if(!O(l))return u;let c=Object.keys(l).filter(f=>!s.
includes(f));return c.length===0?o:S(o,dt(({addIssue:f})=>{let p=new Set;for(let d of c){let g=s.find(b=>Ti(n,b)?.includes(
d));if(g!==void 0&&p.has(g))continue;g!==void 0&&p.add(g);let m=g??il(d,s);f({message:Ti(t,d)??jy(d,m,s),path:[Dl(l,d)],
expected:Uy(l,d,m,g)})}}))})}function Rn(e,t,n){return S(Vt(O,G(n)),xn(({dataset:r,addIssue:s})=>{let o=r.value,i=Object.
entries(o).map(([a,u])=>{let l=Dl(o,a),c=z(e,u);for(let p of c.issues??[])s({message:p.message,path:[l,...p.path??[]]});
let f=t(a);return f!==null&&s({message:f,path:[l]}),[a,c.output]});return Object.fromEntries(i)}))}function Ot(e,t,n){return En(
r=>r===void 0?Ue([t,n]):e(r)?t:n)}function G(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(
t))return`${e}, not a list`;let[n=null]=O(t)?Object.keys(t).flatMap(Dy):[];return n!==null?n:`${e}, not a ${O(t)?"mappin\
g":typeof t}`}}function Dy(e){let t=e.startsWith("-")?vn(e):null;return t===null?[]:[t]}function jy(e,t,n){if(e==="<<")return"\
is not read: merge keys are not part of YAML 1.2; write the keys out";let r=vn(e)??Ml(e);return r!==null?r:t===null?`unk\
nown key; write one of ${n.join(", ")}`:`unknown key; did you mean ${t}?`}function Ml(e){return/^[A-Za-z_]+:(?!\/\/)/.test(
e)?"lacks a space after its colon; write key: value":null}function Ti(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function Uy(e,t,n,r){
if(n===null)return;let s=h(e,n);if(s==null)return n;if(r!==void 0)return typeof s=="object"?`${r}.${t}`:r}function Dl(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function jl(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=Fy(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function Fy(e){let t=/^([1-5])xx$/i.exec(e);if(t){let o=Number(
t[1])*100;return{from:o,to:o+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function Ul(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function Fl(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function _s(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let{negated:r,tokens:s}of By(e))Wy(s,t)&&(n=!r);return n}
var Bl=new WeakMap;function By(e){let t=Bl.get(e);if(t!==void 0)return t;let n=e.map(r=>{let s=r.startsWith("!"),o=Gl(s?
r.slice(1):r);if(typeof o=="string")throw new Error(o);return{negated:s,tokens:o}});return Bl.set(e,n),n}function $s(e){
if(e.length>1e3)return"the pattern is longer than 1000 characters";let t=Gl(e.startsWith("!")?e.slice(1):e);return typeof t==
"string"?`${JSON.stringify(e)} is not a pattern: ${t}`:null}function Gl(e){let t=[...e],n=[];if(t.length===0)return"it i\
s empty; write ** to match everything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let o=t[s]??"";if(o===
"*"){let l=s;for(;t[l]==="*";)l++;let c=s===0||t[s-1]==="/";l-s>1&&c&&t[l]==="/"&&n.push({accepts:Ky,repeats:!1,skips:[1,
3]});let p=l-s>1?qy:Hy;if(n.push({accepts:p,repeats:!0,skips:[1]}),s=l,t[s]==="?"||t[s]==="+")return Kl(t[s]);continue}if(o===
"?"||o==="+")return Kl(o);let i=ql(o),a=s+1;if(o==="\\"){let l=t[a++];if(l===void 0)return"nothing follows the last \\";
i=ql(l)}else if(o==="["&&s!==r){let l=t.indexOf("]",s);if(l<0)return"[ has no ]; write \\[ for the character itself";let c=Gy(
t.slice(s+1,l));if(!c)return`${t.slice(s,l+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;i=
f=>c.has(f),a=l+1}let u=t[a];(u==="?"||u==="+")&&a++,n.push({accepts:i,repeats:u==="+",skips:u==="?"?[1]:[]}),s=a}return n}
var qy=()=>!0,Ky=()=>!1,Hy=e=>e!=="/";function ql(e){return t=>t===e}function Kl(e){return`${e} must follow a character \
or [...]; write \\${e} for the character itself`}function Gy(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.
test(t))return null;let n=new Set;for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),o=r.charCodeAt(r.length-1);if(s>
o)return null;for(let i=s;i<=o;i++)n.add(String.fromCharCode(i))}return n}function Wy(e,t){let n=new Uint8Array(e.length+
1);n[0]=1;for(let r of t){let s=new Uint8Array(e.length+1);Hl(e,n);for(let[o,i]of e.entries())n[o]===0||!i.accepts(r)||(s[o+
1]=1,i.repeats&&(s[o]=1));n=s}return Hl(e,n),n[e.length]===1}function Hl(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.
skips)t[n+s]=1}var Ni=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function Tt(e){if(e===null)return null;let t=e.endsWith(
"Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function Wl(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let o=Ni[Math.floor(s/3600)],i=Ni[Math.floor(s/60)%60];return`${t}${o}:${i}:${Ni[s%60]}+00\
:00`}}var Xt=2**31-1,Vy=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,Jy={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function Rs(e){let t=Vy.
exec(String(e)),n=Jy[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=Xt?r:null}
var Pi="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",Ci="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Li=String.raw`\d\d:\d\d:\d\d`,
Yy=new RegExp([String.raw`^${Pi}, \d\d ${Ci} \d{4} ${Li} GMT$`,String.raw`^${Pi}[a-z]{3,6}, \d\d-${Ci}-\d\d ${Li} GMT$`,
String.raw`^${Pi} ${Ci} [ \d]\d ${Li} \d{4}$`].join("|"));function Mi(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,Xt);if(!Yy.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.isNaN(r)?
null:Math.min(Math.max(r-t,0),Xt)}var Vl=60,zy=["yes","on","true","y","1"],Xy=["no","off","false","n","0"];function Z(e){return t=>typeof t.input=="object"?
G(e)(t):`${e}, not ${Is(t.received)}`}var mt=x(G("must be a text in quotes")),Zt=S(x(Z("must be a text")),ar("is empty; \
write a text, or leave the key out"),le(Ql,"holds ${...}, which means nothing here; write it out")),Qt=S(Zt,ze(100,"is l\
onger than 100 characters; write a shorter one"),le(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one line \
without spaces around it; write it so")),hr=zl(!1),Yl=zl(!0);function zl(e){return S(Zt,dt(({dataset:t,addIssue:n})=>{let r=t.
typed?He(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var ee=he(e=>{let t=e.received.replaceAll('"',"").
toLowerCase(),n=zy.includes(t)?"true":Xy.includes(t)?"false":null,r=Z("must be true or false")(e);return n===null?r:`${r}\
; write ${n}${t===n?" without quotes":""}`});function ge(e){return Yt(e,t=>{let n=e.join(", ");if(typeof t.input!="strin\
g")return Z(`must be one of ${n}`)(t);let r=F(t.input,e)??e.find(s=>s.endsWith(`_${t.input}`));return`${Is(t.received)} \
is not known here; write ${r??`one of ${n}`}`})}var Xl=e=>Ue([x(),M()],Z(e)),An=S(Xl("must be a time such as 30s"),xn(({
dataset:e,addIssue:t,NEVER:n})=>{let r=Rs(e.value);return r!==null?r:(t({message:`${Is(JSON.stringify(e.value))} is not \
a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds`}),n)})),Zy=S(Xl("must be a code such as\
 302, 2xx or 200-206"),xn(({dataset:e,addIssue:t,NEVER:n})=>{let r=jl([e.value]);return"error"in r?(t({message:r.error}),
n):r})),Zl=S(qe(Zy,"must be codes such as 302, 2xx or 200-206"),Re(e=>e.flat())),Qy=S(x(e=>typeof e.input=="number"?`is \
the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:Z('must be a pattern in quotes, as "release/**"')(e)),
le(Ql,"holds ${...}, which means nothing here; write it out"),dt(({dataset:e,addIssue:t})=>{let n=e.typed?$s(e.value):null;
n!==null&&t({message:n})})),Ze=qe(Qy,"must be a pattern or a list of patterns"),mr=Ue([x(),M(),he()],Z("must be a text, \
a number, true or false")),Di=Ue([x(),M(),he(),cr()],Z("must be a text, a number, true, false or null"));function Ql(e){
return!e.includes("${")}function Is(e){return e.length>Vl?`${e.slice(0,Vl)}...`:e}function qe(e,t){let n=S(q(e,G(t)),ir(
1,`${t}; the list is empty`)),r=S(e,Re(s=>[s]));return Ot(Array.isArray,n,r)}var Jl=[];function gr(e,t){let n=qe(e,t),r=S(
Vt(()=>!0),Re(()=>[]));return y(En(s=>s===Jl?r:n),Jl)}var ec=/^[\w!#$%&'*+.^`|~-]+$/,tc="is not a header name; write let\
ters, digits and -",As=S(Zt,$e(ec,tc)),xe=["jobserv","github","standard-webhooks","slack","stripe"],ji=S(x(Z("must be a \
text")),$e(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),le(e=>!e.includes("${"),"holds ${...}, which\
 means nothing here; write it out"));function nc(e,t){let n=e.map(r=>`\${${r}}`).join(", ");return S(x(Z("must be a text")),
dt(({dataset:r,addIssue:s})=>{if(!r.typed)return;let i=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].find(([,a=""])=>!e.includes(
a));i!==void 0?s({message:`holds ${Is(i[0])}, which isn't known here; write ${n}`}):r.value.includes(`\${${t}}`)||s({message:`\
does not hold \${${t}}; write it where it belongs`})}))}var eb=nc(["id","timestamp","body"],"body"),tb=S(nc(["id","times\
tamp","signature"],"signature"),$e(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so")),Ui=D({algorithm:y(ge(
["sha1","sha256","sha384","sha512"]),"sha256"),header:As,prefix:y(ji,""),encoding:y(ge(["hex","base64"]),"hex"),signed:y(
eb),value:y(tb),timestamp_header:y(As)},{missing:{header:"header: X-Signature"}}),In=Ot(e=>typeof e!="object",ge(xe),Ui);
function Os(e){return Rn(e,t=>ec.test(t)&&t!=="__proto__"?null:tc,"must be a mapping of header names to values")}var nb="\
is not a name of a query parameter; write one";function rc(e){return Rn(e,t=>t===""||t==="__proto__"?nb:null,"must be a \
mapping of query parameters to values")}var sc=S(x(Z("must be a name of the secrets input")),$e(/^[A-Za-z0-9_-]+$/,"is n\
ot a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret")),yr=gr(
sc,"must be a name of the secrets input, or a list of them"),Ts=sc;var rb=S(x(Z("must be the file name of a workflow")),$e(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write on\
e of .github/workflows, as inbound.yml")),sb=S(x(Z("must be the URL of the relay")),le(ab,"is not the URL of a relay; wr\
ite https://HOST without a path")),ob=["authorization","proxy-authorization","cookie","x-api-key"],ib=/token|secret|password|credential|api-?key/i,
oc={secret_name:Ts,workflow:y(rb)},ic=D(oc,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),ac=D(
{url:sb,...oc},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function uc(e){return ob.includes(e.toLowerCase())||ib.test(e)}function ab(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var ub=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
On=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],lb=["string","integer","array","boolean"],
lc=D({headers:y(Os(Ze)),query:y(Rn(Ze,()=>null,"must be a mapping of names to patterns")),body:y(Rn(Ze,mb,"must be a map\
ping of paths to patterns"))}),cb=Ot(e=>typeof e!="object",ge(["none",...xe]),Ot(e=>typeof e=="object"&&e!==null&&"type"in
e,D({type:ge(["token"]),header:As,prefix:y(ji)}),Ui)),fb=D({name:Qt,type:y(ge(ub)),active:y(ee,!0),optional:y(ee),match:y(
lc),signature:y(cb),tolerance:y(An),secret_name:yr}),pb=Ue([x(),M(),he(),cr()],Z("must be a text, a number, true, false \
or null")),db=D({name:Qt,from:y(ge(["body","query","headers"]),"body"),path:y(Zt),secret:y(ee,!1),type:y(ge(lb),"string"),
required:y(ee,!1),default_value:y(At())}),hb=D({name:Qt,provider:Zt,uri:y(Zt),active:y(ee,!0),optional:y(ee),match:y(lc),
conditions:y(q(D({path:Yl,accepted_values:qe(pb,"must be a list of values")}),G("must be a list of {path, accepted_value\
s}")),[]),variables:y(q(db,G("must be a list of variables, each with a name")),[])}),cc=D({relay:y(ic),providers:y(q(fb,
G("must be a list of providers, each with a name")),[]),functions:y(q(hb,G("must be a list of functions, each with a nam\
e")),[])});function mb(e){let t=He(e,!0);return t.kind==="error"?t.message:null}var pc=["success","neutral"],gb=["queued","waiting","requested","pending"],yb=["skipped","stale"],bb=[...pc,"failure","t\
imed_out","startup_failure"],wb=["cancelled","timed_out","startup_failure"];function ye(e,t){return t===null?gb.includes(
e)?"QUEUED":"RUNNING":pc.includes(t)?"PASSED":yb.includes(t)?"SKIPPED":"FAILED"}function Fi(e){return e!==null&&bb.includes(
e)}function be(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Tn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function dc(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function hc(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>wb.includes(
r))?"error":"failure"}var mc=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function Bi(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,o=s==="tag"?"tags":"heads",i=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${o}/${r}`:"",ref_name:r,
head_ref:i?r:"",base_ref:i&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function gc(e){let[t,n]=xb(e);
return{...Eb(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var kb="#1a7f37",vb="#cf222e",fc="#59636e",
Sb="#9a6700";function xb({status:e,noResult:t}){if(t==="cancelled")return[fc,"\u{1F6AB}"];switch(e){case"PASSED":return[
kb,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[vb,"\u274C"];case"SKIPPED":return[fc,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[Sb,"\u23F3"]}}function Eb({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var bc=require("node:fs");function wc(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:yc(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:yc(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?_b(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:$b(t("GITHUB_EVENT_PATH"),e)}}function Ns({
repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function _b(e){
let[,t=""]=e.split("."),n=Ce(Buffer.from(t,"base64url").toString()),r=h(n,"JobID");return Number.isSafeInteger(r)?String(
r):""}function yc(e){return e.replace(/\/+$/,"")}function $b(e,t){if(e==="")return{};try{return JSON.parse((0,bc.readFileSync)(
e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var ce=R(T(x()),null),Rb=R(T(M()),null),kc=S(M(),ur()),qi=R(T(S(x(),Ei())),null),gt=R(T(S(x(),Re(e=>e||null))),null),Sc=_(
{message:x(),author:R(T(_({name:ce})),null)}),vc=R(_({ref:ce,sha:ce,repo:R(_({url:R(x(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),Ab=_({number:M(),head:vc,base:vc}),Ib=_({id:kc,run_attempt:Jt(kc),run_number:Rb,name:gt,workflow_id:R(T(
S(Ue([M(),x()]),Re(String))),null),path:gt,display_title:gt,event:R(x(),""),status:R(x(),""),conclusion:gt,head_branch:gt,
head_sha:gt,head_commit:R(T(Sc),null),repository:R(_({full_name:ce,private:R(he(),!1)}),{full_name:null,private:!1}),head_repository:y(
R(T(_({full_name:x()})),null)),actor:R(T(_({login:x()})),null),pull_requests:R(q(At()),[]),url:qi,html_url:qi,jobs_url:qi,
created_at:ce,run_started_at:ce,started_at:ce,updated_at:ce,completed_at:ce});function Ps(e){let{output:t,success:n}=z(Ib,
Ub(e));if(!n)return null;let r=t.repository.full_name,s=Mb(t.path),o=Nb(t.pull_requests,r),i=t.event.startsWith("pull_re\
quest"),a=i&&t.head_repository===void 0?o.find(({number:l,head:c})=>s?.kind==="pull"?String(l)===s.name:c.sha!==null&&c.
sha===t.head_sha):void 0,u=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.
run_number,workflow:t.name??u??null,workflowId:t.workflow_id??s?.file??null,workflowPath:u??null,title:t.display_title,subject:t.
head_commit?.message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:Ob.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:i?Tb(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:Pb(a??o[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:Tt(t.created_at),started:Tt(t.run_started_at??t.started_at),updated:Tt(t.updated_at??t.completed_at)}}var Ob=/^(pull_request|merge_group$|schedule$)/;
function Tb(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}function Nb(e,t){return e.flatMap(n=>{let{output:r,
success:s}=z(Ab,n);if(!s)return[];let{url:o}=r.base.repo;return!o||!t||o.endsWith(`/repos/${t}`)?[r]:[]})}function Pb(e,t){
return e?{number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}
var Nn=R(T(x()),null),Cb=_({full_name:x()}),Lb=R(_({pull_request:R(T(_({number:M(),title:Nn,head:R(_({ref:Nn,sha:Nn,repo:R(
T(Cb),null)}),{ref:null,sha:null,repo:null}),base:R(_({ref:Nn}),{ref:null})})),null),head_commit:R(T(Sc),null),repository:R(
_({private:he()}),{private:!1})}),{pull_request:null,head_commit:null,repository:{private:!1}});function Cs(e){let t=z(_(
{workflow_run:At(),workflow:R(T(_({name:Nn,path:Nn})),null)}),e);if(!t.success)return null;let n=Ps(t.output.workflow_run),
{name:r,path:s}=t.output.workflow??{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.workflowPath??
(s||null)}}function Nt(e){let t=Sl(Lb,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:Ns(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function Ls(e,t){
let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.
refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.
actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}function Mb(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.
exec(e??"")??[];if(t===void 0||r===void 0)return null;if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};
let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===void 0?null:{file:t,kind:n,name:s}}var Db=["success","fail\
ure","cancelled","skipped"],jb=new Map([["running","in_progress"],["blocked","waiting"]]);function Ki(e){return Db.includes(
e)?{status:"completed",conclusion:e}:{status:jb.get(e)??e,conclusion:null}}function Ub(e){let t=l=>h(e,l);if(t("index_in\
_repo")===void 0)return e;let{status:n,conclusion:r}=Ki(String(t("status"))),s=Fb(t("event_payload")),o=h(s,"pull_reques\
t"),i=h(o,"head"),a=h(s,"ref"),u=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:u,path:typeof a==
"string"?`${u}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:n,conclusion:r,head_branch:o===
void 0?t("prettyref"):h(i,"ref"),head_repository:o===void 0?void 0:h(i,"repo"),head_sha:t("commit_sha"),repository:t("re\
pository"),actor:t("trigger_user"),pull_requests:o===void 0?[]:[o],html_url:t("html_url"),created_at:t("created"),started_at:t(
"started"),updated_at:t(r===null?"updated":"stopped")}}function Fb(e){return typeof e=="string"?Ce(e):void 0}function Bb(e){return e==="requested"?"queued":e==="in_progress"?"started":"completed"}function xc(e,{status:t,noResult:n},r){
if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n==="action_required"||n==="incomplet\
e")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["build_completed"];return t==="SKIPPED"||
(t==="PASSED"&&s.push("build_passed"),Tn(t)&&s.push("build_failed"),r?.changed&&s.push("build_status_changed"),r?.fixed&&
s.push("build_fixed")),s}function Hi(e){switch(e){case"cancelled":return"it was cancelled";case"stale":return"it is stal\
e";case"action_required":return"its run waits for approval (action_required)";case"incomplete":return"its run is complet\
ed, but not all of its jobs are; it is reported again when its last job ends";case null:return null}}async function Ec({
status:e,noResult:t},n,r){let s=qb(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:Kb(e,await r(),n)}function qb(e,t,{
conclusion:n}){let r=Hi(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?"its run was cancelled":e==="SKIPPE\
D"?"the build is SKIPPED":be(e)||Tn(e)?null:`the build is ${e}, not done`}function Kb(e,t,n){if(t===null)return{changed:!0,
fixed:!1,reason:`${e}, and no build before it`};let r=ye(t.status,t.conclusion),s=Tn(e)?"FAILED":e,o=t.id===n.id?`in att\
empt ${t.attempt}`:`in run ${t.number??t.id}`,i=r!==s;return{changed:i,fixed:i&&s==="PASSED",reason:`${e}, ${i?"after":"\
as"} ${r} ${o}`}}function _c({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;if(e===null&&r==="workflow\
_run"){let a=Cs(s);if(a===null)throw new w("the payload of the workflow_run event holds no run that can be read; give th\
e input run-id");let u=t??a.attempt;return{runId:a.id,attempt:u,own:!1,kind:Bb(Hb(s)),run:u===a.attempt?a:null}}let o=e??
n.runId,i=o===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:o,attempt:i?n.runAttempt:t,own:i,kind:"completed",run:i?
Nt(n):null}}function Hb(e){return Kt(h(e,"action"))}var Ms=["build_queued","build_started","build_completed","build_pass\
ed","build_failed","build_status_changed","build_cancelled","build_fixed"],$c=Ms.filter(e=>!["build_queued","build_start\
ed","build_completed"].includes(e)),Gi=["build_status_changed","build_fixed"];var Sr=require("node:net");var en=require("node:net"),Rc=tn("100.100.100.200/32","168.63.129.16/32","169.254.169.254/32","169.254.170.2/32","169.25\
4.170.23/32","fd00:42::42/128","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"),Gb=tn("169.254.0.0/16","fe80\
::/10"),Wb=tn("127.0.0.0/8","::1/128"),Vb=tn("10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"),Jb=tn("fc00::/7"),Yb=tn("0.0\
.0.0/0","2000::/3"),zb=tn("0.0.0.0/8","100.64.0.0/10","169.254.0.0/16","192.0.0.0/24","192.0.2.0/24","192.31.196.0/24","\
192.52.193.0/24","192.88.99.0/24","192.175.48.0/24","198.18.0.0/15","198.51.100.0/24","203.0.113.0/24","224.0.0.0/3","20\
01::/23","2001:db8::/32","2002::/16","2620:4f:8000::/48","3fff::/20");function Wi(e){let t=wr(e);return t===null||yt(Rc(),
t)?"special":yt(Wb(),t)?"loopback":yt(Vb(),t)?"private":yt(Jb(),t)?"unique_local":yt(Yb(),t)&&!yt(zb(),t)?"public":"spec\
ial"}function Vi(e){let t=wr(e);return t===null?null:yt(Rc(),t)?"metadata":yt(Gb(),t)?"link_local":null}function Ac(e){let[
,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=(0,en.isIP)(t);if(r===0)return null;let s=r===4?32:128,o=n===void 0?
s:Number(n);if(o>s)return null;let i=wr(t);if(i===null)return null;let a=r===6&&i.family==="ipv4";if(a&&o<96)return null;
let{family:u}=i,l=new en.BlockList;return l.addSubnet(i.text,a?o-96:o,u),{list:l,family:u}}function Ic(e,{list:t,family:n}){
let r=wr(e);return r?.family===n&&yt(t,r)}function br(e){let t=wr(e);if(t===null)return e;if(t.family==="ipv4")return t.
text;let[n,r]=t.text.split("::").map(o=>o.split(":").filter(i=>i!==""));if(n===void 0||r===void 0)return t.text;let s=Array.
from({length:8-n.length-r.length},()=>"0");return[...n,...s,...r].join(":")}function tn(...e){let t;return()=>{if(t!==void 0)
return t;t=new en.BlockList;for(let n of e){let[r="",s]=n.split("/"),o=r.includes(":")?"ipv6":"ipv4";t.addSubnet(r,Number(
s),o)}return t}}function yt(e,{text:t,family:n}){return e.check(t,n)}function wr(e){let[t=""]=e.split("%"),n=(0,en.isIP)(
t);if(n===4)return{text:t,family:"ipv4"};if(n===6){let o=new URL(`http://[${t}]`).hostname.slice(1,-1),i=Xb(o);return i===
null?{text:o,family:"ipv6"}:{text:i,family:"ipv4"}}if(!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t))return null;let r=`htt\
p://${t}`,s=URL.canParse(r)?new URL(r).hostname:"";return(0,en.isIP)(s)===4?{text:s,family:"ipv4"}:null}function Xb(e){let[
,t,n]=/^::ffff:([\da-f]+):([\da-f]+)$/.exec(e)??[];return t===void 0||n===void 0?null:[t,n].map(r=>Number.parseInt(r,16)).
flatMap(r=>[r>>8,r&255]).join(".")}function Pn(e){return e.trim()!==e?"there is a space before or after the URL":/[\r\n]/.test(e)?"the URL holds a line bre\
ak; store it on one line":/[\s\p{Cc}]/u.test(e)?"the URL holds a space or a control character; write a space as %20":e.includes(
"\\")?"the URL holds a backslash; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e)&&URL.canParse(e)?null:"it is not an \
absolute URL; write https://host/path"}function kr(e){return e.protocol!=="https:"&&e.protocol!=="http:"?"A URL of anoth\
er scheme than https or http is refused: write one of these.":e.username!==""||e.password!==""?"A URL with user info is \
refused: give username and password as keys of the webhook.":e.port==="0"?"Port 0 is refused: write the real port.":e.hash!==
""?"A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.":null}var js=["https","http"],Ds=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Oc({allowedSchemes:e,allowedMethods:t,
allowedHosts:n}){let r=[],s=e.map(a=>a.toLowerCase()),o=t.map(a=>a.toUpperCase()),i=[];for(let[a,u]of s.entries())js.includes(
u)||r.push(`allowed-schemes: "${e[a]}" is unknown: write https or http.`);for(let[a,u]of o.entries())Ds.includes(u)||r.push(
`allowed-methods: "${t[a]}" is unknown: write ${Zi(Ds)}.`);for(let a of n){let u=Uc(a);"kind"in u?i.push(u):r.push(`allo\
wed-hosts: "${a}" ${u.error}.`)}if(r.length>0)throw new w(r.map(a=>({message:a})));return{schemes:s,methods:o,hosts:i}}function Ji(e,t,n){
let r=Yi(e,t),s=Qb(r,vr(t));if(s!==null&&!js.includes(vr(t)))return s;let o=[s,ew(r,n.toUpperCase()),kr(t)??zi(r,t)].filter(
i=>i!==null);return o.length>0?o.join(" "):null}async function Tc(e,{url:t,method:n},r){let s=Ji(e,t,n);if(s===null)return null;
let o=Yi(e,t);if(!js.includes(vr(t))||kr(t)!==null||zi(o,t)!==null)return s;let i=Xi(e,t),a=(await r(t)).map(i).find(u=>u!==
null);return a===void 0?s:`${s} ${a}`}function Yi(e,t){let n=vr(t),r=e.hosts.filter(i=>Zb(i,t)),s=r.filter(i=>i.scheme!==
void 0);return{schemes:s.length>0&&zi({...e,hosts:s},t)===null?[...e.schemes,n]:e.schemes,methods:e.methods,hosts:r}}function vr({
protocol:e}){return e.slice(0,-1)}function Zb({scheme:e,port:t},n){return e===void 0?!0:e===vr(n)&&(t===null||t===(n.port||
nw[e]))}function Qb({schemes:e},t){if(e.includes(t))return null;let n=js.includes(t)?`, or add ${t} to allowed-schemes`:
"";return`The scheme "${t}" is not allowed: use ${Zi(e)}${n}.`}function ew({methods:e},t){return e.includes(t)?null:`The\
 method "${t}" is not allowed: use ${Zi(e)}, or add ${t} to allowed-methods.`}function zi(e,t){let n=Qi(t.hostname);return(0,Sr.isIP)(
n)>0?Cc(e,n):tw(e,n)}function Xi(e,t){let n=Yi(e,t),r=Qi(t.hostname);if((0,Sr.isIP)(r)>0)return i=>Cc(n,i);let s=Mc(n,r),
o=Dc(n,r);return i=>{let a=Wi(i),u=Vi(i),l=`${r} has the ${Nc[a]} address ${i}`;switch(a){case"public":return null;case"\
private":case"unique_local":return s||o?null:`${l}: add ${r} to allowed-hosts to allow it.`;case"loopback":return s?null:
`${l}: add ${r} to allowed-hosts to allow it.`;case"special":return s&&Lc(n,i)?null:u!==null?`${r} has the address ${br(
i)}, which is ${Pc[u]}: write another host.`:`${l}: add ${s?"":`${r} and `}${br(i)} to allowed-hosts to allow it.`}}}var Nc={
public:"public",loopback:"loopback",private:"private",unique_local:"unique-local",special:"special-purpose"},Pc={metadata:"\
a cloud's metadata service",link_local:"link-local"};function Cc(e,t){if(Lc(e,t))return null;let n=Vi(t);if(n!==null)return`\
The address ${br(t)} is ${Pc[n]}: write another address.`;let r=Wi(t),s=`add ${br(t)} to allowed-hosts to allow it`;return r!==
"public"?`The address ${t} is ${Nc[r]}: ${s}.`:e.hosts.some(i=>i.kind==="public"||i.kind==="pattern"&&i.matches(t))?null:
`The host "${t}" is not allowed: ${s}.`}function tw(e,t){if(!Fc(t))return`The host "${t}" is not a name: write one such \
as example.com.`;if(Mc(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t==="localhost"||t.endsWith(
".localhost")?`The host "${t}" is this machine: ${n}.`:Dc(e,t)||e.hosts.some(s=>s.kind==="public"||s.kind==="pattern"&&s.
matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function Lc(e,t){return e.hosts.some(n=>n.kind==="range"&&Ic(t,
n.range))}function Mc(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function Dc(e,t){let n=t.slice(t.indexOf(
".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function Zi(e){return e.length<2?e.join(""):`${e.slice(
0,-1).join(", ")} or ${e.at(-1)}`}var nw={https:"443",http:"80"},rw=253,jc="write public, a name, *.example.com, an IP a\
ddress, a CIDR range or /regex/";function Uc(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.startsWith("/"))
return ow(e);if(e.startsWith("*"))return iw(e);let t=Ac(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{kind:"range",
range:t};if(e.includes("://"))return sw(e);let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==void 0)return{error:`h\
as a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"is not a CIDR range: wr\
ite one such as 10.0.0.0/8"};let r=Bc(e);return r===null?{error:`is not a host: ${jc}`}:(0,Sr.isIP)(r)>0?{error:`is an I\
P address: write ${r}`}:{kind:"name",name:r}}function sw(e){let[,t="",n,r=null]=/^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.
exec(e)??[];if(n===void 0||n.toLowerCase()==="public")return{error:`is a URL: write its host alone${aw(e)}`};let s=Uc(n);
return"error"in s?s:{...s,scheme:t.toLowerCase(),port:r}}function Qi(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").
replace(/\.$/,"")}function Fc(e){return e.length<=rw&&!e.split(".").includes("")}function ow(e){let[,t]=/^\/(.+)\/$/.exec(
e)??[];if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function iw(e){if(e==="*")return{error:`is too wide: ${jc}`};let t=e.startsWith("*.")?Bc(e.slice(
2)):null;return t===null||(0,Sr.isIP)(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as \
*.example.com"}:{kind:"wildcard",parent:t}}function Bc(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}\
/`))return null;let t=Qi(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&Fc(t)?t:null}
function aw(e){let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var ta=["response","delivery","listener","status","poll","event"],uw=Vt(e=>typeof e=="string"||typeof e=="object"&&e!==null,
G("must be a mapping, a list or a text; write '' for an empty body")),lw=S(M(Z("must be a number of seconds")),Sn(0,"mus\
t be 0 or more seconds; write 0 for at once"),Si(86400,"must be a day at most; write 86400 or less")),cw=ge(Ds),Er={url:S(
mt,ar("is empty; write https://host/path")),name:y(Qt),enabled:y(ee,!0),secret_name:yr,method:y(S(x(Z("must be a method")),
xi(),cw),"POST"),headers:y(Os(mt),{}),query:y(rc(mt)),username:y(mt),password:y(mt),payload:y(ge(["jobserv","dockerhub",
"github"])),dockerhub:y(D({repo_name:y(mt),tag:y(mt)})),body:y(uw),signature:y(qe(In,"must be a signature or a list of t\
hem"),["jobserv"]),success_codes:y(Zl,"2xx"),success_body:y(D({path:y(hr),accepted_values:qe(mr,"must be a value or a li\
st of values")},{missing:{accepted_values:"accepted_values: with the values of a success"}})),idempotent:y(ee),timeout:y(
An),retry_schedule:y(q(lw,G("must be a list of seconds, as [1, 2, 4], or [] for none")))},fw=qe(ge(Ms),`must be one or m\
ore of ${Ms.join(", ")}`);function Wc(e){return y(fw,e)}var qc=S(Ze,dt(({dataset:e,addIssue:t})=>{let n=e.typed?e.value.
find(pw):void 0;n!==void 0&&t({message:dw(n)})}));function pw(e){return/^!?refs\//.test(e)}function dw(e){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.
exec(e)??[];return`never fits: branches and tags are compared without refs/heads/ and refs/tags/; write ${t??"their name\
s"}`}var Vc=y(D({branch:y(qc),tag:y(qc),workflow:y(Ze),event:y(Ze),actor:y(Ze),repository:y(Ze)}),{}),hw="belongs to a l\
ink of chains; move the webhook there",na={...Er,match:Vc,events:Wc("build_completed"),required:y(ee,!0),optional:y(ee),
only_failures:y(ee),failures_only:y(ee)},mw=S(D(na,{misplaced:{callback:hw},missing:{url:"url: https://host/path"}}),Re(
({failures_only:e,only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),gw=Object.fromEntries(Object.keys(na).map(e=>[
e,"belongs to a webhook; check its indentation"])),Jc=D({webhooks:y(q(mw,G("must be a list of webhooks, each with a url")),
[]),tests_url:y(mt),email:y(At())},{misplaced:{...gw,chains:"belongs to the top of the file; check its indentation",receive:"\
belongs to the top of the file; check its indentation"},inside:{webhooks:Object.keys(na)}}),xr="must be a value or a lis\
t of values",ea=D({path:hr}),Us={path:hr,success:gr(mr,xr),failure:gr(mr,xr),pending:gr(Di,xr)},yw=D({...Us,success:qe(mr,
xr)},{missing:{success:"success: with the values that mean success"}}),bw=S(q(D(Us),G("must be a rule with a path, or a \
list of them")),le(e=>e.some(({success:t})=>t.length>0),"has no rule with success, so it can never succeed; write the va\
lues that mean success")),Yc=D({state:Ot(Array.isArray,bw,yw),description:y(ea),context:y(ea),target_url:y(ea),conditions:y(
q(D({path:hr,accepted_values:qe(Di,xr)}),G("must be a list of {path, accepted_values}")))},{misplaced:Object.fromEntries(
Object.keys(Us).map(e=>[e,"belongs into state; write state: {path: ..., success: ...}"])),inside:{state:Object.keys(Us)}}),
ww=D({via:ge(ta),url:y(Er.url),timeout:y(An),secret_name:yr,signature:y(In,"jobserv"),format:y(Yc)},{missing:{via:`via: \
with one of ${ta.join(", ")}`}}),Kc="has no meaning on a link; write it on the chain",Hc="belongs to the callback; check\
 its indentation",Gc="has no meaning on a link; write events on the chain",ra={...Er,callback:ww},kw=D(ra,{misplaced:{events:Kc,
match:Kc,only_failures:Gc,failures_only:Gc,via:Hc,format:Hc,optional:"has no meaning on a link; write it on the chain",required:"\
has no meaning on a link, since each must succeed; leave it out"},inside:{callback:["via","format"]},missing:{url:"url: \
https://host/path",callback:`callback: {via: ...} with one of ${ta.join(", ")}`}}),vw=Object.fromEntries(Object.keys(ra).
map(e=>[e,"belongs to a link; check its indentation"])),zc=D({name:Qt,enabled:y(ee),optional:y(ee),match:Vc,events:Wc("b\
uild_passed"),timeout:y(An,"45m"),expect_final_callback:y(ee,!0),token_secret_name:y(Ts),relay:y(ac),webhooks:S(q(kw,G("\
must be a list of webhooks, each with a callback")),ir(1,"has no webhook; write at least one"))},{misplaced:vw,inside:{webhooks:Object.
keys(ra)}});var Sw=["skipped","startup_failure","action_required"];function Qc(e){let{run:t,runs:n,status:r,place:s}=e,{repository:o,
apiUrl:i,serverUrl:a}=s,u=`${i}/repos/${o}/actions`,l=t.url??`${u}/runs/${t.id}`,c=Wl(),f=c(t.created??_w(n)),p=c(Ew(t,n)),
d=xw(t,r)?c(t.started):void 0;return Fs({build_id:t.id,url:l,status:r,runs:n.map(g=>$w(g,u,c)),web_url:t.pageUrl??`${a}/${o}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:f,completed:p,status_events:[...f?[{
time:f,status:"QUEUED"}]:[],...d?[{time:d,status:"RUNNING"}]:[],...p&&be(r)?[{time:p,status:r}]:[]],runs_url:t.jobsUrl??
`${l}/jobs`,reason:Rw(t,s),annotation:null,github:Fs({repository:o,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function xw({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!Sw.includes(e)}function Ew(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>be(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function _w(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function Fs(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function $w(e,t,n){let{name:r,status:s}=e,o=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),i=n(e.created),a=n(e.completed),u=o===null?{name:r,status:s}:{name:r,url:o,status:s,log_url:`${o}\
/logs`};return e.pageUrl!==null&&(u.web_url=e.pageUrl),i!==void 0&&(u.created=i),a!==void 0&&(u.completed=a),e.labels.length>
0&&(u.host_tag=e.labels.join(",")),u}function ef(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function Rw(e,t){let n=`${t.serverUrl}/${t.repository}`,r=Aw(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,u=[`#${s.number}`,...r?[r]:[]].join(", ");return Xc(e.
event,u,a,nf(s.number,t))}let o=e.event.startsWith("pull_request")?e.title:e.subject,i=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return Xc(e.event,r??e.headBranch,o??e.title,i)}function Aw({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function sa({completed:e,created:t,status_events:n},r,s){let o=n.find(({status:l})=>l==="RUNNING"),i=Date.parse(o?.
time??t??""),a=(Date.parse(e??"")-i)/1e3,u=a>=0;return{"build.duration":u?Iw(a):void 0,"build.duration_seconds":u?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:nf(r.pullRequest.number,s)}}var tf=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function Iw(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function nf(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=/\/api\/v1$/.test(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function Xc(e,t,n,r){
let s=[n?.replace(/\s+/g," ").trim(),r].filter(Boolean),o=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${o}: ${s.join(
", ")}`:o}function rf(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),o=s.at(-2),i=Zc(e.completed),a=Zc(e.
created),u=t.tag||n.ref;return{push_data:{...i===null?{}:{pushed_at:i},...n.actor?{pusher:n.actor}:{},...u?{tag:u}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...o?{namespace:o,owner:o}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function Zc(e){return e===void 0?null:Date.parse(e)/1e3}var sf=["success","failure","cancelled","skipped"];function af(e){if(e.trim()==="")return null;let t=Ce(e);if(!O(t))throw of();
let n=Object.entries(t).map(([r,s])=>{let o=typeof s=="string"?s:h(s,"result");if(typeof o!="string")throw of();if(sf.includes(
o))return[r,o];throw new w(`input needs says that "${r}" is "${o}"; write one of ${sf.join(", ")}, as "needs: \${{ toJSON\
(needs) }}" does`)});return n.length===0?null:new Map(n)}function of(){return new w('input needs is not a result of jobs\
; write "needs: ${{ toJSON(needs) }}"')}function oa(e,t){let n=new Map;for(let l of e){let c=Ow(l.name,t);c&&n.set(l,c)}
let r=Tw(n),s=new Set(r.values()),i=[...t].some(([l,c])=>c==="success"&&!s.has(l))||e.every(l=>l.status!=="PASSED"||r.has(
l)),a=new Set;for(let[l,c]of r)be(l.status)||a.add(c);let u=new Map;for(let[l,{key:c}]of n){let f=!be(l.status)||!a.has(
c);u.set(l,{word:t.get(c)??"",clear:r.has(l),sure:r.has(l)&&i&&f})}return u}function Ow(e,t){let[,n,r]=/^([^ ]+)( \(| \/ |$)/.
exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,kind:r}:null}function Tw(e){let t=new Map;for(let{key:r,kind:s}of e.
values()){let o=t.get(r);o?o.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",...o]]of t){let i=[s,...o].filter(a=>a===
"").length;i===1?n.set(r,""):o.every(a=>a===s)&&i===0&&n.set(r,s)}return new Map([...e].flatMap(([r,{key:s,kind:o}])=>n.
get(s)===o?[[r,s]]:[]))}function uf({needs:e,jobStatus:t}){return e!==null&&t==="success"}function lf(e,t){let{jobId:n,runnerName:r,
jobKey:s}=t,o=e.find(f=>n!==null&&(String(f.id)===n||f.checkRunId===n));if(o)return o;let i=f=>r===null?f.name===s:f.runnerName===
r,a=Nw(e,t.needs).filter(f=>i(f)&&f.status!=="completed"&&f.conclusion===null),u=a.filter(f=>f.status==="in_progress"),[
l,c]=u.length>0?u:a;return c?null:l??null}function Nw(e,t){if(t===null)return e;let n=e.map(s=>({job:s,name:s.name,status:ye(
s.status,s.conclusion)})),r=oa(n,t);return n.flatMap(s=>r.get(s)?.clear?[]:s.job)}function ff(e,t,n){let r=t&&lf(e,t),s={runs:[],self:r,lagging:[],believed:[],forgiven:[],doubted:[],unfinished:[]},o=new Map(
e.filter(a=>a!==r).map(a=>[a,cf(a)])),i=oa([...o.values()],t?.needs??new Map);for(let a of e){let u=o.get(a);u?s.runs.push(
Pw(u,i.get(u),s)):t&&!uf(t)&&s.runs.push(mf(cf(a),t.jobStatus,n))}return s}function Pw(e,t,n){let{name:r,status:s}=e,{word:o,
clear:i,sure:a}=t??{};if(be(s)){if(s!=="FAILED"||o!=="success")return e}else{if(i&&n.lagging.push(r),o!==void 0&&a)return n.
believed.push(r),mf(e,o,null);n.unfinished.push(r)}return a?(n.forgiven.push(r),{...e,counts:!1}):(t&&n.doubted.push(r),
e)}function aa(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(t.map(({name:o,pageUrl:i})=>s(o,i)));
return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.slack":r((s,o)=>{let i=qt(s,/[&<>]/g);return o===
null?i:`<${ia(o)}|${i}>`}),"runs.failed.markdown":r((s,o)=>{let i=Cw(s);return o===null?i:`[${i}](${ia(o)})`}),"runs.fai\
led.html":r((s,o)=>{let i=qt(s,/[&<>"]/g);return o===null?i:`<a href="${qt(ia(o),/[&<>"]/g)}">${i}</a>`}),"runs.skipped":n(
e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var pf=["runs.count","runs.failed","runs.failed.slack","runs.\
failed.markdown","runs.failed.html","runs.skipped"];function ia(e){return e.replace(/[|<>()\s]/g,t=>`%${t.charCodeAt(0).
toString(16).toUpperCase()}`)}function Cw(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,"\\$&").replace(/@/g,
"@\u200B")}function df(e){return[...e].map(([t,n])=>({name:t,status:ye("completed",n),conclusion:n,counts:!0,id:null,url:null,
pageUrl:null,labels:[],created:null,completed:null}))}function hf(e){return[...e?.values()??[]].filter(t=>ye("completed",
t)==="FAILED")}function cf(e){let{id:t,name:n,conclusion:r,url:s,pageUrl:o,labels:i,created:a,started:u}=e,l=ye(e.status,
r);return{name:n,status:l,conclusion:r,counts:!0,id:t,url:s,pageUrl:o,labels:i,created:a??u,completed:be(l)?e.completed:
null}}function mf(e,t,n){let r=ye("completed",t);return{...e,status:r,conclusion:t,completed:n}}var Lw=/^[^:/?#]*:\/\/[^/?#]*/;function Qe(e){return Ie(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function ua(e,t){let n=[],r=Ie(e),s=r.length===1;for(let o of r){if(o.kind==="text")continue;let i=o.
kind==="broken"?[o.message]:[jw(o.name,t),...o.filters.map(a=>Mw(o.source,a)),Dw(o,s&&t.optional===!0)];for(let a of i)a&&
n.push({expression:me(o.source),message:a})}return n}function gf(e,t){let n=ua(e,t);if(Be(e)!==null)return n;let r=Ie(e);
if((Lw.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let o=r.map(a=>a.kind==="text"?a.text:"x").join(""),i=Pn(o);return i&&n.push({expression:"",message:i}),n}function Mw(e,t){
let n=Oi(t);if(n===null)return null;let{name:r}=t;if(dr.includes(r))return`${me(e)}: ${n}`;let s=F(r,dr),o=s?`write ${s}`:
`write one of ${dr.join(", ")}`;return`${me(e)}: there is no filter ${me(r)||'""'}; ${o}`}function Dw({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${me(e)}: omit must be the last filter`:n?null:`${me(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function jw(e,t){let n=Xe(e);if(n!==null&&t.secrets===null)return`${_r(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):Bw(e,t))return null;let r=qw(e,t);if(n!==null)return`${_r(e)}: the input secrets has no ${me(n)||
'""'}; `+(r?`write ${_r(r)}, or add it there`:"add it there");let s=`${_r(e)} is not a known name; `,o=Uw.test(e);if(r&&
!o)return`${s}write ${_r(r)}`;let[i=""]=e.split(".",1),a=i==="github"?"github.":yf(e),u=bf(a,t.names).map(c=>a+c),l=`of ${a.
slice(0,-1)} there is ${u.join(", ")}; `;return o||i==="github"?s+(u.length>0?l:"")+Fw(e):u.length>0?`${s}${l}write one \
of these`:`${s}names here are ${Kw(t).join(", ")}; write $\${ for a literal \${`}var Uw=/^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
function Fw(e){return`give the value in the step's input ${/^\w+(?:\.\w+)*$/.test(e)?`variables: '{"x": \${{ toJSON(${me(
e)}) }}}'`:"variables"} and write \${variables.x}`}function Bw(e,{names:t,open:n}){return t.has(e)||n.some(r=>e.startsWith(
r)&&/^\S+$/.test(e.slice(r.length)))}function qw(e,{names:t,open:n,secrets:r}){let s=e.slice(e.indexOf(".")+1),o=[...t,...[
...r?.keys()??[]].map(f=>`secrets.${f}`),...e.includes(".")?n.map(f=>f+s):[]].filter(f=>f!==e),i=yf(e),a=bf(i,o);if(a.length===
0){let f=o.find(p=>p.endsWith(`.${e}`));return F(e,o)??f??null}let u=e.slice(i.length),l=F(u,a);if(l!==null)return i+l;let c=o.
filter(f=>f.startsWith(i));return c.find(f=>f.endsWith(`.${u}`))??c.find(f=>f.endsWith(`_${u}`))??null}function yf(e){return e.
slice(0,e.lastIndexOf(".")+1)}function bf(e,t){return e===""?[]:[...t].flatMap(n=>{let r=n.slice(e.length);return n.startsWith(
e)&&!r.includes(".")?[r]:[]})}function Kw({names:e,open:t,secrets:n}){let r=[...e,...t,...n===null?[]:["secrets."]];return[
...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function _r(e){return`\${${me(e)}}`}function Ln(e){return Object.keys(e)}var Hw=Ln({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),Gw=Ln({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
Ww=Ln({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),Vw=Ln({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),Jw=Ln({state:!0,description:!0,context:!0,target_url:!0}),
Yw=Ln({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),Cn=(e,t)=>t.map(n=>`${e}.${n}`),qs=new Set(
["build","github",...Cn("build",Hw),...Cn("build.github",Gw),...tf,...pf,"job.name","job.id","event.name",...Cn("github",
mc),...Cn("status",Vw)]),wf=new Set([...qs,...Yw,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...Cn("callback",Jw)]),kf=new Set([...qs,...Cn("run",Ww)]),zw=[
"url","query","headers","username","password","body","dockerhub"],Xw=["query","headers","body"];function Pt(e){let t=[];
for(let r of zw)Bs(h(e,r),[r],t);let n=h(h(e,"callback"),"url");return Bs(n,["callback","url"],t),t}function la(e){return Pt(
e).flatMap(({text:t})=>Qe(t).map(({name:n})=>n))}function Mn(e){let t=la(e).filter(r=>r.startsWith("secrets.")).map(r=>r.
slice(8)),n=e.callback?.secret_name??[];return[...new Set([...e.secret_name,...n,...t])]}function Bs(e,t,n){if(typeof e==
"string"){let r=t.length>1&&Xw.includes(t[0]??"");n.push({path:t,text:e,optional:r})}else if(Array.isArray(e))for(let[r,
s]of e.entries())Bs(s,[...t,r],n);else if(typeof e=="object"&&e!==null)for(let[r,s]of Object.entries(e)){let o=[...t,r];
t[0]==="body"&&n.push({path:o,text:r,optional:!1}),Bs(s,o,n)}}var Zw=["secret_name","token_secret_name"];function vf(e){
let t=new Map,n=(r,s)=>{if(typeof r=="string"){Zw.includes(s)&&t.set(r,!0);let o=r.includes("secrets.")?Qe(r):[];for(let{
name:i}of o){let a=Xe(i);a!==null&&!t.has(a)&&t.set(a,!1)}}else if(Array.isArray(r))for(let o of r)n(o,s);else if(typeof r==
"object"&&r!==null)for(let[o,i]of Object.entries(r))o!=="body"&&n(i,o)};return n(e,""),t}var Ct=require("node:crypto"),Qw=/^[^\s.[{"%]+$/,ek=/^(0|[1-9]\d{0,11})$/,$r="webhook-action/",Ks="${body}",nn={algorithm:"\
sha256",encoding:"hex",header:"",signed:Ks,values:["${signature}"],idHeader:"webhook-id",timestampHeader:"webhook-timest\
amp",sendsTimestamp:!1,separators:/[\s,;]+/},Sf={...nn,header:"X-Hub-Signature-256",values:["sha256=${signature}"]},xf={
...nn,header:"X-JobServ-Sig",values:["sha256:${signature}","sha256=${signature}"],separators:null},Rf={...nn,encoding:"b\
ase64",header:"webhook-signature",signed:"${id}.${timestamp}.${body}",values:["v1,${signature}"],separators:/ +/},tk={...Rf,
header:"svix-signature",idHeader:"svix-id",timestampHeader:"svix-timestamp"},nk={...nn,header:"X-Slack-Signature",signed:"\
v0:${timestamp}:${body}",values:["v0=${signature}"],timestampHeader:"X-Slack-Request-Timestamp",sendsTimestamp:!0},rk={...nn,
header:"Stripe-Signature",signed:"${timestamp}.${body}",values:["t=${timestamp},v1=${signature}"]},ca={...nn,header:"X-G\
itea-Signature"};function jn(e){switch(e){case"jobserv":return[xf,{...xf,header:Sf.header}];case"github":return[Sf];case"\
standard-webhooks":return[Rf,tk];case"slack":return[nk];case"stripe":return[rk];case"gitea":return[ca,{...ca,header:"X-F\
orgejo-Signature"},{...ca,header:"X-Gogs-Signature"}]}let{algorithm:t,encoding:n,header:r,prefix:s}=e,{signed:o=Ks,value:i,
timestamp_header:a}=e;return[{...nn,algorithm:t,encoding:n,header:r,signed:o,values:[i??`${s}\${signature}`],...a!==void 0&&
{timestampHeader:a,sendsTimestamp:!0}}]}function Hs(e,t,n){let[r]=n;if(r===void 0)return{};if(n.includes(""))throw new Error(
"An empty secret signs nothing.");let s={};for(let o of e){let[i]=jn(o),[a=""]=i.values,u=o==="standard-webhooks"?n:[r];
s[i.header]=u.map(l=>Mf(a,{...t,signature:Uf(i,t,Ff(o,l))})).join(" "),i.sendsTimestamp&&(s[i.timestampHeader]=String(t.
timestamp))}return s}function fa(e,t,n){let r=Of(e,t);if(r===null)return"missing";let s=Pf(r,t),o=Dn(r,"id")?Lf(r,t,"id"):
"",i=Cf(r,t);if(o===null||Dn(r,"id")&&!Qw.test(o)||i===null||!Nf(r).filter(d=>!Vs.test(d)).every(d=>s.includes(d)))return"\
wrong";let{body:u}=t,l=Number(i);if(ok(r,{id:o,timestamp:l,body:u})||n.filter(Bf(e)).filter(d=>{let g=Uf(r,{id:o,timestamp:l,
body:u},Ff(e,d)),m=pa(r,"signature").map(b=>Mf(b,{id:o,timestamp:l,signature:g}));return s.some(b=>m.some(k=>Lt(k,b)))}).
length===0)return"wrong";if(!Dn(r,"timestamp"))return"ok";let{now:f,tolerance:p=qf}=t;return Math.abs(f-l)<=p?"ok":"unti\
mely"}function Af(e){return jn(e)[0].header.toLowerCase()}function Gs(e){let[{header:t,timestampHeader:n,sendsTimestamp:r}]=jn(
e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Ws(e){return Tf(jn(e)[0]).map(t=>t.toLowerCase())}function If(e){
return Dn(jn(e)[0],"timestamp")}function Of(e,t){return jn(e).find(r=>Tf(r).every(s=>da(t,s)!==void 0))??null}function Tf(e){
let{header:t,idHeader:n,timestampHeader:r}=e,s=o=>Dn(e,o)&&pa(e,o).length===0;return[...s("id")?[n]:[],...s("timestamp")?
[r]:[],t]}function Dn({signed:e},t){return e.includes(`\${${t}}`)}function pa(e,t){return Nf(e).filter(n=>n.includes(`\${${t}\
}`))}function Nf({values:e,separators:t}){return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!=="")}function Pf({header:e,
separators:t},n){let r=da(n,e)??"";return t===null?[r]:r.split(t)}function Cf(e,t){if(!Dn(e,"timestamp"))return"0";let n=Lf(
e,t,"timestamp");return n!==null&&ek.test(n)?n:null}function Lf(e,t,n){let r=pa(e,n);if(r.length===0){let o=n==="id"?e.idHeader:
e.timestampHeader;return da(t,o)??null}let s=Pf(e,t);for(let o of r){let i=new RegExp(`^${o.split(Vs).map((a,u)=>u%2===0?
a.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){let[,u]=i.exec(a)??[];if(u!==
void 0)return u}}return null}var Vs=/\$\{(\w+)\}/,sk=new RegExp(Vs,"g");function Mf(e,t){return e.replaceAll(sk,(n,r)=>Df(
r,t))}function Df(e,t){return e==="id"?t.id:e==="timestamp"?String(t.timestamp):e==="signature"?t.signature??"":`\${${e}\
}`}function jf({signed:e},t){return e.split(Vs).map((n,r)=>r%2===0?Buffer.from(n):n==="body"?t.body:Buffer.from(Df(n,t))).
filter(n=>n.length>0)}function ok(e,t){if(e.signed===Ks)return!1;let n=jf(e,t).map(r=>r.subarray(0,$r.length));return Buffer.
concat(n).subarray(0,$r.length).equals(Buffer.from($r))}var Ef=new WeakMap;function Uf(e,t,n){let{algorithm:r,encoding:s}=e,
{body:o}=t;if(e.signed!==Ks||typeof n!="string"){let l=(0,Ct.createHmac)(r,n);for(let c of jf(e,t))l.update(c);return l.
digest(s)}let i=Ef.get(o)??new Map;Ef.set(o,i);let a=`${r} ${s} ${n}`,u=i.get(a)??(0,Ct.createHmac)(r,n).update(o).digest(
s);return i.set(a,u),u}function Ff(e,t){if(e!=="standard-webhooks"||!t.startsWith("whsec_"))return t;if(!Bf(e)(t))throw new Error(
"A secret that begins with whsec_ must be followed by base64 of the key.");return Buffer.from(t.slice(6),"base64")}function Bf(e){
return t=>e==="standard-webhooks"&&t.startsWith("whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t):t!==""}function da(e,t){
let n=e.headers[t.toLowerCase()];return typeof n=="string"&&n!==""?n:void 0}var qf=300;function Kf(e,t){let n=Of(e,t),r=t.
now-Number(n&&Cf(n,t)),[s,o]=_f(Math.abs(r)),[i,a]=_f(t.tolerance??qf),u=o===a?`${i}`:`${i} ${a}`;return`the timestamp i\
s ${s} ${o} ${r>0?"old":"ahead"}, ${u} are allowed`}function _f(e){let t=Math.ceil(e/60);return e<120?[Math.ceil(e),"sec\
onds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/60),"hours"]:[Math.ceil(t/1440),"days"]}var ik="webhook-action/record/v\
1.";function Hf(e,t){return(0,Ct.createHmac)("sha256",e).update(ik+JSON.stringify(t)).digest("hex")}function Lt(e,t){return(0,Ct.timingSafeEqual)($f(e),$f(t))}function $f(e){return(0,Ct.createHash)("sha256").update(e).digest()}function Jf(e,t,n){let r=Gf(e,"providers"),s=Gf(e,"functions"),o=h(e,"relay"),i=O(o),a=c=>Q(e,"providers").find(f=>h(f,"\
name")===h(c,"provider")),u=c=>h(c,"active")!==!1,l=c=>{let f=h(c,"name"),p=Q(e,"functions").filter(d=>u(d)&&h(d,"provid\
er")===f).map(d=>h(d,"uri"));return t(n!==!1&&u(c)&&n(f,p))};return[...Y(["relay"],ft(o,"secret_name",t(n!==!1))),...pt(
e,"providers"),...re(e,"providers",c=>[...uk(c),...Y(["signature"],rr(h(c,"signature"))),...sr(c,l(c)),...lk(c),...Wf(c),
...i?Vf(c,c):ft(c,"secret_name",l(c))]),...pt(e,"functions"),...re(e,"functions",c=>[...ck(h(c,"provider"),r),...pk(h(c,
"uri")),...Wf(c),...i?[...Vf(c,a(c)),...fk(c,a(c))]:[],...re(c,"conditions",hs),...pt(c,"variables"),...re(c,"variables",
f=>[...ak(h(f,"name"),s),...mk(f)])])]}function Gf(e,t){return Q(e,t).flatMap(n=>{let r=h(n,"name");return typeof r=="st\
ring"?[r]:[]})}function ak(e,t){if(typeof e!="string"||!t.includes(e))return[];let n=`"${e}" is the name of a function, \
too, and \${variables.${e}} would be all of it; write another`;return[{path:["name"],message:n}]}function uk(e){let t=h(
e,"signature"),n=h(e,"type"),r=h(e,"secret_name")!==void 0;if(t==="none")return r?[{path:["secret_name"],message:"is giv\
en with signature: none; leave one out"}]:[];if(r)return[];let s=On.find(a=>a===n);if(t===void 0&&s===void 0)return[];let i=`\
is missing, and ${t===void 0?`type: ${s}`:"the signature"} needs it; write the name of a secret, or signature: none`;return[
{path:["secret_name"],message:i}]}function lk(e){if(h(e,"tolerance")===void 0)return[];let t=h(e,"signature"),n=h(e,"typ\
e"),r=t===void 0?n:t,s=h(t,"signed");return(typeof s=="string"?s.includes("${timestamp}"):xe.some(a=>a===r&&If(a)))?[]:[
{path:["tolerance"],message:"has no meaning: the signature covers no time; leave it out, or write a scheme whose signed \
holds ${timestamp}"}]}function ck(e,t){if(typeof e!="string"||t.includes(e))return[];let n=F(e,t),r=n?`did you mean ${n}\
?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:["provider"],message:`"${e}" is not a provid\
er; ${r}`}]}function Wf(e){let t=h(h(e,"match"),"headers"),n=O(t)?Object.keys(t):[],r=n.map(s=>s.toLowerCase());return n.
filter((s,o)=>r.indexOf(s.toLowerCase())<o).map(s=>({path:["match","headers",s],message:"is here already in other letter\
s; write one list of patterns"}))}function Vf(e,t){return["headers","query"].flatMap(n=>{let r=h(h(e,"match"),n);return Object.
keys(O(r)?r:{}).filter(s=>Yf(n,s,t)).map(s=>({path:["match",n,s],message:"never matches behind the relay, which leaves o\
ut what may hold a secret; match by something else"}))})}function fk(e,t){return re(e,"variables",n=>{let r=h(n,"from"),
s=h(n,"path")??h(n,"name");return r!=="headers"&&r!=="query"?[]:typeof s!="string"||!Yf(r,s,t)?[]:[{path:["path"],message:"\
has no value behind the relay, which leaves out what may hold a secret; read something else"}]})}function Yf(e,t,n){let r=h(
n,"signature"),s=h(r,"type")==="token"&&h(r,"header"),o=typeof s=="string"&&s.toLowerCase()===t.toLowerCase();return uc(
t)||e==="headers"&&o}function pk(e){if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)
return[];let n=/\s/.test(t)?"holds a space, which no uri does; write %20":t.length>1?"holds /webhooks/v1/; write what co\
mes after it":`holds ${t}, and only the path before it is compared; write that, and the rest as match.query`;return[{path:[
"uri"],message:n}]}var dk=/^[\w!#$%&'*+.^`|~-]+$/;function hk(e){let t=h(e,"from")??"body",n=h(e,"path"),r=h(e,"name"),s=n??
r;if(typeof s!="string"||s==="")return[];let o="is missing, and the name is not";if(t==="headers")return dk.test(s)?[]:[
{path:["path"],message:n===void 0?`${o} that of a header; write one`:"is not a header name; write letters, digits and -"}];
let i=t==="body"?He(s):null;return i?.kind==="error"?[{path:["path"],message:n===void 0?`${o} a path; write one`:i.message}]:
[]}function mk(e){let t=hk(e),n=h(e,"from")??"body",r=h(e,"type")??"string",s=h(e,"default_value");return r==="array"&&(n===
"headers"||n==="query")&&t.push({path:["type"],message:`is array, and ${n} hold texts; write string, integer or boolean`}),
h(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:["default_value"],message:"is given for a secret, and would be in\
 the config; leave it out"}),typeof r=="string"&&s!==void 0&&s!==null&&!gk(s,r)?t.push({path:["default_value"],message:`\
is not a value of type ${r}; write one, or another type`}):zf(s)||t.push({path:["default_value"],message:li}),t}function zf(e){
return typeof e=="number"?it(e):typeof e!="object"||e===null||Object.values(e).every(zf)}function gk(e,t){return t==="in\
teger"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}function ma(e,t,n){return[...yk(e,t,n),...xk(e),...Y(["body"],Qf(h(e,"body"))),...wk(e),...ft(e,"secret_name",n),...sr(e,
n),...Y(["callback"],sr(h(e,"callback"),n))]}function yk(e,t,n){let r={...t,open:[...t.open,"response."]};return Pt(e).flatMap(
({path:s,text:o,optional:i})=>bk(s)?$k(o,s,s[0]==="callback"&&Js(e)==="poll"?r:t,n):ua(o,{...t,optional:i,...s[0]==="doc\
kerhub"&&{secrets:null}}).map(({message:a})=>({path:s,message:a})))}function bk(e){return e.join(".")==="url"||e.join(".")===
"callback.url"}function Qf(e){return typeof e=="number"&&!it(e)?[{path:[],message:"is a number that JSON cannot carry; p\
ut it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>Y([Array.isArray(e)?Number(t):t],Qf(
n)))}function wk(e){let t=[],n=a=>h(e,a)!==void 0,r=(a,u)=>t.push({path:[a],message:u}),s=h(e,"username"),o=h(e,"headers"),
i=h(e,"method");return n("password")&&!n("username")&&r("password","is without a username; write one next to it"),typeof s==
"string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write one without"),n("\
username")&&O(o)&&Object.keys(o).some(a=>a.toLowerCase()==="authorization")&&r("username","is given with an authorizatio\
n header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead; leave one out"),
n("dockerhub")&&h(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only; write that"),n("\
success_body")&&typeof i=="string"&&/^head$/i.test(i)&&r("success_body","reads a body, and a response to HEAD has none; \
leave it out, or use GET"),n("only_failures")&&n("failures_only")&&r("failures_only","is another name of only_failures; \
leave one out"),t}var ep="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-e\
ncoding|proxy-.*",kk=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${ep})$`,
"i"),Xf=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${ep})$`,
"i"),vk=new RegExp("(?!\\t)\\p{Cc}","u"),Sk=new Map(xe.map(e=>[e,Gs(e)]));function tp(e){let t=["header","timestamp_head\
er"].map(n=>h(e,n));return Sk.get(e)??t.filter(n=>typeof n=="string")}function xk(e){let t=h(e,"headers"),n=[],r=Le(e,"s\
ignature").flatMap(tp).map(o=>o.toLowerCase()),s=new Set;for(let[o,i]of O(t)?Object.entries(t):[]){let a=["headers",o],u=o.
toLowerCase();kk.test(o)||r.includes(u)?n.push({path:a,message:"is set by the action; leave it out"}):s.has(u)&&n.push({
path:a,message:"is there twice; keep one"}),typeof i=="string"&&vk.test(i)&&n.push({path:a,message:"holds a line break o\
r control character; write it on one line"}),s.add(u)}return[...Ek(e),...n]}function Ek(e){let t=new Set,n=h(e,"signatur\
e");return Le(e,"signature").flatMap((r,s)=>{let[o,i]=tp(r),a=Array.isArray(n)?["signature",s]:["signature"],u=Y(a,rr(r));
if(i!==void 0&&Xf.test(i)&&u.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(i)?"is sent anyway\
; leave it out":`cannot be ${i}; write another one`}),o===void 0)return u;let l=t.has(o.toLowerCase());t.add(o.toLowerCase());
let c=Xf.test(o)?`cannot be in the header ${o}; write another one`:l?`has two in the header ${o}; give each its own`:null;
return c===null?u:[...u,{path:["signature"],message:c}]})}var _k=/^[^:/?#]*:\/\/[^/?#]*@/;function ga(e,t,n,r){let s=gf(
e,n),{secret:o,url:i}=np(e,n,r),a=o===null||i===""?null:Pn(i);return[...s.map(({message:l})=>({path:t,message:l})),...a?
[{path:t,message:`the secret ${o}: ${a}`}]:[],..._k.test(i)?[{path:t,message:"holds user info; write username and passwo\
rd instead"}]:[]]}function $k(e,t,n,r){let s=ga(e,t,n,r),{secret:o,url:i}=np(e,n,r);if(s.length>0||!URL.canParse(i))return s;
let a=kr(new URL(i)),u=o===null?a:`the secret ${o}: ${a}`;return a===null||u===null?[]:[{path:t,message:u}]}function np(e,t,n){
let r=t.secrets===null?null:Be(e),s=r===null?Ie(e).map(o=>o.kind==="text"?o.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var ha={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function rp(e,t,n){let r=Q(e,"webhooks").some(u=>h(u,"enabled")!==!1&&Js(u)==="event"),s=h(e,"rela\
y"),o=s!==void 0,i=h(e,"token_secret_name")!==void 0;return[...r&&!o&&!i?[{path:["token_secret_name"],message:"is missin\
g, and a link with via: event needs it; write the name of a secret"}]:[],...o&&i?[{path:["token_secret_name"],message:"c\
annot be used with relay, whose secret makes the tokens; leave it out"}]:[],...o&&!r?[{path:["relay"],message:"has a mea\
ning for links with via: event only; leave it out"}]:[],...Y(["relay"],ft(s,"secret_name",t)),...ft(e,"token_secret_name",
t),...pt(e,"webhooks"),...re(e,"webhooks",u=>{let{known:l,secrets:c}=n(u);return[...ma(u,l,c),...Ak(u,o),...o?Rk(u):[],...Y(
["callback"],Tk(u,c))]})]}function Rk(e){let t=h(e,"url");return h(e,"name")!==void 0||typeof t!="string"||Be(t)===null?
[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; write name: ..\
."}]}function Ak(e,t){let n=Js(e),r=n==="event",s=t||sp(e)!==void 0,o=n===null?[]:r&&s?["callback_url",...ha[n]]:ha[n],i=h(
e,"body")!==void 0;if(r&&!s&&!i&&h(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, whose rece\
ivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];let a=Pt(e).
filter(({path:f})=>f[0]!=="callback").flatMap(({text:f})=>Qe(f).map(({name:p})=>p)),u=o.some(f=>a.some(p=>p===f||p.startsWith(
`${f}.`)));if(o.length===0||u)return[];let l=`\${${o[0]}}`;if(h(e,"body")!==void 0){let f=`lacks ${l}, which via: ${n} n\
eeds; write it into the body`;return[{path:["body"],message:f}]}if(Ok(e)){let f=`has no body, and lacks ${l}, which via:\
 ${n} needs; write it into the query or a body`;return[{path:["method"],message:f}]}let c=`lacks ${l}, which via: ${n} n\
eeds; write jobserv, dockerhub or a body with it`;return h(e,"payload")==="github"?[{path:["payload"],message:c}]:[]}function Ik(e){
let{success:t,output:n}=z(In,e);return t&&Ws(n).length>1}function Ok(e){let t=h(e,"method");return typeof t=="string"&&/^(?:GET|HEAD)$/i.
test(t)&&h(e,"body")===void 0&&h(e,"payload")===void 0}function Tk(e,t){let n=h(e,"callback"),r=Js(e);if(r===null)return ft(
n,"secret_name",t);let s=[],o=a=>h(n,a)!==void 0,i=(a,u)=>s.push({path:[a],message:u});if(r!=="listener"&&r!=="event")for(let a of[
"secret_name","signature"])o(a)&&i(a,`has no meaning: via: ${r} carries no signature; leave it out`);else o("signature")&&
!o("secret_name")&&i("secret_name","is missing next to signature; write one, or neither");return r==="event"&&Ik(h(n,"si\
gnature"))&&i("signature","needs further headers, which an event does not carry; write jobserv, github or one of your ow\
n"),s.push(...Y(["signature"],rr(h(n,"signature")))),r==="event"?s.push(...Nk(e)):o("url")&&r!=="poll"&&i("url","has a m\
eaning for via: poll and via: event only; leave it out"),o("format")&&(r==="delivery"||r==="status")&&i("format",`has no\
 meaning for via: ${r}; leave it out`),[...s,...Y(["format"],ip(h(n,"format"))),...ft(n,"secret_name",t)]}function Nk(e){
let t=sp(e);if(typeof t!="string")return[];let n=Qe(t).map(({name:o})=>o),r=o=>[{path:["url"],message:o}];if(!n.includes(
"callback_token"))return r("lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the ca\
llback, with it in the path or query");let s=n.find(o=>o.startsWith("callback_")&&o!=="callback_token"||o.startsWith("ca\
llback.")||o.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which cannot be part of the callback_url th\
at the receiver is given; leave it out`)}function sp(e){return h(h(e,"callback"),"url")}function Js(e){let t=h(h(e,"call\
back"),"via");return typeof t=="string"&&Pk(t)?t:null}function Pk(e){return Object.hasOwn(ha,e)}function op(e){let t=new Map;
return Q(e,"chains").flatMap((n,r)=>Ck(n,["chains",r]).flatMap(s=>{let o=uu(`${s.chain}/${s.link}`).toLowerCase(),i=t.get(
o)??s;if(t.set(o,i),i.chain===s.chain&&i.link===s.link)return[];let a=i.chain===s.chain?"":` of chain "${i.chain}"`,u=`"${s.
link}" has the same commit status as "${i.link}"${a}, since case and characters beyond U+FFFF do not count there; write \
another one`;return[{path:s.path,message:u}]}))}function Ck(e,t){let n=h(e,"name"),r=[...Q(e,"webhooks").entries()].filter(
([,i])=>h(i,"enabled")!==!1),s=i=>h(h(i,"callback"),"via"),o=r.some(([,i])=>s(i)==="event");return r.flatMap(([i,a])=>{let u=h(
a,"name");return(o||s(a)==="status")&&typeof n=="string"&&typeof u=="string"?[{chain:n,link:u,path:[...t,"webhooks",i,"n\
ame"]}]:[]})}var Lk=["success","failure","pending"];function ip(e){let t=h(e,"state");return[...Array.isArray(t)?re(e,"s\
tate",Zf):Y(["state"],Zf(t)),...re(e,"conditions",hs)]}function Zf(e){let t=new Map;return Lk.flatMap(n=>[...ui(e,n),...Le(
e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let o=`holds ${JSON.stringify(r)}, which is in ${s} too; keep it in one of\
 the two`;return s===n?[]:[{path:[n],message:o}]})])}var Ys={notify:()=>!0,chains:()=>!0,receive:()=>!0,disabled:!0};function ya(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map(
[...n.map(r=>[r,""]),...t])}function ap(e,t,n){let r,s=c=>c?t:(r??=ya(JSON.stringify(e),t),r),o=(c,f)=>({names:c,open:["\
variables."],secrets:f}),i=c=>n.disabled||h(c,"enabled")!==!1,a=h(e,"notify"),u=h(a,"tests_url"),l=h(e,"receive");return[
...Y(["notify"],[...typeof u=="string"?ga(u,["tests_url"],{...o(kf,t),secrets:null},t):[],...pt(a,"webhooks"),...re(a,"w\
ebhooks",c=>{let f=n.notify(h(c,"name")),p=s(f&&i(c));return ma(c,o(qs,p),p)})]),...pt(e,"chains"),...op(e),...re(e,"cha\
ins",c=>{let f=n.chains(h(c,"name"))&&i(c);return rp(c,s(f),p=>{let d=s(f&&i(p));return{known:o(wf,d),secrets:d}})}),...l===
void 0?[]:Y(["receive"],Jf(l,s,n.receive)),...jk(e,t)]}var Mk=4,Dk=16;function jk(e,t){let n=(s,o)=>re(s,o,i=>Uk(h(i,"na\
me"),t)),r=Bk(e);return[...Y(["notify"],n(h(e,"notify"),"webhooks")),...n(e,"chains"),...re(e,"chains",s=>[...n(s,"webho\
oks"),...Fk(h(s,"token_secret_name"),r,t)]),...Y(["receive"],["providers","functions"].flatMap(s=>n(h(e,"receive"),s)))]}
function Uk(e,t){if(typeof e!="string")return[];let n=[...t].find(([,s])=>s.length>=Mk&&e===s||s.length>=Dk&&e.includes(
s));if(n===void 0)return[];let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],
message:r}]}function Fk(e,t,n){if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===
void 0)return[];let i=`${s===e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and who has that key \
could make a token; write a secret of its own`;return[{path:["token_secret_name"],message:i}]}function Bk(e){let t=Q(e,"\
chains").flatMap(n=>Q(n,"webhooks"));return[...Q(h(e,"notify"),"webhooks"),...t,...t.map(n=>h(n,"callback")),...Q(h(e,"r\
eceive"),"providers")].flatMap(n=>Le(n,"secret_name")).filter(n=>typeof n=="string")}var up=100;function dp(e,t,n=Ys){let{extended:r}=e,s=bi(e),o=r===void 0?null:bi(r),i=wl(s,o),{data:a,isWhole:u}=i,{trimmed:l,
padded:c}=qk(a,t),f=new Map([...t,...l]),p=ap(a,f,n),{notify:d,chains:g,receive:m}=Gk(Yk,i,u?p:p.filter(({path:E})=>!Vk(
E)),[...i.problems,...[o,s].flatMap(E=>E?Kk(E):[])]),b={...d&&{notify:{...d,webhooks:fp(d.webhooks,f)}},chains:g.map(E=>({
...E,webhooks:fp(E.webhooks,f)})),...m&&{receive:m}},k=o!==null||vt(e.file)!==null;return{config:b,ignored:[...lp(s),...o===
null?[]:lp(o).map(E=>`${E} (in ${o.file})`)],origins:k?Hk(b,i):[],unread:u?null:String(h(a,"extends")),trimmed:l,padded:c,
problem:i.problem}}function qk(e,t){let n=new Map,r=[];for(let[s,o]of vf(e)){let i=t.get(s)??"",a=i.replace(/[\r\n]+$/,"");
a!==i&&(o||!a.includes(`
`))&&n.set(s,a),a.trim()!==a&&r.push(`${s} begins or ends with a blank, which is kept; store it without, if that is a mi\
stake`),/^(["']).*\1$/s.test(a)&&r.push(`${s} is in quotes, which are a part of it; write it without, if that is a mista\
ke`)}return{trimmed:n,padded:r}}function hp({data:e}){return Object.keys(e).filter(t=>!ms.includes(t))}function Kk(e){return hp(
e).flatMap(Zk).map(({path:t,message:n})=>e.problem(t,n))}function lp(e){let t=h(h(e.data,"notify"),"email")!==void 0;return[
...hp(e),...t?["notify.email"]:[]]}function Hk({notify:e,chains:t,receive:n},{fileOf:r}){let s=(o,i,a=[])=>a.map(({name:u},l)=>`${o}\
 "${u}" is from ${r(i,l)}`);return[...s("webhook","notify.webhooks",e?.webhooks),...s("chain","chains",t),...s("function",
"receive.functions",n?.functions)]}function Gk(e,{data:t,problem:n},r,s=[]){let o=z(e,t),i=(o.issues??[]).map(({path:f=[],message:p,type:d,expected:g})=>({
path:f.map(({key:m})=>typeof m=="number"?m:String(m)),message:p,meant:d==="raw_check"?g:null}));if(o.success&&r.length===
0&&s.length===0)return o.output;let a=new Set(s.map(cp)),u=[...s,...Wk(i,r).map(({path:f,message:p})=>n(f,p)).filter(f=>!a.
has(cp(f)))],l=n([],"").file,c=u.slice(0,up).sort((f,p)=>+(f.file===l)-+(p.file===l)||(f.line??0)-(p.line??0));throw new w(
c,Math.max(0,u.length-up))}function cp({file:e,line:t,path:n}){return JSON.stringify([e,t,n])}function Wk(e,t){let n=new Set(
e.flatMap(({path:o,meant:i})=>i?[JSON.stringify([...o.slice(0,-1),...i.split(".")])]:[])),r=new Set(e.map(({path:o})=>JSON.
stringify(o))),s=new Set;return[...e,...t.filter(({path:o,message:i})=>{let a=JSON.stringify(o),u=`${a} ${i}`;return!r.has(
a)&&!s.has(u)&&s.add(u)})].filter(({path:o})=>!n.has(JSON.stringify(o)))}function Vk(e){return e[0]==="receive"&&e.at(-1)===
"provider"}function fp(e,t){let n=new Set(e.map(({name:o})=>o)),r=new Map,s=o=>{let i=(r.get(o)??0)+1;r.set(o,i);let a=i===
1?o:`${o} #${i}`;return n.has(a)?s(o):a};return e.map(o=>{let{name:i=s(Jk(o,t))}=o;return{...o,name:i}})}function Jk({method:e,
url:t},n){let r=Be(t),s=r===null?t:n.get(r)??"",o=/^[^:/?#]*:\/\/[^/?#]*/.exec(s)?.[0]??"",i=URL.canParse(o)?new URL(o).
host:r;return`${e} ${i}`}var Yk=_({extends:y(S(x(G(`must be ${Kr}`)),le(e=>vt(e)!==null,`must be ${Kr}`))),notify:y(Jc),
chains:y(q(zc,G("must be a list of chains, each with a name")),[]),receive:y(cc)}),pp={extends:"extends",notify:"notify",
chains:"chains",chain:"chains",receive:"receive",webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.\
tests_url",providers:"receive.providers",functions:"receive.functions"},zk=["name","enabled","timeout"],ba=new Map([...Object.
keys(Er).filter(e=>!zk.includes(e)).map(e=>[e,"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["fai\
lures_only","a webhook"],["events","a webhook or a chain"],["match","a webhook or a chain"],["callback","a link of a cha\
in"],["token_secret_name","a chain"],["expect_final_callback","a chain"]]),Xk=[...ba.keys()].filter(e=>e.length>10);function Zk(e){
let t=e.startsWith("x-")?null:Qk(e)??ev(e),n=vn(e)??t;return n===null?[]:[{path:[e],message:n}]}function Qk(e){let t=ci(
e),n=ba.get(ba.has(t)?t:F(e,Xk)??"");return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}
function ev(e){let t=F(e,Object.keys(pp)),n=t===null?void 0:pp[t];return n===void 0?null:`unknown key; did you mean ${n}\
?`}var Rr=class extends Error{},Ke=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},tv=/^(ENOTFOUND|ENODATA|EAI_)/,nv=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,rv=[408,425,429],
sv=[401,407],ov={dns_error:"check the host in the URL and the runner's DNS",connection_refused:"check that the receiver \
runs and can be reached from this runner"},iv={"socket hang up":"the connection was closed before a response",aborted:"t\
he response was cut short"};function zs(e){let t=yp(e);return e instanceof Rr?{code:"blocked",permanent:!0}:e instanceof
Ke?av(e):kp(t)?{code:"tls_error",permanent:!0}:t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:lv.test(
e.message)}:{code:tv.test(t)?"dns_error":nv.test(t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?
"protocol_error":"connection_reset",permanent:!1}}function et(e,t=null){if(e instanceof AggregateError&&e.errors.length>
0)return et(e.errors[0],t);if(!(e instanceof Error))return String(e);if(e instanceof Ke)return uv(e);let n=gp(e),r=ov[zs(
e).code];return vp(e,t)??(r===void 0?n:`${n}; ${r}`)}function av({status:e,cause:t}){let n=t instanceof Error?zs(t):null;
return n?.code==="tls_error"?n:{code:"connection_refused",permanent:e!==null&&e<500&&!rv.includes(e)}}function uv({status:e,
cause:t}){return e!==null?`the proxy responded ${e} and did not connect${sv.includes(e)?"; check its user and password i\
n HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?`the proxy cannot be reached: ${vp(t,null)??`${gp(t)}; check HTTPS\
_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}function gp({message:e}){return iv[e]??e}function yp(e){return e instanceof
Error&&"code"in e?String(e.code):""}var bp=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,wp="\
ERR_TLS_CERT_ALTNAME_INVALID",lv=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
cv=/wrong version number|packet length too long/i,fv=/certificate required/i,pv=/:SSL routines:[^:]*:([^:]+):/,dv=/(?:DNS|IP Address):([\w.*:-]+)/g,
mp=3;function kp(e){return bp.test(e)||e.startsWith("CERT_")||e===wp}function vp(e,t){let n=yp(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===wp)return hv(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(bp.test(n))return`${r}\
; if you trust this certificate, give its CA in the input ca-certificates`;if(kp(n))return`${r}; the receiver must renew\
 it`;let[,s]=pv.exec(e.message)??[];if(s===void 0)return null;let o=cv.test(s)?"does this port speak http? Then write ht\
tp://, or another port":fv.test(s)?"it asks for a client certificate, and none can be sent":"it must speak TLS 1.2 or la\
ter";return`the TLS handshake failed: ${s}; ${o}`}function hv(e){let t="host"in e?String(e.host):"this host",r=[...("cer\
t"in e?mv(e.cert):"").matchAll(dv)].map(([,a])=>a);if(r.length===0)return`the certificate is for other names than ${t}; \
the receiver must renew it`;let s=r.slice(0,mp).join(", "),o=r.length-mp,i=o>0?` and ${o} more`:"";return`the certificat\
e is for ${s}${i}, not for ${t}; write a host that it names`}function mv(e){return typeof e=="object"&&e!==null&&"subjec\
taltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}var Sp;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Sp||(Sp={}));function Ar(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}var yv=["notify","test","chain","gate","callback","receive","redeliver"];function xp(){let e=[],t=d=>e.push(d),{text:n,list:r,patterns:s,guarded:o,named:i,choice:a,number:u,duration:l}=bv(t),c=a(
"mode",yv),f=wc(t),p={mode:c,configFile:n("config-file",".github/webhooks.yml"),config:Ar("config",{trimWhitespace:!1}),
jobId:n("job-id")||f.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n(
"needs"),repository:kv(n("repository"),t),runId:u("run-id"),runAttempt:u("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r(
"allowed-schemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:_p("allowed-hosts")?r("allo\
wed-hosts",""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n(
"ca-certificates"),dryRun:a("dry-run",["false","true"])==="true",chain:c==="gate"?i("chain","(none)","accept callbacks w\
ithout a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","che\
ck"]),listen:wv(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:c==="gate"?o("callback","(none)",["a \
callback's JSON","use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:i("app","(any)","acc\
ept every app"),callbackSecretName:i("callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("liste\
ner-token"),callbackFormat:n("callback-format"),callbackSignature:n("callback-signature"),since:c==="gate"?a("since",["r\
un","attempt","commit"]):"run",timeoutMs:l("timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("desc\
ription"),targetUrl:n("target-url"),variables:vv(n("variables"),t),record:n("record"),trustRecord:a("trust-record",["fal\
se","true"])==="true",deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:c==="redeliver"?l("since"):null,giveUpAfterMs:l(
"give-up-after","24h")??0,coverage:n("coverage")===""?null:a("coverage",["true","false"])==="true",environment:f};if(e.length===
0&&e.push(..._v(p)),e.length>0)throw new w(e.map(d=>({message:d})));return p}function Ep(e){let t=e.trimStart();return t===
""?{secrets:new Map,ended:new Set}:t.startsWith("{")?Ev(t):xv(e)}function bv(e){let t=(l,c="")=>Ar(l)||c,n=(l,c,f=/[\s,]+/)=>t(l,c).split(f).map(p=>p.trim()).filter(p=>p!==""),r=l=>{let c=n(
l,"");for(let f of c){let p=$s(f);p!==null&&e(`input ${l}: ${p}`)}return c},s=(l,c,[f,p])=>{let d=Ar(l,{trimWhitespace:!1});
return d.trim()===""&&_p(l)&&e(`input ${l} is empty; write ${f}, or leave the input out (or write ${c}) to ${p}`),d.trim()===
c?"":d};return{text:t,list:n,patterns:r,guarded:s,named:(l,c,f)=>s(l,c,["a name",f]).trim(),choice:(l,c)=>{let f=t(l,c[0]),
p=c.find(d=>d===f);return p===void 0&&e(`input ${l} is "${f}"; write one of ${c.join(", ")}`),p??c[0]},number:l=>{let c=t(
l);return c===""?null:/^[1-9]\d{0,15}$/.test(c)?Number(c):(e(`input ${l} is "${c}"; write a whole number above 0`),null)},
duration:(l,c="")=>{let f=t(l,c);if(f==="")return null;let p=Rs(f);return(p===null||p===0)&&e(`input ${l} is "${f}"; wri\
te a time such as 30s, 10m, 1h`),p}}}function _p(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function wv(e,t){
let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e)??[],o=n??r;return o===void 0||Number(s)>65535?(t(`input li\
sten is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{host:"127.0.0.1",port:0}):{host:o,port:Number(s)}}function kv(e,t){
return e!==""&&!at(e)&&t(`input repository is "${e}"; write OWNER/NAME`),e}function vv(e,t){if(e==="")return{};try{let n=JSON.
parse(e);if(ku(e)||t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),typeof n==
"object"&&n!==null&&!Array.isArray(n))return n}catch{}return t('input variables is not a JSON object; write {"NAME": "va\
lue"}'),{}}var $p=/^[A-Za-z0-9_-]+$/,Rp="names hold letters, digits, _ and - only",Sv='a value of several lines needs th\
e JSON form: {"NAME": ${{ toJSON(secrets.NAME) }}}';function xv(e){let t=new Map,n=[],r=new Set,s=new Set,o=e.replace(/\n$/,
"").split(`
`),i="";for(let[a,u]of o.entries()){let l=u.endsWith("\r")?u.slice(0,-1):u;if(l===""){t.get(i)&&s.add(i);continue}let c=l.
indexOf("="),f=l.slice(0,Math.max(c,0));$p.test(f)?t.has(f)?r.add(f):t.set(f,l.slice(c+1)):n.push(a+1),i=f}if(n.length>0){
let a=n.length===1?"line":"lines",u=n.slice(0,10).join(", "),l=n.length>10?" and more":"";return{error:`input secrets, ${a}\
 ${u}${l}: write NAME=value, with = directly after the name (${Rp}); ${Sv}`}}return r.size>0?{error:Ap(r)}:{secrets:t,ended:s}}
function Ev(e){let t;try{t=JSON.parse(e)}catch{return{error:'input secrets starts with { but is not valid JSON; write {"\
NAME": "value"}, or lines NAME=value'}}let n=Object.entries(t??{}),r=new Map,s=[];for(let[i,[a,u]]of n.entries())$p.test(
a)?typeof u!="string"?s.push(`input secrets: ${a} must be a string; put it in quotes`):r.set(a,u):s.push(`input secrets:\
 name number ${i+1} is wrong; ${Rp}`);if(s.length>0)return{error:s.join(". ")};let o=new Set([...Br(e)].map(i=>String(i.
at(-1))));return o.size>0?{error:Ap(o)}:{secrets:r,ended:new Set}}function Ap(e){return`input secrets: given twice: ${[...e].
join(", ")}; keep one of each`}function _v(e){let t=Rv(e);return t===null?[]:Object.entries(Av).filter(([n,r])=>{let s=Ar(
n);return s!==""&&s!==Iv[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but ${t} does not read it; leave it out (\
it is read by ${$v(r)})`)}function $v(e){let t=[["mode gate",Ir],["mode receive",Or],["mode redeliver",Fn]];return[...new Set(
e.map(r=>t.find(([,o])=>o.includes(r)&&o.every(i=>e.includes(i)))?.[0]??r))].join(", ")}function Rv(e){let{mode:t,via:n,
record:r,callback:s,sinceMs:o,environment:i}=e;if(t==="receive")return r!==""?"mode receive with the input record":n==="\
listener"?"mode receive with via: listener":"mode receive from an event";if(t==="redeliver"&&o!==null)return"mode redeli\
ver with the input since";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a gate with the input callback";if(n!==
"event")return`a gate with via: ${n}`;switch(i.eventName){case"repository_dispatch":case"workflow_dispatch":return"a gat\
e in dispatch events";case"status":case"check_run":case"deployment_status":return`a gate in ${i.eventName} events`;default:
return null}}var Zs=["mode notify","mode test","mode chain","a gate with the input callback","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","a gate in status events","a gate in chec\
k_run events","a gate in deployment_status events","mode callback","mode receive from an event","mode receive with via: \
listener","mode receive with the input record","mode redeliver","mode redeliver with the input since"],Un=["mode notify",
"mode test","mode chain"],Or=Zs.filter(e=>e.startsWith("mode receive")),Ir=Zs.filter(e=>e.startsWith("a gate")),Fn=Zs.filter(
e=>e.startsWith("mode redeliver")),wa=[...Un,"a gate in dispatch events",...Or,...Fn],Xs=[...Un,"a gate in dispatch even\
ts","mode callback",...Fn],Av={"config-file":wa,"config-token":wa,config:wa,needs:Un,repository:["mode notify","mode tes\
t"],"run-id":[...Un,"a gate with via: status","a gate with via: check"],"run-attempt":[...Un,"a gate with via: status","\
a gate with via: check"],only:["mode notify","mode test",...Or,...Fn],"allowed-schemes":Xs,"allowed-methods":Xs,"allowed\
-hosts":Xs,"show-response":Xs,"dry-run":Zs,chain:["mode chain",...Ir],"start-at":["mode chain"],via:[...Ir.filter(e=>e!==
"a gate with the input callback"),...Or],callback:["a gate with the input callback"],context:["a gate with via: status",
"a gate with via: check","a gate in status events","a gate in check_run events","a gate in deployment_status events","mo\
de callback"],branch:["a gate with via: status","a gate with via: check","a gate in status events","a gate in check_run \
events"],app:["a gate in check_run events","a gate with via: check"],"callback-secret-name":[...Ir,"mode callback"],"lis\
tener-token":["a gate with via: listener",...Or],"callback-format":Ir,timeout:["mode chain","a gate with via: listener",
"a gate with via: status","a gate with via: check","a gate in dispatch events","mode receive with via: listener"],"callb\
ack-url":["mode callback"],state:["mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[
...Un,"a gate in dispatch events"],record:["mode receive with the input record","mode redeliver"],"trust-record":["mode \
receive with the input record"],deliveries:Fn,coverage:["mode notify","mode test"],since:["a gate with via: status","a g\
ate with via: check",...Fn],"callback-signature":["a gate with via: listener"],"give-up-after":["mode redeliver with the\
 input since"]},Iv={"config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH","a\
llowed-hosts":"public","show-response":"on-failure",via:"event",since:"run",app:"(any)",callback:"(none)","callback-secr\
et-name":"(none)",chain:"(none)",deliveries:"failed","give-up-after":"24h"};var Ip=1e4,ka=[1,2,4];function Op(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{
clearTimeout(s),t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.min(e,Xt));t?.addEventListener("abort",r,{once:!0})})}}
var HN=45*6e4;var $=class extends Error{status;code;isMissingRoute;said;constructor(t,n,r={}){super(t),this.name="ApiError",this.status=
n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.said=r.said??null}};var Qs="neither GITHUB_TOKEN nor GH_TOKEN is set";function eo(e){let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)return null;let n=(e.
GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),r=s=>n+s;return{url:r,get:(s,o)=>fetch(r(s),{headers:{accept:o,
authorization:`Bearer ${t}`,"user-agent":`webhook-action/${dn}`}}).catch(i=>{let a=i instanceof Error?i.cause:void 0,u=a instanceof
Error?a.message:i;throw new $(`GET ${r(s)} got no answer: ${u}; check the network and GITHUB_API_URL`,null)})}}var C=class extends Error{},Oe=".github/webhooks.yml",va={offline:{type:"boolean",default:!1}},bt=`  --offline          \
 does not read the file that the config extends; it is read
                      over the API (GITHUB_API_URL) where GITHUB_TOKEN or GH_TOKEN
                      is set`,Mt={file:{type:"string",default:Oe},...va},rn={secrets:{type:"string"}};function Te(e){let{
summary:t,usage:n,about:r,options:s,run:o}=e,[i,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.replace(/^\n/,"").trimEnd()}`,async run(u,l){let c=Ov(u,s),{length:f}=c.positionals;if(f<i||f>a)throw new C(f<i?"too\
 few arguments":p());return o(c,l);function p(){return`unknown argument ${c.positionals.at(a)}`}}}}function Ov(e,t){try{
return(0,Np.parseArgs)({args:[...e],options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new C(n.message):
n}}function sn(e,{env:t,readInput:n}){let r=e===void 0?t.SECRETS:e==="-"?n().toString("utf8"):Tr(e);if(r===void 0)return null;
let s=Ep(r);if("error"in s)throw new w(s.error);return s.secrets}var Tv={...Ys,disabled:!1};async function wt(e,t,n,r){let{
file:s}=e,o={text:Tr(s),file:s},i=await Nv(o,e.offline,t),a=typeof i=="object"?{...o,extended:i}:o,u=`${o.text}
${a.extended?.text??""}`,l=n??ya(u,r),c=dp(a,l,Tv);return{...c,secrets:l,warnings:typeof i=="string"?[`${s}: extends ${c.
unread}, which was not read or checked: ${i}`]:[]}}async function Nv(e,t,n){let r=yi(e);if(r===null)return;if(t)return"-\
-offline";let s=eo(n);if(s===null)return Qs;let{repository:o,path:i}=r.from,a=Lo(r.from),u=`/repos/${o}${vu(r.from)}`,l=f=>new w(
[r.problem(`${a} cannot be read: ${f}`)]),c=await s.get(u,"application/vnd.github.raw+json").catch(f=>{throw l(et(f))});
if(c.ok){let f=await c.text();try{let p=Ce(f);return{text:Hr({text:f,json:p},i),file:a}}catch(p){throw l(et(p))}}throw l(
`GET ${s.url(u)}: ${c.status}; check the name, path and ref, and that the token has contents: read there, or use --offli\
ne`)}function Tr(e){try{return(0,Tp.readFileSync)(e,"utf8")}catch(t){let n=t instanceof Error&&"code"in t?t.code:"";throw new w(
n==="ENOENT"?`there is no ${e}; run this in the repository's root, or name the file`:`${e} cannot be read (${n})`)}}var an=require("node:fs"),Ee=require("node:path");var to=require("node:fs"),Bn=require("node:path");async function Pp(e,t,n){let{repository:r}=t;try{let s=Cv(t);return await Pv({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
$&&s.status===404)return null;throw s}}async function Pv({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...X(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}}),
o=s.body.toString("utf8");return Hr({text:o,json:s.json},t)}function Cv({workflowSha:e,sha:t}){return e||t}function Cp(e,t){try{return(0,to.writeFileSync)((0,Bn.join)(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return!(n instanceof
Error&&"code"in n&&n.code==="EEXIST")}}var Lv=["workflow_call","workflow_run"],Mv=/\/webhook-action(?:\/notify|\/chain|\/\.github\/workflows\/notify\.yml)?@/,Dv=[
void 0,"notify","chain"],jv=5,Dp=20,Uv="GET /repos/{owner}/{repo}/actions/workflows",Fv=_({name:x(),path:x(),state:R(x(),
"active")});function Sa(e,t){let n;try{({data:n}=Rt({text:t,file:e}))}catch(i){if(i instanceof w)return null;throw i}let r=h(
n,"on");if(r===void 0)return null;let s=h(n,"name"),o=h(h(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="s\
tring"?s:e,events:O(r)?Object.keys(r):Lp(r),watched:Lp(o),reports:Bv(n).some(qv)}}function Lp(e){return[e].flat().filter(
t=>typeof t=="string"||typeof t=="number").map(String)}function Bv(e){let t=h(e,"jobs");return Object.values(O(t)?t:{}).
flatMap(n=>[n,...Q(n,"steps")])}function qv(e){let t=h(e,"uses"),n=h(h(e,"with"),"mode");return typeof t=="string"&&Mv.test(
t)&&Dv.includes(n)}function xa(e,t=null){let n=new Set(e.filter(({reports:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));
return e.filter(({name:r,path:s,reports:o,events:i})=>!o&&s!==t&&!n.has(r)&&!n.has(s)&&!i.every(a=>Lv.includes(a)))}function Kv(e){
let t=e.slice(0,Dp).map(({name:r,path:s})=>r===s?r:`"${r}" (${s})`),n=e.length-t.length;return[...t,...n>0?[`${n} more`]:
[]].join(", ")}async function jp(e,t){let n=Ns(t);if(t.eventName!=="workflow_run"||n===null||!Cp(t.temp,"coverage"))return null;
try{let r=await Hv(e,t,n);return r.length===0?null:`${n}: the list on.workflow_run.workflows lacks ${Kv(r)}, whose runs \
are not reported; add the names, or set coverage: false`}catch(r){if(r instanceof $)return null;throw r}}async function Hv(e,t,n){
let r=await Mp(e,t,n);if(r===null||r.watched.length===0)return[];let s=[],o=e.pages(Uv,X(t.repository),{keys:["workflows"],
most:jv});for await(let{items:u}of o)for(let l of u){let c=z(Fv,l);if(!c.success)continue;let{name:f,path:p,state:d}=c.output,
g=p.startsWith(".github/workflows/"),m=[f,p].some(b=>r.watched.includes(b));g&&!m&&d==="active"&&p!==r.path&&s.push(p)}let i=await Promise.
all(s.slice(0,Dp).map(u=>Mp(e,t,u))),a=[r,...i.filter(u=>u!==null)];return xa(a,r.path)}async function Mp(e,t,n){let r=await Pp(
n,t,e);return r===null?null:Sa(n,r)}var Dt=require("node:crypto");var Gv="webhook-action/relay/v1/",Fp=32,Wv=(0,Dt.createSecretKey)(Buffer.alloc(Fp)),Vv=16;var Jv=/^[A-Za-z0-9]{1,8}$/;function Bp(e){let t=[],n=[];for(let[o,i]of e.split(",").entries()){let[a="",u="",...l]=i.trim().
split(":"),c=Jp(u),f=`key number ${o+1}`;!Jv.test(a)||c===null||l.length>0?n.push(`${f} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(p=>p.id===a)?n.push(`${f} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:c})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function no({id:e,bytes:t},n){return{id:e,key:ro(t,n.toLowerCase())}}function qp({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function Kp(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],o=Jp(s);return o===null?null:{id:r,key:o}});return t.includes(null)?null:t.filter(n=>n!==null)}function ro(e,t){return zv(
Yv(e),`${Gv}${t}`)}function Yv(e){let t=(0,Dt.createHmac)("sha256",Wv).update(e).digest();return(0,Dt.createSecretKey)(
t)}var Up=new WeakMap;function Hp(e,t){let n=Up.get(e)??new Map,r=n.get(t)??(0,Dt.createSecretKey)(ro(e.key,t));return Up.
set(e,n.set(t,r)),r}function Gp(e,t){return Wp(e,JSON.stringify(t))}function Wp(e,t){let n=Vp(e,t).digest("hex").slice(0,
2*Vv);return Buffer.from(n,"hex").toString("base64url")}function zv(e,t){return Vp(e,t).digest()}function Vp(e,t){let n=Buffer.
isBuffer(e)?(0,Dt.createSecretKey)(e):e;return(0,Dt.createHmac)("sha256",n).update(t)}function so(e,t,n){let r=Hp(e,`sec\
ret/${t}`).export();return n==="text"?r.toString("base64url"):`whsec_${r.toString("base64")}`}function Jp(e){let t=Buffer.from(e,"base64url");return t.length===Fp&&t.toString("base64url")===e?t:null}var Xv=/^[A-Za-z0-9._~\-/%]+$/;var DP={id:"",bytes:Buffer.alloc(32)};function oo(e,t,n,r=null){let s=r===null?"":`${r}.`,o=Zv(e,t,n,r);return`/w/${t}/${e.
id}.${s}${o}/${n}`}function Yp(e){let t=e.replace(/%2e/gi,".").split("/");return Xv.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function Zv({key:e},t,n,r){return Gp(ro(e,"url"),["w",t.toLowerCase(),n,r])}var dd=require("node:child_process"),hd=require("node:fs");function zp(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var Qv=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],GP=["content-type",...Qv];function Ea(e){let t=eS(e);if(!t.includes("%"))return t;try{return decodeURI(t)}catch{return t}}function eS(e){let t=0,n=e.length;for(;e[t]==="/";)t+=1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var tS=/^application\/x-www-form-urlencoded *(?:;|$)/i,
nS=/^[ \t\r\n]*[{["]/;function Xp(e){let t=rS(e)?sS(e.body.toString()):null;return typeof t=="string"?t:null}function rS({headers:e,body:t}){return tS.
test(e["content-type"]??"")&&!nS.test(wu(t.toString()))}function sS(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(
r)).map(r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:oS(
n)??{fault:"the body is a form whose payload is not percent-encoded UTF-8"}}function oS(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}var tt="***",iS=/authorization|token|cookie|secret|key|signature|password/i,aS=16,Zp=/…|\.{3}/g,uS=16;function io(){let e=new Set,
t=td();return{add(n){if(e.has(n))return[];e.add(n);for(let r of pS(n))t.add(r);return od(n)},redact(n){let r="",s=0,o=-1,
i=-1;for(let{at:a,length:u}of nd(n,t,!0))a>=i&&(o>=0&&(r+=n.slice(s,o)+tt,s=i),o=a),i=Math.max(i,a+u);return o<0?n:r+n.slice(
s,o)+tt+n.slice(i)}}}function ed(e,t=uS){let n=new Map,r=(o,i)=>{n.has(o)||n.set(o,i)};for(let[o,i]of e)if(!([...i.trim()].
length<t)){r(i,`\${secrets.${o}}`);for(let[a,u]of Object.entries(It))r(u(i),`\${secrets.${o}|${a}}`)}let s=td();for(let o of n.
keys())s.add(o);return o=>{let i=[],a=0,u=l=>{l>a&&i.push({kind:"text",text:o.slice(a,l)})};for(let{at:l,length:c}of nd(
o,s)){if(l<a)continue;u(l),a=l+c;let f=n.get(o.slice(l,a))??"";i.push({kind:"placeholder",placeholder:f})}return u(o.length),
i}}var _a=4;function td(){let e=new Map,t=new Uint8Array(256);return{add(n){t[n.charCodeAt(0)&255]=1;let r=Qp(n,0),s=e.get(
r)??[];if(s.includes(n))return;let o=s.findIndex(({length:i})=>i<n.length);s.splice(o<0?s.length:o,0,n),e.set(r,s)},next(n,r){
let s=r;for(;s<n.length&&t[n.charCodeAt(s)&255]===0;)s++;return s},candidates:(n,r)=>e.get(Qp(n,r))??[]}}function Qp(e,t){
let n=0;for(let r=0;r<_a;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*nd(e,t,n=!1){let r=-1;for(let s=t.next(e,0);s+
_a<=e.length;s=t.next(e,s+1)){let o=t.candidates(e,s);if(o.length===0)continue;n&&r<=s&&(r=rd(e,s+1));let i=o.find(l=>e.
startsWith(l,s)),a=n?lS(e,s,r,o):0,u=Math.max(i?.length??0,a);u>0&&(yield{at:s,length:u})}}function rd(e,t){return Zp.lastIndex=
t,Zp.exec(e)?.index??e.length}function lS(e,t,n,r){let s=0,o=i=>r.some(a=>a.startsWith(e.slice(t,i)));for(let i=n;o(i);i=
rd(e,i+1)){let a=i<e.length?_a:aS;if(i-t>=a&&(s=i-t),i===e.length||!o(i+1))break}return s}function cS(e){return iS.test(
e)}function sd(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,cS(t)?tt:n]))}var fS=4;function od(e){let t=e.
split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.trim()!==""&&[...n].length>=fS)}function pS(e){
return[...new Set(od(e).flatMap(dS))]}function dS(e){let t=Buffer.from(e),n=JSON.stringify(e).slice(1,-1);return[e,n,n.replaceAll(
"/","\\/"),encodeURIComponent(t.toString()),new URLSearchParams([["",e]]).toString().slice(1),It.url(e),It.xml(e),It.slack(
e),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var $a={type:"token",header:"Authorization"},id=["x-gitea-event","x-forgejo-event","x-gogs-event"],hS={github:{marks:[{...on(
"x-github-event"),absent:id}],signature:"github"},gitea:{marks:id.map(on),signature:"gitea"},sonarqube:{marks:[on("x-son\
arqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},slack:{marks:[
on("x-slack-request-timestamp")],signature:"slack"},stripe:{marks:[on("stripe-signature")],signature:"stripe"},gitlab:{marks:[
on("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{marks:[on("x-event-key")],signature:{
algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{marks:[{match:{},present:["p\
ush_data","repository.repo_name"]}],signature:null},harbor:{marks:[{match:{body:{type:["[A-Z]**"]}},present:["event_data"]},
{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:$a},quay:{marks:[{match:{},present:[
"repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{marks:[{match:{},present:["id","timestam\
p","action","target.repository"]}],signature:$a},registry:{marks:[{match:{headers:{"content-type":["application/vnd.dock\
er.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:$a}};function ad(e){return hS[e]}function on(e){
return{match:{headers:{[e]:["**"]}},present:[]}}function Ra(e,t,{secrets:n,now:r}){let s=Nr(e);if(s===null)return null;let o=e.secret_name.filter(f=>n.get(f)),i=o.map(f=>n.
get(f)??"");if(i.length===0)return e.secret_name.length===0?"the provider has no secret_name, so its signature cannot be\
 verified":`${ud(e.secret_name,"and")} of the input secrets ${e.secret_name.length>1?"are":"is"} empty, so the signature\
 cannot be verified`;let a=Math.floor(r/1e3),{tolerance:u}=e,l={headers:t.headers,body:t.body,now:a,...u!==void 0&&{tolerance:u/
1e3}},c=gS(s,l,i);return c==="ok"?null:c==="untimely"&&!ao(s)?Kf(s,l):c==="missing"?`${yS(s)} is missing`:`${fd(s)} does\
 not match ${ud(o,"or")}`}function ld(e){return Nr(e)===null}function Aa(e,t,n){return Nr(e)!==null&&Ra(e,t,n)===null}function cd(e){
let t=Nr(e);return t&&fd(t).toLowerCase()}function Nr(e){let{signature:t,type:n,secret_name:r}=e;if(t==="none")return null;
if(t!==void 0)return t;if(r.length===0&&!mS(e))return null;let s=n===void 0?null:ad(n).signature;return s===null||s==="n\
one"?"jobserv":s}function mS({type:e}){return On.some(t=>t===e)}function gS(e,t,n){if(!ao(e)){let a=fa(e,t,n),u=e==="git\
ea"&&a==="wrong"?Xp(t):null;return u===null||u.startsWith($r)?a:fa(e,{...t,body:Buffer.from(u)},n)}let{headers:r}=t,{prefix:s=""}=e,
o=Kt(h(r,e.header.toLowerCase()));return o===null||o===""?"missing":n.filter(a=>bS(s+a,o)).length>0?"ok":"wrong"}function ao(e){
return typeof e=="object"&&"type"in e}function yS(e){let t=ao(e)?[e.header]:Ws(e),n=t.at(-1);return t.length===1?`header\
 ${n}`:`one of the headers ${t.slice(0,-1).join(", ")} and ${n}`}function ud(e,t){let n=e.map(r=>`"${r}"`).join(` ${t} `);
return e.length>1?`the secrets ${n}`:`the secret ${n}`}function fd(e){return ao(e)?e.header:Af(e)}function bS(e,t){let n=Lt(
e,t),r=Lt(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function uo(e){return Nr(e)==="standard-webhooks"?"standard-webhooks":"text"}var md=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,gd=Te({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${md}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=wd(t),[s,...o]=bd(n),a=[s,...e.all?o:[]].map(u=>qp(no(u,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),wS=86400,yd=Te({summary:"Prints a webhook's URL at the rela\
y, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${Oe}
${bt}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; where they were
given a value for that name, the sender needs that value instead.
${md}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Mt,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],async run({values:e,positionals:[t=""]},{env:n}){if(!Yp(t))throw new C(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=Ia(
e.relay??n.RELAY_URL),s=nt(e.repo,n),o=Pr(s,n),i=kS(e.days),a=r+oo(o,s,t,i),{secrets:u,warnings:l}=await vS(o,t,e,n);return{
ok:!0,json:{url:a,expires:i===null?null:pd(i),secrets:u},lines:[a,...i===null?[]:[`expires: ${pd(i)}`],...u.map(({provider:c,
secret_name:f,secret:p})=>`secret ${f} of ${c}: ${p}`)],warnings:l}}});function kS(e){if(e===void 0)return null;if(!/^[1-9]\d{0,4}$/.
test(e))throw new C(`--days is "${e}"; write a whole number above 0`);return Math.floor(Date.now()/1e3)+Number(e)*wS}function pd(e){
return new Date(e*1e3).toISOString()}async function vS(e,t,n,r){let{file:s}=n;if(s===Oe&&!(0,hd.existsSync)(s))return{secrets:[],
warnings:[`there is no ${s} here, so the provider isn't known: name the file with --file to see its sender's secret`]};let o=await wt(
n,r,null),{receive:i}=o.config,a=xS(i,t);return{secrets:a.flatMap(u=>u.secret_name.map(l=>({provider:u.name,secret_name:l,
secret:so(e,l,uo(u))}))),warnings:[...o.warnings,...i?.relay===void 0?[`${s} has no receive.relay: the relay returns 404`]:
[],...a.length===0?[`no active function of ${s} has the uri ${t}${SS(i)}`]:[]]}}function SS(e){let t=(e?.functions??[]).
flatMap(({uri:n})=>n??[]);return t.length===0?"":`; it has ${[...new Set(t)].join(", ")}`}function xS(e,t){let{providers:n=[],
functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(o=>o.active&&o.provider===s.name&&(o.uri===void 0||Ea(o.uri)===
Ea(t))))}function bd(e){let t=e.RELAY_KEYS??"";if(t==="")throw new C("RELAY_KEYS is not set; set it to the relay's keys");
let n=Bp(t);if("keys"in n)return n.keys;throw new C(`RELAY_KEYS: ${n.errors.join("; ")}`)}function Pr(e,t){if(t.RELAY_KEYS)
return no(bd(t)[0],e);if(!t.RELAY)throw new C("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, \
or RELAY to the repository's secret");let[n]=Kp(t.RELAY)??[];if(n!==void 0)return n;throw new C("RELAY is not a secret o\
f a repository; write whr_ID_KEY")}function Ia(e){if(e===void 0||e==="")throw new C("the relay is not named; write --rel\
ay https://HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;throw new C(`t\
he relay is "${e}"; write https://HOST without a path`)}function nt(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||ES()||n);
if(r!==null)return wd(r);throw new C("the repository is not named; write --repo OWNER/NAME")}function wd(e){if(at(e))return e;
throw new C(`"${e}" is not a repository; write OWNER/NAME`)}function ES(){try{let e=(0,dd.execFileSync)("git",["remote",
"get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/(?<!\/)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(e.trim())??[];return t??null}catch{return null}}var kd=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,vd=Te({summary:"Lists every error in configs; exits with 1 where there is one.",usage:"ch\
eck [FILE...] [--secrets FILE] [--offline] [--coverage]",about:`
  FILE                default ${Oe}
${kd};
                      without any, each name counts as given
${bt}
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:{...rn,...va,coverage:{type:"boolean",default:!1}},arguments:[0,1e3],async run({values:e,positionals:t},n){
let r=sn(e.secrets,n),s=t.length>0?t:[Oe],o=[];for(let i of s){let a={file:i,offline:e.offline},{problems:u,...l}=await _S(
a,n,r),c=e.coverage?TS(Sd(i)):[];o.push({file:i,...l,problems:[...u,...c]})}return{ok:o.every(({problems:i})=>i.length===
0),json:{files:o.map(({file:i,unread:a,problems:u})=>({file:i,...a!==null&&{unread:a},problems:u}))},lines:o.flatMap(({file:i,
problems:a,warnings:u})=>[...a.length===0?[`${i}: ok`]:a.map(Hn),...u])}}});async function _S(e,{env:t},n){try{let r=await wt(
e,t,n),{config:s,problem:o,unread:i,warnings:a}=r;return{problems:IS(s,e.file,o),unread:i,warnings:a}}catch(r){if(!(r instanceof
w))throw r;return{problems:[...r.problems,...$S(r)],unread:null,warnings:[]}}}function $S({hidden:e}){return e>0?[{message:`\
and ${e} more like these`}]:[]}var RS=["webhook","attestation","id"],AS=["token","callback","signature"];function IS({receive:e,
chains:t},n,r){let s=Sd(n);return!((0,Ee.basename)((0,Ee.dirname)((0,Ee.resolve)(n)))===".github")&&!(0,an.existsSync)(s)?
[]:[{at:["receive"],relay:e?.relay,sent:RS},...t.map(({relay:a},u)=>({at:["chains",u],relay:a,sent:AS}))].flatMap(({at:a,
relay:u,sent:l})=>{let c=OS(u?.workflow,l,s);return c===null?[]:[r([...a,"relay","workflow"],c)]})}function OS(e,t,n){if(e===
void 0)return null;if(!(0,an.existsSync)(n)||!(0,an.readdirSync)(n).includes(e))return`there is no ${(0,Ee.join)(n,e)}`;
let r=NS((0,Ee.join)(n,e)),s=h(r,"workflow_dispatch");if(s===void 0&&!PS(r))return`${e} has no trigger workflow_dispatch`;
let o=h(s,"inputs"),i=t.filter(u=>h(o,u)===void 0);if(i.length>0)return`${e} lacks the workflow_dispatch ${i.length>1?"i\
nputs":"input"} ${i.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`;let a=CS(o).filter(u=>!t.includes(
u));return a.length===0?null:`${e} requires the input ${a.join(", ")}, which the relay does not send; give it a default`}
function Sd(e){return(0,Ee.join)((0,Ee.dirname)(e),"workflows")}function TS(e){let n=((0,an.existsSync)(e)?(0,an.readdirSync)(
e).sort():[]).filter(a=>/\.ya?ml$/.test(a)).map(a=>(0,Ee.join)(e,a)).flatMap(a=>Sa(a,Tr(a))??[]),r=xa(n),s=n.filter(({reports:a,
events:u})=>a&&u.includes("workflow_run")),[o]=s;if(o===void 0)return r.length===0&&n.length>0?[]:[{file:e,message:"no w\
orkflow with the trigger workflow_run uses org/webhook-action"}];let i=o.path;return[...r.map(({name:a,path:u})=>({file:i,
message:`on.workflow_run.workflows lacks "${a}"${a===u?"":` (${u})`}, whose runs are not reported`})),...s.flatMap(({watched:a})=>a).
filter(a=>n.every(({name:u})=>u!==a)).map(a=>({file:i,message:`on.workflow_run.workflows names "${a}", and no workflow h\
as that name; write ${n.find(({path:u})=>(0,Ee.basename)(u)===a)?.name??"a workflow's name, not its file"}`}))]}function NS(e){
return h(Rt({text:Tr(e),file:e}).data,"on")}function PS(e){return[e].flat().includes("workflow_dispatch")}function CS(e){
return Object.entries(O(e)?e:{}).filter(([,t])=>h(t,"required")===!0&&h(t,"default")===void 0).map(([t])=>t)}var xd=Te({
summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"list [--file FILE] [--secrets \
FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${Oe}
${kd}
${bt}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Mt,...rn,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],async run({values:e},t){let{env:n}=t,r=sn(e.secrets,t),{config:s,warnings:o}=await wt(
e,n,null),a=MS(s,(u,l=!1)=>u.map(c=>({name:c,set:l||!!r?.get(c)})),LS(e,n));return{ok:!0,json:a,lines:DS(a),warnings:o}}});
function LS({relay:e,repo:t},n){let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let o=Ia(
s),i=nt(t,n),a=Pr(i,n);return{urlOf:l=>l===void 0?null:o+oo(a,i,l),hasKey:r}}function MS({notify:e,chains:t,receive:n},r,{
urlOf:s,hasKey:o}){let i=a=>({name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(Mn(a))});return{webhooks:(e?.
webhooks??[]).map(a=>({...i(a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r(
[a.token_secret_name,a.relay?.secret_name].filter(u=>u!==void 0)),webhooks:a.webhooks.map(u=>({...i(u),via:u.callback.via}))})),
functions:(n?.functions??[]).map(a=>{let u=n?.providers.find(({name:c})=>c===a.provider),l=o&&n?.relay!==void 0;return{name:a.
name,active:a.active&&u?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(u?.match?.
headers??{}).concat(Object.entries(a.match?.headers??{})).filter(([c])=>/event/i.test(c)).flatMap(([,c])=>c),secrets:r(u?.
secret_name??[],l)}})}}function DS({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:o,enabled:i,method:a,url:u,
events:l,secrets:c})=>[`webhook ${o}${i?"":" (disabled)"}`,`${a} ${u}`,l.join(", "),lo(c)]),...t.flatMap(({name:o,events:i,
secrets:a,webhooks:u})=>[[`chain ${o}`,"",i.join(", "),lo(a)],...u.map((l,c)=>[`  ${c+1}. ${l.name}${l.enabled?"":" (dis\
abled)"}`,`${l.method} ${l.url}`,`via ${l.via}`,lo(l.secrets)])]),...n.map(({name:o,active:i,provider:a,uri:u,url:l,events:c,
secrets:f})=>[`function ${o} of ${a}${i?"":" (inactive)"}`,l??(u===null?"any uri":`uri ${u}`),c.join(", "),lo(f)])],s=[0,
1,2].map(o=>Math.max(...r.map(i=>i[o]?.length??0)));return r.map(o=>o.map((i,a)=>i.padEnd(s[a]??0)).join("  ").trimEnd())}
function lo(e){return e.map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}var Ut=require("node:fs");var jS=6e4,US=.2,FS=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function Ed(e){let{failure:t,now:n}=e;if(t.status===410)return{kind:"stop",reason:"the receiver says that it is gon\
e"};if(!BS(t))return{kind:"stop",reason:null};if(e.retryOnlyIfUndelivered&&qS(t))return{kind:"stop",reason:"it may have \
arrived, and is not sent again unless idempotent is true"};let r=Mi(e.retryAfter,n)??0;if(r>jS){let i=new Date(n+r).toISOString();
return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(r/1e3)} s, at ${i}`}}let s=e.retryDelaysSeconds[e.
attempt-1];if(s===void 0)return{kind:"stop",reason:null};let o=Math.max(s*1e3,r)*(1+US*e.random);return{kind:"retry",delayMs:Math.
min(Math.ceil(o),Xt)}}function BS({code:e,status:t,permanent:n}){return n?!1:e!=="status"?FS.includes(e):t===null?!1:[408,425,429].includes(t)||
t>=500&&t<600}function qS({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==503:n}function $d(e){let t=new Map;for(let{run:n,deliveries:r,mayBeOfFork:s=!1}of e)for(let o of r){let i=t.get(o.id),{run_id:a,
run_attempt:u}=o.run??n,l={sent:o,run:{run_id:a,run_attempt:u},repository:o.run?.repository??n.repository,mayBeOfFork:s,
began:HS(o)};i?i.push(l):t.set(o.id,[l])}return[...t.values()].flatMap(n=>{let{began:r,...s}=n.reduce((u,l)=>KS(l,u)?u:l),
o=GS(n),i=n.some(({sent:{body:u}})=>u!==null&&u.sha256!==s.sent.body?.sha256),a=[...n.flatMap(({sent:{first_failed:u}})=>u??
[]),...o.map(({started:u})=>u)].reduce((u,l)=>Math.min(u,Date.parse(l)),1/0);return{...s,earlier:o,differs:i,firstFailed:Number.
isFinite(a)?a:null,givenUp:n.some(u=>u.sent.given_up===!0&&u.began>=r)}})}function KS(e,t){return e.began!==t.began?e.began<
t.began:_d(e.sent)<_d(t.sent)}function HS({attempts:e}){return e.reduce((t,{started:n})=>Math.max(t,Date.parse(n)),-1)}function _d({
body:e,status:t}){return(e===null?0:2)+(t==="not_run"?0:1)}function GS(e){return[...new Map(e.flatMap(({sent:n})=>n.attempts).
map(n=>[`${n.started} ${n.number}`,n])).values()].sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||n.number-r.number)}var Ad=require("node:crypto");function un(e){let t=Buffer.from(e);return{text:t.toString(),sha256:(0,Ad.hash)("sha256",t)}}function co(e,t,n){let r=[],
s="";for(let o of Ie(e))if(o.kind==="text")s+=o.text;else if(o.kind==="broken")s+=o.source;else{let i=Id(o,t,n);i===null?
s+=Fe(fr(o,t)):(r.push(...n(s),{kind:"placeholder",placeholder:i}),s="")}return Td([...r,...n(s)])}function Id({name:e,filters:t},n,r){
let s=Xe(e)!==null,o=s||t.length===0?null:n(e),[i,...a]=typeof o=="string"?r(o):[],u=i?.kind==="placeholder"&&a.length===
0?i.placeholder.slice(2,-1):null,l=s?e:u;return l===null?null:`\${${[l,...t.map(({source:c})=>c)].join("|")}}`}function Od(e,t,n){
return pr(e,{key:r=>co(r,t,n),leaf:r=>{let s=_n(r);if(!s||Id(s,t,n)!==null)return co(r,t,n);let o=vs(s,t);if(o===zt)return zt;
if(o===void 0)return"";let i=a=>Oa(a,n);return pr(o,{key:i,leaf:i})}})}function Oa(e,t){return Td(t(e))}function Td(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?Rd(t.text):Rd(`${t.text}{`).slice(
0,-1)).join("")}function Rd(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var WS=1e3,VS=1e4,JS=255,Nd=1e5,YS=1e3;var fo=S(M(),ur(),Sn(0)),kt=S(x(),ze(WS)),Pd=S(x(),$e(/^[0-9a-f]{64}$/)),Cd=_({run_id:fo,run_attempt:fo}),Na=S(kt,le(at)),
Pa=S(x(),vi(),le(e=>Number.isFinite(Date.parse(e)))),zS=_({number:fo,status_code:T(fo),error:T(kt),started:Pa,duration_ms:S(
M(),or(),Sn(0)),connected:y(ws(!1))}),XS=_({id:S(x(),$e(/^[\x21-\x7e]{1,200}$/)),event:S(x(),$e(/^[a-z_]{0,50}$/)),chain:T(
kt),webhook:kt,status:Yt(["success","failure","not_run"]),reason:T(S(x(),ze(VS))),attempts:S(q(zS),ze(YS)),body:T(Pd),retry_of:T(
kt),mac:T(kt),run:y(_({repository:y(Na),...Cd.entries})),first_failed:y(Pa),given_up:y(he())}),Ta=T(S(x(),ze(2*JS))),ZS=_(
{chain:T(kt),webhook:T(kt),status:Yt(["accepted","duplicate","conflict","expired","unexpected","rejected","sent"]),received:Pa,
state:T(Yt(["success","failure","error"])),description:Ta,context:Ta,target_url:T(kt),reason:y(Ta)}),QS=_({version:ws(1),
run:_({repository:Na,...Cd.entries}),sender:y(Na),callbacks:y(S(q(ZS),ze(Nd))),bodies:Ri(Pd,x()),deliveries:S(q(XS),ze(Nd))});
function Ca(e,t,n=[],r=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},...r.length>0&&{callbacks:r},
deliveries:n}}function po(e){let t;try{t=JSON.parse(e)}catch{return ln("is incomplete or not JSON")}if(!O(t))return ln("is not a recor\
d of this action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="n\
umber"&&n!==1)return ln(`is a record of version ${n}, and this version of the action reads version 1`);let r=z(QS,t,{abortEarly:!0});
if(!r.success){let o=r.issues[0].path?.map(({key:a})=>String(a))??[],i=o.length>0?` (${o.join(".").slice(0,80)})`:"";return ln(
`is not a record of this action${i}`)}let[s]=Br(e);return s!==void 0?ln("gives a key twice"):ex(r.output)}function ex({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[o,i]of Object.entries(e)){let a=un(i);if(a.sha256!==o||a.text!==i)return ln(`w\
as changed: bodies.${o} has another SHA-256`);r.set(o,a)}let s=[];for(let[o,{body:i,...a}]of t.entries()){let u=i===null?
null:r.get(i);if(u===void 0)return ln(`has no body for deliveries.${o}`);s.push({...a,body:u})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function ln(e){return{kind:"invalid",why:e}}var cn=require("node:fs"),ho=require("node:path");var tx=/^webhook-record.*\.json$/,Ld=32*1024*1024;function La(e){return tx.test(e.slice(e.lastIndexOf("/")+1))}function Dd(e,t,n="\
input record"){let r=(0,ho.resolve)(t,e);try{if(!(0,cn.statSync)(r).isDirectory())return Md([[e,r]]);let s=jd(r).sort();
if(s.length>0)return Md(s.map(o=>[o,o]))}catch(s){let o=s instanceof Error&&"code"in s?s.code:"";throw s instanceof w?s:
o!=="ENOENT"&&o!=="ENOTDIR"?new w(`the record ${e} cannot be read: ${s}`):new w(`${n} is ${e}, which is not there; downl\
oad the artifact that holds the record in a step before, and write its path`)}throw new w(`${n} is the folder ${e}, whic\
h holds no webhook-record.json; write the folder that the artifact was downloaded to`)}function jd(e){return(0,cn.readdirSync)(
e,{withFileTypes:!0}).flatMap(t=>{let n=(0,ho.join)(e,t.name);return t.isDirectory()?jd(n):t.isFile()&&La(t.name)?[n]:[]})}
function Md(e){let t=Ld;return e.map(([n,r])=>{let s=(0,cn.statSync)(r);if(!s.isFile())throw new w(`the record ${n} is n\
ot a file; write its path`);if(t-=s.size,t<0)throw new w(`the records at ${n} are larger than ${Ld/1024/1024} MiB; write\
 the path of the one that is meant`);let o=(0,cn.readFileSync)(r,"utf8").replace(/^\ufeff/,"");return{path:n,text:o}})}var nx="webhook-record",Ud=100,Ma=500,jt=32*1024*1024,Fd=1e3,Bd=4,rx=_({id:M(),name:x(),size_in_bytes:R(M(),0),expired:R(
he(),!1),created_at:S(x(),Re(e=>Date.parse(e)),M(),or()),workflow_run:R(Jt(_({id:y(M()),repository_id:Jt(M()),head_repository_id:Jt(
M())})),null)});async function Wd(e,t){return(await sx(e,t)).flatMap(({path:r,text:s,uploaded:o,mayBeOfFork:i})=>{let a=po(
s);return a.kind==="invalid"&&e.log.warning(`${r} is skipped: it ${a.why}`),a.kind==="deliveries"?[{path:r,uploaded:o,mayBeOfFork:i,
record:a.record}]:[]})}async function sx(e,t){let n=await ox(e,t),r=[],s=jt;for(let o=0;o<n.length&&s>=0;o+=Bd){let i=await Promise.
all(n.slice(o,o+Bd).map(a=>ax(e,t.repository,a)));for(let[a,u]of i.entries()){let l=n[o+a]?.size_in_bytes??0,c=u.reduce(
(f,{text:p})=>f+p.length,0);s-=Math.max(c,l>jt?0:l),s>=0&&r.push(...u)}}return s<0&&e.log.warning(`the records since ${Vd(
t.since)} are larger than ${jt/1024/1024} MiB; the older ones are not read`),r.reverse()}async function ox({api:e,log:t},{
repository:n,since:r}){let s=[],o=e.pages("GET /repos/{owner}/{repo}/actions/artifacts",X(n),{keys:["artifacts"],most:Ud}),
i=!1;for await(let{items:u,more:l}of o){let c=u.flatMap(f=>{let p=z(rx,f);return p.success?[p.output]:[]});if(s.push(...c.
filter(({name:f,created_at:p})=>f.startsWith(nx)&&p>=r)),i=!l||c.every(({created_at:f})=>f<r),i)break}i||t.warning(`${n}\
 has more than ${Ud*100} artifacts; older ones are not read`);let a=s.filter(u=>{let l=ix(u);return l!==null&&t.info(`ar\
tifact ${u.name} skipped: ${l}`),l===null}).sort((u,l)=>l.created_at-u.created_at||l.id-u.id);return a.length>Ma&&t.warning(
`${n} has ${a.length} records since ${Vd(r)}; only the newest ${Ma} are read`),a.slice(0,Ma)}function ix({expired:e,workflow_run:t}){
if(e)return"it is expired";let{repository_id:n,head_repository_id:r}=t??{};return r!==void 0&&r!==n?"it is from a run of\
 a fork":null}async function ax({api:e,log:t},n,{id:r,name:s,created_at:o,size_in_bytes:i,workflow_run:a}){let u=a?.id??
null,l=u===null?s:`${s} of run ${u}`;try{if(i>jt)throw new rt(`it is larger than ${jt/1024/1024} MiB`);let c=await e.download(
"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{...X(n),artifact_id:r,archive_format:"zip"},
jt);return(await Da(s,c)).map(({path:p,text:d})=>({path:`${l}: ${p}`,text:d,uploaded:o,mayBeOfFork:a?.head_repository_id===
void 0}))}catch(c){if(!ux(c))throw c;return t.warning(`artifact ${l} skipped: ${c.message}`),[]}}function ux(e){return e instanceof
$?[200,404,410].includes(e.status??0):e instanceof rt}var rt=class extends Error{};async function Da(e,t){return(t.subarray(
0,2).equals(Buffer.from("PK"))?await cx(t):[{path:e,content:t}]).map(({path:r,content:s})=>({path:r,text:s.toString().replace(
/^\ufeff/,"")}))}var mo={magic:101010256,size:22,comment:65535},qd={magic:33639248,size:46},Kd={magic:67324752,size:30},
Hd=0,lx=8;async function cx(e){let{inflateRawSync:t}=await import("node:zlib");try{let n=fx(e),r=e.readUInt16LE(n+10);if(r>
Fd)throw new rt(`it has more than ${Fd} files`);let s=e.readUInt32LE(n+16),o=jt,i=[];for(let a=0;a<r;a++){if(e.readUInt32LE(
s)!==qd.magic)throw Cr();let u=e.readUInt16LE(s+10),l=e.readUInt32LE(s+20),c=e.readUInt32LE(s+42),f=s+qd.size,p=f+e.readUInt16LE(
s+28),d=e.toString("utf8",f,p);if(s=p+e.readUInt16LE(s+30)+e.readUInt16LE(s+32),!La(d))continue;if(e.readUInt32LE(c)!==Kd.
magic)throw Cr();let g=c+Kd.size+e.readUInt16LE(c+26)+e.readUInt16LE(c+28),m=e.subarray(g,g+l);if(m.length<l||![Hd,lx].includes(
u))throw Cr();let b=u===Hd?m:t(m,{maxOutputLength:Math.max(1,o)});if(o-=b.length,o<0)throw Gd();i.push({path:d,content:b})}
return i}catch(n){throw n instanceof rt?n:(n instanceof Error&&"code"in n?n.code:"")==="ERR_BUFFER_TOO_LARGE"?Gd():Cr()}}
function fx(e){let t=Math.max(0,e.length-mo.size-mo.comment);for(let n=e.length-mo.size;n>=t;n--)if(e.readUInt32LE(n)===
mo.magic)return n;throw Cr()}function Gd(){return new rt(`it unpacks to more than ${jt/1024/1024} MiB`)}function Cr(){return new rt(
"it is not a whole zip archive; upload it again")}function Vd(e){return new Date(e).toISOString().slice(0,16).replace("T",
" ")}function zd({repository:e,since:t,webhooks:n,callbacks:r}){if(n.length===0&&r.length===0)return[t===null?"no delivery in\
 these records":`no record of ${e} since ${t}`];let s=n.flatMap(({name:i,deliveries:a})=>[i,...a.flatMap(u=>[`  ${[Zd(u),
u.event||"-",u.status,Qd(u),ja(u,e)].join("  ")}`,...u.reason===null?[]:[`    ${u.reason}`],...u.callbacks.map(l=>`    ${Jd(
l)}`),...u.body?.split(`
`).map(l=>`    ${l}`)??[]])]),o=r.map(i=>`  ${Jd(i)}  ${ja(i,e)}${px(i)}`);return[...s,...o.length>0?[Xd,...o]:[]].map(i=>W(
i,Number.POSITIVE_INFINITY))}var Xd="callbacks to gates, and of deliveries that are in no record";function px({webhook:e}){
return e===null?"":`, ${e}`}function ja(e,t){let n=e.repository===t?"":` of ${e.repository}`;return`run ${e.run_id}${n}`}
function Jd(e){let{received:t,status:n,description:r,context:s,target_url:o}=e,i=e.state??e.reason??"";return[`${Ua(t)} \
 callback ${n}: ${i}${r?`, "${r}"`:""}`,...s?[`(context: ${s})`]:[],...o?[o]:[]].join(" ")}function Zd({attempts:e}){let t=e.
at(-1)?.started;return t===void 0?"not sent":Ua(t)}function Ua(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function Qd({
attempts:e}){let t=e.at(-1);if(t===void 0)return"0 attempts";let n=e.length===1?"1 attempt":`${e.length} attempts`,r=t.error===
null||t.error==="status";return`${n}, ${r?`HTTP ${t.status_code}`:t.error}`}function eh({repository:e,since:t,webhooks:n,
callbacks:r},s){let o=c=>{let f=`${s}/${c.repository}/actions/runs/${c.run_id}`,p=ja(c,e).replace("run ","");return`<td>\
<a href="${te(f)}">${te(p)}</a></td>`},i=c=>`<tr class="${c.status}">
<td>${te(Zd(c))}</td><td>${te(c.event)}</td>
<td>${te(c.status.replace("_"," "))}</td><td>${te(Qd(c))}</td>
${o(c)}
<td>${te(c.reason??"")}${c.body?`<pre>${te(c.body)}</pre>`:""}</td>
</tr>
${c.callbacks.map(f=>Yd("callback",f,"<td></td>")).join(`
`)}`,a="<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>",u=(c,f)=>`\
<h2>${te(c)}</h2>
<table>
${a}
${f.join(`
`)}
</table>`,l=n.map(({name:c,deliveries:f})=>u(c,f.map(i)));return r.length>0&&l.push(u(`C${Xd.slice(1)}`,r.map(c=>Yd(c.webhook??
"callback",c,o(c))))),`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${te(e)}</title>
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
<h1>Webhooks of ${te(e)}</h1>
<p>${t===null?"The":`Since ${te(t.slice(0,16).replace("T"," "))} UTC, the`} newest first.</p>
${l.length===0?"<p>There are no records.</p>":l.join(`
`)}
</body>
</html>
`}function Yd(e,t,n){let{received:r,status:s,state:o,description:i,context:a,target_url:u}=t,{reason:l}=t,c=te(i||u||l||
"no text"),f=u?`<a href="${te(u)}" rel="noreferrer">${c}</a>`:c;return`<tr class="callback ${o}">
<td>${te(Ua(r))}</td><td>${te(e)}</td>
<td>${o??""}</td><td>${s}</td>
${n}
<td>${f}${a?` (${te(a)})`:""}</td>
</tr>`}var te=It.xml;var dx=864e5,oh="7",th=100,hx=32*1024*1024,ih=Te({summary:"Lists what was sent to each webhook, from the records of runs\
.",usage:"history [OPTIONS] [FILE]...",about:`
  FILE                a record: webhook-record.json, the zip of an artifact, or a
                      folder with records
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default ${oh}
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

Without FILE it reads the artifacts whose names begin with webhook-record: runs
upload the output record-file under such a name (docs/redelivery.md).

Environment, without FILE:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,options:{repo:{type:"string"},days:{type:"string"},html:{type:"str\
ing"},bodies:{type:"boolean",default:!1}},arguments:[0,Number.POSITIVE_INFINITY],async run({values:e,positionals:t},{env:n}){
let{html:r,bodies:s}=e,{records:o,warnings:i,...a}=t.length>0?await mx(t,e):await yx(e,n),{deliveries:u,others:l}=bx(o),
c={...a,webhooks:kx(u).map(({name:f,deliveries:p})=>({name:f,deliveries:p.map(d=>vx(d,s))})),callbacks:l.map(f=>({webhook:f.
webhook===null?null:uh(f.chain,f.webhook),repository:f.repository,run_id:f.run_id,...lh(f)}))};return r!==void 0&&(0,Ut.writeFileSync)(
r,eh(c,Sx(n))),{ok:!0,json:c,lines:zd(c),warnings:i}}});async function mx(e,{repo:t,days:n}){if(n!==void 0)throw new C("\
--days is for artifacts; leave it out with a FILE");let r=[],o=(await Promise.all(e.map(gx))).flat().flatMap(({path:c,text:f})=>{
let p=po(f);return p.kind==="deliveries"?[p.record]:(r.push(`${c} is skipped: it ${p.kind==="invalid"?p.why:"holds a rec\
eived webhook"}`),[])});o.sort((c,f)=>nh(c)-nh(f));let i=o.at(-1);if(i===void 0)throw new w(r.map(c=>({message:c})));let{
run:a,sender:u=a.repository}=i;return{repository:t===void 0?u:nt(t,{}),since:null,records:o,warnings:r}}async function gx(e){
if(!(0,Ut.existsSync)(e))throw new w(`there is no ${e}; write the path of a record, of an artifact's zip, or of a folder`);
let t=(0,Ut.statSync)(e);if(t.isDirectory())return Dd(e,process.cwd(),"FILE");if(t.size>hx)throw new w(`${e} is larger t\
han 32 MiB, which no record is`);try{let n=await Da(e,(0,Ut.readFileSync)(e));if(n.length>0)return n}catch(n){throw n instanceof
rt?new w(`${e}: ${n.message}`):n}throw new w(`${e} holds no webhook-record.json`)}function nh({deliveries:e}){return e.flatMap(
({attempts:n})=>n).reduce((n,{started:r})=>Math.max(n,Date.parse(r)),0)}async function yx({repo:e,days:t=oh},n){if(!/^[1-9]\d{0,3}$/.
test(t))throw new C(`--days is "${t}"; write a whole number above 0`);let r=nt(e,n),s=Date.now()-Number(t)*dx,o=[],i={info:()=>{},
warning:u=>{o.push(u)}},a={api:xx(n),log:i};try{let l=await Wd(a,{repository:r,since:s});return{repository:r,since:new Date(
s).toISOString(),records:l.map(({record:c})=>c),warnings:o}}catch(u){throw u instanceof $?new w(u.message):u}}function bx(e){
let t=$d(e).map(s=>({...s,callbacks:[]})),n=ah(t,({sent:s,run:o,repository:i})=>rh({...s,...o,repository:i})),r=[];for(let s of wx(
e)){let o=Date.parse(s.received),i=n.get(rh(s))??[];((i.findLast(({firstFailed:l})=>l!==null&&l<=o)??i[0])?.callbacks??r).
push(s)}return{deliveries:t,others:r}}function ah(e,t){let n=new Map;for(let r of e){let s=t(r),o=n.get(s)??[];o.push(r),
n.set(s,o)}return n}function rh(e){let{chain:t,webhook:n,repository:r,run_id:s,run_attempt:o}=e;return JSON.stringify([t,
n,r,s,o])}function wx(e){let t=e.flatMap(({run:n,callbacks:r=[]})=>r.map(s=>{let o={...s,...n};return[JSON.stringify(o),
o]}));return[...new Map(t).values()].sort((n,r)=>Date.parse(n.received)-Date.parse(r.received))}function uh(e,t){return e===
null?t:`${e}/${t}`}function kx(e){return[...ah(e,({sent:{chain:n,webhook:r}})=>uh(n,r))].map(([n,r])=>({name:n,deliveries:r.
toReversed()})).sort((n,r)=>n.name<r.name?-1:1)}function vx({sent:e,run:t,repository:n,earlier:r,callbacks:s},o){let{id:i,
event:a,status:u,reason:l,body:c}=e;return{id:i,event:a,status:u,reason:l,repository:n,run_id:t.run_id,run_attempt:t.run_attempt,
attempts:r.map(({status_code:f,error:p,started:d})=>({status_code:f,error:p,started:d})),callbacks:s.map(lh),...o&&{body:c?.
text??null}}}function lh({received:e,status:t,state:n,description:r,context:s,target_url:o,reason:i}){return{received:e,
status:t,state:n,description:r,context:s,target_url:o&&lu(o),...i!==void 0&&{reason:i}}}function Sx(e){return(e.GITHUB_SERVER_URL||
"https://github.com").replace(/\/+$/,"")}function xx(e){let t=eo(e);if(t===null)throw new C(`${Qs}; set one`);let{url:n,
get:r}=t;async function s(o){let i=await r(o,"application/vnd.github+json");if(i.ok)return i;let a=i.status===403||i.status===
404?"; the token needs actions: read of this repository":"";throw new $(`GET ${n(o)}: ${i.status}${a}`,i.status)}return{
async*pages(o,i,{keys:a=[],most:u}){let l=sh(o,i);for(let c=1;c<=u;c+=1){let p=await(await s(`${l}?per_page=${th}&page=${c}`)).
json(),d=a.map(m=>Object(p)[m]).concat([p]).find(m=>Array.isArray(m)),g=(d??[]).length===th;if(yield{items:d??[],total:null,
more:g},!g)return}},async download(o,i,a){let u=await s(sh(o,i)),l=[],c=0;for await(let f of u.body??[]){if(c+=f.length,
c>a)throw new $(`it is larger than ${a} bytes`,u.status);l.push(f)}return Buffer.concat(l)}}}function sh(e,t){return e.replace(
/^GET /,"").replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(String(Object(t)[r])))}var Um=require("node:crypto");var gh=ot(require("node:dns"),1),yh=ot(require("node:http"),1),bh=ot(require("node:net"),1);var yo=ot(require("node:http"),1),Lr=ot(require("node:net"),1);function ch(e){let t=e.protocol==="https:";if(Ex(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new go(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new go(`http://${n}`)}else return}function Ex(e){if(!e.hostname)return!1;let t=e.hostname;if(_x(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let o of n.
split(",").map(i=>i.trim().toUpperCase()).filter(i=>i))if(o==="*"||s.some(i=>i===o||i.endsWith(`.${o}`)||o.startsWith(".")&&
i.endsWith(`${o}`)))return!0;return!1}function _x(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var go=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var $x=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],Rx=/^2\d\d$/;function Ba(e){return ch(e)}function bo(e){
return Ba(e)!==void 0}function fh(e){let t=$x.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!Ax(e[n]??""));if(t.length>0)throw new w(
t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, special characters of a user an\
d password as %40`})))}function Ax(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http://${e}`;if(!URL.canParse(n))
return!1;let{protocol:r,hostname:s,username:o,password:i}=new URL(n);try{decodeURIComponent(o+i)}catch{return!1}return/^https?:$/.
test(r)&&s!==""}async function ph(e,t,n){let r=await import("node:https"),s=await import("node:tls"),o=(d,g)=>s.connect(
{...g,host:d,servername:Lr.default.isIP(d)?"":d}),i=new Set,a={...n,keepAlive:!1,maxSockets:1/0},u=t?new r.Agent(n):new yo.default.
Agent(a),l=d=>Ix(e,{options:n,connectTls:o,sockets:i},d),c=Tx(e);u.createConnection=(d,g)=>{let m=(b,k)=>g?.(b,k);if(!t)
l(m);else{let b=d.host??"",k=`${Lr.default.isIPv6(b)?`[${b}]`:b}:${d.port}`;Ox(l,k,c,(E,L)=>m(E,E?L:o(b,{...n,socket:L})))}
return null};let f=u.destroy.bind(u);return u.destroy=()=>{for(let d of i)d.destroy();f()},{request:t?r.request:(d,{headers:g,
...m})=>yo.default.request(d,{...m,path:d.origin+d.pathname+d.search,headers:{...g,...c}}),agent:u,isProxy:!0}}function Ix({
protocol:e,hostname:t,port:n},{options:r,connectTls:s,sockets:o},i){let a=t.replace(/^\[|\]$/g,""),u=e==="https:",l=u?s(
a,{...r,port:Number(n||443)}):Lr.default.connect({host:a,port:Number(n||80)});o.add(l),l.once("close",()=>o.delete(l)),l.
on("error",c=>Fa(i,new Ke(null,c))),l.once(u?"secureConnect":"connect",()=>{i(null,l)})}function Ox(e,t,n,r){let s=yo.default.
request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(o,i)=>(e((a,u)=>i(a,u)),null)});s.once("connect",
({statusCode:o},i,a)=>{if(Rx.test(String(o))&&a.length===0)return r(null,i);i.destroy(),Fa(r,new Ke(o??null))}),s.once("\
error",o=>Fa(r,o instanceof Ke?o:new Ke(null,o))),s.end()}function Fa(e,t){e(t,new Lr.default.Socket)}function Tx({username:e,
password:t}){return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var Nx=64,Px=407,Cx=Buffer.alloc(0);function wh(e){fh(process.env);let t=e.resolve??(o=>gh.default.promises.lookup(o,{all:!0})),
n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(o,i)=>{let a=Ba(o),u=`${o.protocol}\
 ${i} ${a?.href??""}`,c={keepAlive:i,maxSockets:i?Nx:1/0,...n},f=o.protocol==="https:",p=r.get(u)??await(a?ph(a,f,c):Lx(
f,c)),d=r.get(u)??p;return r.set(u,d),d};return{async request(o){let{url:i,keepAlive:a,timeoutMs:u}=o,l=await s(i,a),c=await dh(
o,l,t,u),f=u-c.result.durationMs;if(!c.stale||f<=0)return c.result;let p=await s(i,!1),{result:d}=await dh(o,p,t,f),{started:g}=c.
result,m=c.result.durationMs+d.durationMs;return d.kind==="response"?{...d,started:g,durationMs:m}:{...d,started:g,durationMs:m,
connected:!0}},async addresses(o,{timeoutMs:i,signal:a}){if(bo(o))return[];let u=AbortSignal.any([a,AbortSignal.timeout(
i)]),l=new Promise(p=>{xh(u,()=>p([])),u.aborted&&p([])}),c=t(o.hostname).catch(()=>[]);return(await Promise.race([c,l])).
map(({address:p})=>p)},close(){for(let{agent:o}of r.values())o.destroy()}}}async function Lx(e,t){let{Agent:n,request:r}=e?
await import("node:https"):yh.default;return{request:r,agent:new n(t),isProxy:!1}}function dh(e,t,n,r){return new Promise(
s=>{let o=Mx(e,t,r,s),i=e.url.hostname.replace(/^\[|\]$/g,"");bh.default.isIP(i)&&vh(o,i),o.isOver||jx(o,n)})}function Mx(e,t,n,r){
let{signal:s,timeoutMs:o}=e,i=performance.now(),a={request:e,route:t,client:null,connected:!1,responding:!1,status:null,
expired:null,started:Date.now(),isOver:!1,end(f){if(a.isOver)return;a.isOver=!0,clearTimeout(l),c(),r({result:f,stale:Dx(
a,f)}),f.kind==="response"&&!f.cut||a.client?.destroy()},elapsed:()=>Math.round(performance.now()-i)},u=()=>st(a,"cancel\
led","the step was cancelled"),l=setTimeout(()=>st(a,"timeout",`no complete response within ${o} ms`),n),c=xh(s,u);return s.
aborted&&u(),a}function Dx({client:e,responding:t},n){return n.kind==="failure"&&n.code==="connection_reset"&&e?.reusedSocket===
!0&&!t}function st(e,t,n,r=!1){let{status:s,connected:o,started:i}=e,a={code:t,message:n,status:s,connected:o,permanent:r,
started:i};e.end({kind:"failure",...a,durationMs:e.elapsed()})}function kh(e,t){let{code:n,permanent:r}=zs(t);st(e,n,et(
t,e.expired),r)}function vh(e,t){let n=e.request.refuses(t);n!==null&&st(e,"blocked",n,!0)}function jx(e,t){let{request:n,
route:r}=e;try{let s=r.request(n.url,{agent:r.agent,method:n.method,headers:Vx(n),lookup:Kx(t,n.refuses)});e.client=s,s.
on("socket",o=>Ux(e,o)),s.on("error",o=>kh(e,o)),s.on("upgrade",(o,i)=>{i.destroy(),st(e,"protocol_error","the response \
switches protocols (101)")}),s.on("response",o=>Fx(e,o)),s.end(n.body??void 0)}catch(s){st(e,"protocol_error",et(s),!0)}}
function Ux(e,t){let{client:n,route:r}=e;n?.reusedSocket&&!r.isProxy&&t.remoteAddress&&(vh(e,t.remoteAddress),e.isOver)||
(t.prependOnceListener("data",s=>{e.responding=!0,zx(s)||st(e,"protocol_error","the response is not HTTP")}),Gx(t)?e.connected=
!0:t.once(mh(t)?"secureConnect":"connect",()=>{e.connected=!0}),mh(t)&&t.prependOnceListener("secure",()=>{e.expired=Hx(
t)}))}function Fx(e,t){let{url:n}=e.request,{statusCode:r=0}=t;if(e.route.isProxy&&n.protocol==="http:"&&r===Px){e.connected=
!1,kh(e,new Ke(r));return}e.status=r,e.connected=!0;let o=Yx(t);o===null?Bx(e,t):st(e,"protocol_error",o)}function Bx(e,t){
let{maxBytes:n}=e.request,{statusCode:r=0}=t,s=[],o=0,i=a=>e.end({kind:"response",status:r,headers:Jx(t.headers),body:o===
0?Cx:Buffer.concat(s).subarray(0,n),cut:a,started:e.started,durationMs:e.elapsed()});t.on("data",a=>{e.isOver||(s.push(a),
o+=a.length,o>n&&i(!0))}),t.on("end",()=>i(!1)),t.on("error",a=>st(e,"truncated",et(a))),t.on("close",()=>st(e,"truncate\
d","the response was cut short"))}var Sh=new WeakMap;function xh(e,t){let n=Sh.get(e)??qx(e),r=n.indexOf(null),s=r<0?n.length:
r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function qx(e){let t=[];return Sh.set(e,t),e.addEventListener("abort",()=>{for(let n of t)
n?.()},{once:!0}),t}function Kx(e,t){return(n,r,s)=>{e(n).then(o=>{let i=o.map(({address:u})=>t(u)).find(u=>u!==null),[a]=o;
i!==void 0?s(new Rr(i),""):a===void 0?s(hh(n),""):r.all?s(null,[...o]):s(null,a.address,a.family)},o=>s(o instanceof Error?
o:hh(n),""))}}function hh(e){let t=new Error(`${e} has no address`);return Object.assign(t,{code:"ENODATA"})}function mh(e){
return"getPeerCertificate"in e}function Hx(e){let t=Date.parse(e.getPeerCertificate().valid_to);return t<Date.now()?new Date(
t).toISOString().replace(".000Z","Z"):null}function Gx(e){return"secureConnecting"in e?!e.secureConnecting:!e.connecting}
var Wx=/^[ -~]*$/;function Vx({headers:e,body:t}){let n={};for(let[r,s]of Object.entries(e))n[r]=Wx.test(s)?s:Buffer.from(
s).toString("latin1");return n["accept-encoding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function Jx(e){
let t={};for(let[n,r]of Object.entries(e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function Yx({httpVersion:e,
headers:t}){if(!/^1\.[01]$/.test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===
void 0||/^chunked$/i.test(String(n))?null:"the response has a transfer-encoding that was not requested"}function zx(e){return/^[\r\n]*(?:H|$)/.
test(e.toString("latin1",0,64))}var Xx="give it a longer timeout if it needs more time",Eh="does this port speak https? Then write https://",Zx=["443","\
8443"],Qx=/plain HTTP|HTTP request to an HTTPS server/i,e0="2xx",wo="the receiver does not accept its body",t0="the rece\
iver failed: look into its log",qa="check its secret and headers",n0=`${qa}, and leave out its body: some servers refuse\
 a GET with one`,_h={400:wo,401:qa,403:qa,404:"check its URL",405:"check its method",413:wo,422:wo},r0={dns_error:"DNS e\
rror",tls_error:"TLS error"},s0=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,$h=100;function Rh(e,{successCodes:t,successBody:n},r,s){
let{url:o}=r;if(e.kind==="failure"){let{code:f,status:p,connected:d,permanent:g}=e,b=[e.message.replace(/\.$/,""),a0(e,o)].
filter(Boolean).join("; ");return{code:f,message:b,status:p,connected:d,permanent:g}}let{status:i,headers:a}=e,u={status:i,
connected:!0,permanent:!1};if(Fl(t,i)){let f=n&&o0(e,n,s);return f?{...u,code:"body_rejected",message:f}:null}if(i>=300&&
i<400){let f=l0(i,a.location,o);return{...u,code:"redirect",message:f}}let l=Ul(t),c=[`HTTP ${i}`,l===e0?null:`success_c\
odes is ${l}`,u0(e,r),Ah(e,s)];return{...u,code:"status",message:c.filter(Boolean).join("; ")}}function o0(e,{path:t,accepted_values:n},r){
let s=n.map(u=>JSON.stringify(u)).join(", "),o=u=>[`HTTP ${e.status}, but ${u}`,Ah(e,r)].filter(Boolean).join("; ");if(e.
cut)return o("the body is too long to be compared with success_body");let i=e.body.toString("utf8").trim();if(t===void 0)
return n.some(u=>String(u)===i)?null:o(`success_body accepts only ${s}`);let a=i0(i,t);return a===void 0?o(`the body has\
 no ${t} (success_body accepts ${s})`):n.some(u=>u===a)?null:o(`${t} is ${W(r(qr(a)??""),$h)||"another value"} (success_\
body accepts ${s})`)}function i0(e,t){let n=He(t);if(n.kind==="error")return;let r=mu(Ce(e),n.path);return r.found?r.value:
void 0}function Ah({body:e},t){let n=W(t(e.toString("utf8")),$h);return n===""?null:`the receiver said: ${n}`}function Ih(e){
return e!==null&&_h[e]===wo}function qn(e){return r0[e]??e.replaceAll("_"," ")}function a0({code:e},t){if(e==="timeout")
return Xx;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol==="http:"&&Zx.includes(t.port);return n&&r?Eh:
null}function u0({status:e,body:t},n){return n.url.protocol==="http:"&&e===400&&Qx.test(t.toString("latin1"))?Eh:n.method===
"GET"&&n.body.length>0&&[400,401,403].includes(e)?n0:e>=500?t0:_h[e]}function l0(e,t,n){let r=t===void 0?"":` to ${c0(t)??
n.host}`;return`HTTP ${e}${r}, and redirects are not followed; write the final URL, or add ${e} to success_codes`}function c0(e){
let[,t]=s0.exec(e)??[];return t?.split("@").at(-1)}var f0=64*1024,p0=5*6e4,Oh="cancelled: the step was cancelled";async function Ph(e,t,n){let r=[],s=o=>v0(r,o,n);for(let o=1;;o+=
1){let{error:i,...a}=await d0(e,t,n,o),{message:u,response:l}=a,c={...a,waitedMs:null};if(r.push(c),i===null)return s(null);
let f=Ed({attempt:o,retryDelaysSeconds:n.retryDelaysSeconds,failure:i,retryAfter:l?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(f.kind==="stop")return s([u,f.reason].filter(Boolean).
join("; "));if(c.waitedMs=f.delayMs,await e.clock.sleep(f.delayMs,n.signal),n.signal.aborted)return s(Oh);let p=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(Oh);if(!p)return s(u)}}async function d0(e,t,n,r){let s=await Tc(n.allowlist,
t,c=>e.addresses(c,n)),o=e.clock.now(),i=Math.floor(o/1e3),a=s===null?await h0(e,t,n,i).catch(c=>Nh("protocol_error",et(
c),o)):Nh("blocked",s,o),l=Rh(a,n,t,c=>n.quoteResponse?e.redact(c):"");return{attempt:{number:r,status_code:a.status,error:l?.
code??null,started:new Date(a.started).toISOString(),duration_ms:a.durationMs,...l?.connected===!1&&{connected:!1}},timestamp:i,
message:l&&`${l.code}: ${l.message}`,response:a.kind==="response"?a:null,error:l}}async function h0(e,t,n,r){let{id:s,url:o,
method:i,headers:a,body:u,signedBytes:l=u}=t,c={id:s,timestamp:r,body:l},f=Hs(t.signatures,c,t.keys),p=await e.request({
url:o,method:i,headers:{...a,"webhook-timestamp":String(r),...f},body:u.length===0&&m0(i)?null:u,timeoutMs:n.timeoutMs,maxBytes:f0,
refuses:Xi(n.allowlist,o),keepAlive:n.keepAlive,signal:n.signal});return p.kind==="response"?b0(p,Object.values(f)):p}function m0(e){
return e==="GET"||e==="HEAD"}var g0=/[\s,:=]+/,y0=16;function b0(e,t){let r=t.flatMap(c=>c.split(g0)).filter(Th),s=e.body.
toString("latin1"),o=[...Object.values(e.headers),s].join().toLowerCase();if(!r.some(c=>Ch(c).some(f=>k0(o,f))))return e;
let{redact:i,add:a}=io(),u=[...t.filter(Th),...r];for(let c of u.flatMap(w0))a(c);let l=Object.entries(e.headers).map(([
c,f])=>[c,i(f)]);return{...e,headers:Object.fromEntries(l),body:Buffer.from(i(s),"latin1")}}function Th({length:e}){return e>=
y0}function w0(e){let[,t,n]=Ch(e);return[e,t,t.toUpperCase(),n,n.replace(/=+$/,""),n.replaceAll("+","-").replaceAll("/",
"_").replace(/=+$/,"")]}function Ch(e){let t=e.length%2===0&&/^[\da-f]+$/i.test(e),n=Buffer.from(e,t?"hex":"base64");return[
e,n.toString("hex"),n.toString("base64")]}function k0(e,t){let n=/[a-z\d]{8}/i.exec(t)?.[0]??"";return e.includes(n.toLowerCase())}
function Nh(e,t,n){return{kind:"failure",code:e,message:t,status:null,connected:!1,permanent:!0,started:n,durationMs:0}}
function v0(e,t,{retryDelaysSeconds:n}){return{delivered:t===null,reason:t!==null&&e.length>1?`${t} (${e.length} attempt\
s)`:t,attempts:e,maxAttempts:n.length+1,notes:S0(e.at(-1)?.response??null)}}function S0(e){let t=Date.parse(e?.headers.date??
""),n=Math.abs(t-(e?.started??0));return n>p0?[`the receiver's clock is ${Math.round(n/6e4)} minutes off this one's; it \
may refuse the webhook-timestamp`]:[]}function Lh({id:e,webhook:t,event:n},{delivered:r,reason:s,attempts:o}){return{id:e,
webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:o.map(({attempt:i})=>i)}}function Mr({id:e,webhook:t,event:n},r){
return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function ko(e,t){return{...Mr(e,t),status:"failure"}}
function Mh(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),failed:t("failure"),skipped:t("no\
t_run")}}var Uh=require("node:crypto");function Dh(e,t){let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:o}=t;return{...e,...Fs({callback_url:n,
callback_context:r,callback_token:s,callback_dispatch:o})}}function Fh(e,t){let{lookup:n,secrets:r}=t,s=Dr("url",()=>{let u=Ss(
e.url,n),l=Pn(u);if(l!==null)throw new J(l);return new URL(u)}),o=Dr("query",()=>Ol(e.query??{},n));o!==""&&(s.search=[s.
search,o].filter(Boolean).join("&"));let{bytes:i,stored:a}=jr(e)?Dr("body",()=>t.body(e,n)):x0;return{id:t.id,webhook:e.
name,event:t.event,method:e.method,url:s,shown:Be(e.url)===null?s.href:`${s.origin}/***`,headers:_0(e,t,i.length>0),body:i,
stored:a,signatures:e.signature,carriesSecret:Pt(e).some(({path:u,text:l})=>u[0]!=="body"&&u[0]!=="callback"&&E0(l)),keys:e.
secret_name.flatMap(u=>r.get(u)??[])}}function Bh(e,t=null){let n=jh(e);return t===null?`msg_${n}`:`msg_${n.slice(0,16)}${jh(
e,t).slice(0,16)}`}function jh(e,t=[]){let{repository:n,runId:r,attempt:s,chain:o,webhook:i,kind:a,status:u}=e,{sender:l}=e,c=[n,r,s,o,i,a,
u,...l?[l.runId,l.attempt]:[]];return(0,Uh.hash)("sha256",JSON.stringify([...c,...t])).slice(0,32)}var x0={bytes:Buffer.
alloc(0),stored:un("")};function jr({method:e,body:t,payload:n}){return!(e==="GET"||e==="HEAD")||t!==void 0||n!==void 0}
function E0(e){return e.includes("secrets.")&&Qe(e).some(({name:t})=>Xe(t)!==null)}function _0({headers:e,username:t,password:n},{
id:r,event:s,lookup:o},i){let a=Object.entries(e).flatMap(([l,c])=>{let f=Dr(`headers.${l}`,()=>{let p=Il(c,o);return p===
null?null:$0(p)});return f===null?[]:[[l.toLowerCase(),f]]}),u=Dr("username",()=>{if(t===void 0)return{};let l=`${ht(t,o)}\
:${ht(n??"",o)}`;return{authorization:`Basic ${Buffer.from(l).toString("base64")}`}});return{...i&&{"content-type":"appl\
ication/json"},"user-agent":`webhook-action/${dn}`,...Object.fromEntries(a),...u,"webhook-id":r,"webhook-event":s}}function $0(e){
if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new J("a value has a control character, which a header cannot have; re\
move it, or encode it with the filter url");return e.trim()}function Dr(e,t){try{return t()}catch(n){throw n instanceof J?
new J(`${e}: ${n.message}`):n}}var R0=/^webhook-action\/(?:record|callback)\//;function A0(e,t){let n=$n(e);return{bytes:Buffer.
from(n),stored:un(Oa(n,t))}}function qh(e){let t=new Map,n=ed(e.secrets),r=(s,o)=>{let i=t.get(s)??A0(o(),n);return t.set(
s,i),i};return(s,o)=>{let{body:i,payload:a="jobserv"}=s;if(i!==void 0)return I0(i,o,n);if(a==="github")return r("github",
()=>e.event);let u=e.payload;if(u===null)throw new Error("the build was not read");if(a==="jobserv")return r("jobserv",()=>Dh(
u,e.keys));let l=g=>g===void 0?null:ht(g,o),c=l(s.dockerhub?.repo_name),f=l(s.dockerhub?.tag),{serverUrl:p,isPrivate:d}=e;
return r(JSON.stringify(["dockerhub",c,f]),()=>Dh(rf(u,{serverUrl:p,isPrivate:d,repoName:c,tag:f}),e.keys))}}function I0(e,t,n){
if(typeof e!="string")return{bytes:Buffer.from($n(Ii(e,t))),stored:un($n(Od(e,t,n)))};let r=ht(e,t);if(R0.test(r))throw new J(
"it begins like a text that this action signs itself; begin it differently");return{bytes:Buffer.from(r),stored:un(co(e,
t,n))}}var O0=8,T0=/^[a-z]{1,10}$/,N0=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;function Kh(e,{headers:t},n){let r=e.
username===void 0?[]:[t.authorization],s=n.get(Be(e.url)??"");return[...s===void 0?[]:P0(new URL(s)),...r.flatMap(o=>o?.
replace(/^Basic /,"")??[])]}function P0({pathname:e,search:t,searchParams:n}){let r=e.slice(1),s=t.slice(1),o=[e+t,e,t],
i=s.split("&").map(l=>l.slice(l.indexOf("=")+1)),a=[...r.split("/"),...i],u=[r+t,r,s,...a.flatMap(l=>[l,L0(l)]),...n.values()];
return[...new Set([...o,...u.filter(C0)])].filter(l=>l!==""&&l!=="/")}function C0(e){return e.length>=O0&&!T0.test(e)&&!N0.
test(e)}function L0(e){try{return decodeURIComponent(e)}catch{return e}}function Hh(e,t,{run:{repository:n,...r},sender:s=n}){let o=t?.stored??null,i={...e,chain:null,body:o,retry_of:null},a=M0(
{sent:i,run:r,repository:n,sender:s},t?.keys[0]);return{...i,mac:a}}function M0(e,t){let n=D0(e);return n===null||t===void 0?
null:Hf(t,n)}function D0({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:o},repository:i,sender:a}){return r&&[i,s,o,
e,t,n,r.sha256,...a===i?[]:[a]]}var j0="<!-- -->";function we(e){return W(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?j0:""}`)}function Gh(e){return`**${we(e).trim()}**`}function vo(e,t){let n=B0(t);return n===null?we(e):`[${we(e)}](${n})`}function Wh(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}var U0=25e4,F0=5e4;function So(e){return Vh(F0,e.map(t=>`- ${t}
`))}function xo(e,t){let n=s=>`| ${s.join(" | ")} |
`,r=n(e)+n(e.map(()=>":--"));return r+Vh(U0-Buffer.byteLength(r),t.map(n))}function Vh(e,t){let n="",r=0;for(let[s,o]of t.
entries()){if(r+=Buffer.byteLength(o),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=o}return n}function B0(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,o=>`%${o.charCodeAt(0).toString(16).toUpperCase()}`)}
var Ft={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function Ka(e,t){return`${Ft[e]}\xA0${we(t)}`}
function Ha(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var q0="\xA0";function Eo(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return Kn(t,"ms");if(t<59950)return Kn((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${Kn(r,"min")} ${Kn(n%60,"s")}`:`${Kn(Math.floor(r/60),"h")} ${Kn(r%60,"min")}`}function Kn(e,t){return`${e}${q0}${t}`}var K0=12,H0=8;function Jh(e,t){let{name:n,trigger_name:r,status:s,web_url:o,build_id:i,runs:a}=e,u=n??r??`build ${i}`;return`${zh(
s,t(u),o)}
${G0(e,t)}
${a.length===0?"":`
${W0(a,t)}`}`}function Yh(e,t){return`${zh(e.status,t(e.title),e.page)}
Its jobs are not listed, since no webhook uses them.
`}function zh(e,t,n){return`## ${Ka(Ha(e),e)}: ${vo(t,n)}
`}function G0({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:o,run_attempt:i,event:a,ref:u,sha:l,actor:c}=r,
f=o===void 0?"":` ${o}`,p=i>1?`, attempt ${i}`:"",d=[e,a,u,l?.slice(0,H0),c].filter(g=>g!==void 0&&g!=="").map(g=>we(s(g??
"")));return[`Build${f}${p}`,...d,Xh(t,n)].filter(g=>g!=="").join(" \xB7 ")}function W0(e,t){let n=e.map(o=>[vo(t(o.name),
o.web_url),Ka(Ha(o.status),o.status),Xh(o.created,o.completed)]),r=xo(["Run","Status","Time"],n);if(e.length<=K0)return r;
let s=e.filter(({status:o})=>o==="FAILED").map(o=>`${vo(t(o.name),o.web_url)} ${o.status}`);return`${So(s)}
<details><summary>${e.length} runs: ${V0(e)}</summary>

${r}
</details>
`}function V0(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function Xh(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?Eo(n):""}var Zh=6,J0=["Webhook","Event","Result","Code","Attempts","Time"];function Qh(e,t,n=new Set){if(e.length===0)return`## D\
eliveries

There was nothing to deliver.
`;let r=e.filter(({status:o})=>o==="failure").map(({webhook:o,reason:i})=>`${Gh(t(o))} failed${n.has(o)?", but is not re\
quired":""}: ${we(t(i??""))}`),s=e.map(o=>z0(o,t));return`## Deliveries: ${Y0(e)}

${r.length===0?"":`${So(r)}
`}${xo(J0,s)}`}function Y0(e){let{delivered:t,failed:n,skipped:r}=Mh(e);return[...n>0?[`${Ft.failure}\xA0${n} failed`]:[],
...t>0?[`${Ft.success}\xA0${t} delivered`]:[],...r>0?[`${Ft.skipped}\xA0${r} skipped`]:[]].join(", ")}function z0(e,t){let{
webhook:n,event:r,attempts:s,id:o}=e,i=s.at(-1);return[Wh(we(t(n)),we(o)),we(r),X0(e,t),i?em(i):"",Z0(s),Q0(s)]}function X0({
status:e,reason:t},n){switch(e){case"success":return`${Ft.success}\xA0delivered`;case"failure":return`${Ft.failure}\xA0fail\
ed`;case"not_run":return`${Ft.skipped}\xA0skipped: ${we(n(t??""))}`}}function em({status_code:e,error:t}){return we(String(
e??(t?qn(t):"")))}function Z0(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map(em)){let o=n.at(-1);
o?.code===s?o.times+=1:n.push({code:s,times:1})}let r=n.slice(-Zh).map(({code:s,times:o})=>o===1?s:`${o} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>Zh?["\u2026"]:[],...r].join(", ")}`}function Q0(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return Eo(r+n.duration_ms)}var eE=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],tE=500,nE=2;async function sm(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,o={...X(t),run_id:n},i={keys:["jobs","workflow_jobs"],most:tE},a=await nm(`${s}/attempts/${r}/jobs`,()=>e.pages(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...o,attempt_number:r},i));if(a!==null&&
r===1)return a;let u=await nm(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...o,filter:"\
all"},i));if(u===null)return a;let l=a??u.filter(c=>(c.attempt??r)===r);return[...l,...rE(l,u,r)]}function rE(e,t,n){let r=t.
filter(l=>l.attempt!==null&&l.attempt<n),s=[...Ga(r,l=>l.attempt??0)],o=new Map;for(let[,l]of s.toSorted(([c],[f])=>c-f))
for(let[c,f]of Ga(l,p=>p.name))o.set(c,[...f,...tm(o.get(c)??[],f.length)]);let i=Ga(e,l=>l.name),a=[...o].flatMap(([l,c])=>tm(
c,i.get(l)?.length??0)),u=new Set(a);return r.filter(l=>u.has(l))}function tm(e,t){let n=({status:r,conclusion:s})=>eE.indexOf(
ye(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function Ga(e,t){let n=new Map;for(let r of e){
let s=t(r),o=n.get(s);o?o.push(r):n.set(s,[r])}return n}async function nm(e,t){let n="";for(let r=0;r<nE;r++){let s=await sE(
e,t()).catch(o=>{if(o instanceof $&&o.isMissingRoute)return null;throw o});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new $(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function sE(e,t){
let n=[],r=new Map,s=0,o=0;for await(let i of t){if(i.total===null&&i.items.length===0&&s===0)throw new $(`GET ${e} list\
ed no jobs and gave no count`,200);o=i.total??0;let a=n.length;for(let u of i.items){let l=oE(u);if(l===null)throw new $(
`GET ${e} listed something that is no job`,200);let c=l.id===null?void 0:r.get(l.id);c&&JSON.stringify(c)===JSON.stringify(
l)||(c===void 0&&s++,l.id!==null&&r.set(l.id,l),n.push(l))}if(n.length===a)break}return{jobs:n,known:s,total:o}}function oE(e){
if(!aE(e))return null;let t=uE(e.id)?e.id:null,n=rm(e.labels);return{id:t,name:Ne(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Ne(e.check_run_url)?.replace(/^.*\//,"")||null,...iE(Ne(e.status)??"",
e.conclusion),runnerName:Ne(e.runner_name),labels:n.length>0?n:rm(e.runs_on),url:Ne(e.url),pageUrl:Ne(e.html_url),created:Tt(
Ne(e.created_at)),started:Tt(Ne(e.started_at)??Ne(e.started)),completed:Tt(Ne(e.completed_at)??Ne(e.stopped))}}function iE(e,t){
let n=Ki(e);return t===void 0?n:{...n,conclusion:Ne(t)}}function aE(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function uE(e){return Number.isSafeInteger(e)}function Ne(e){return typeof e=="string"&&e!==""?e:null}function rm(e){
return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var lE=10,cE=20;async function Ja(e,t,n,r){let s={...X(t),run_id:n},o=`/repos/${t}/actions/runs/${n}`,i=am(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}",s),o,{id:n});return r===null||i.attempt===r?i:om(e,t,n,r)}async function om(e,t,n,r){
return am(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...X(t),run_id:n,
attempt_number:r}),`/repos/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}async function Ya(e,t,n){let{workflow:r,
workflowId:s,workflowPath:o}=n;if(r!==null||s===null)return n;let{name:i,path:a}=await pE(e,t,s);return{...n,workflow:i??
s,workflowPath:o??a}}async function $o(e,t,n){let{event:r,headSha:s,headBranch:o,pullRequest:i}=n;if(!r.startsWith("pull\
_request")||i!==null&&o!==null)return n;let a=X(t),{owner:u}=X(n.headRepository??"");try{if(i!==null){let{json:p}=await e.
request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:i.number});return Va(n,Wa([p],t,s))}if(s===null)
return n;let{json:l}=await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),c=Wa(l,
t,s);if(c!==null||u===""||o===null)return Va(n,c);let f=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${u}\
:${o}`,state:"all"});return Va(n,Wa(f.json,t,s))}catch(l){if(!(l instanceof $))throw l;return n}}async function im(e,t,n){
return await hE(e,t,n)??await mE(e,t,n)}function am({status:e,json:t},n,r){let s=Ps(t),{id:o,attempt:i=s?.attempt}=r;if(s?.
id===o&&s?.attempt===i)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new $(`G\
ET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}var fE=_({name:gt,path:gt});async function pE(e,t,n){
try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",{...X(t),workflow_id:n}),{output:s,
success:o}=z(fE,r);if(o)return s}catch(r){if(!(r instanceof $))throw r}return{name:null,path:null}}var dE=_({number:M(),
title:ce,state:ce,head:_({ref:ce,sha:ce,repo:R(T(_({full_name:x()})),null)}),base:_({ref:ce,repo:_({full_name:x()})})});
function Wa(e,t,n){let s=(Array.isArray(e)?e:[]).flatMap(o=>{let{output:i,success:a}=z(dE,o);return a?[i]:[]}).filter(({
head:o,base:i})=>o.sha===n&&i.repo.full_name.toLowerCase()===t.toLowerCase());return s.find(({state:o})=>o==="open")??s[0]??
null}function Va(e,t){return t===null?e:{...e,headBranch:e.headBranch??t.head.ref,headRepository:e.headRepository??t.head.
repo?.full_name??null,pullRequest:{number:t.number,title:t.title,base:t.base.ref}}}async function hE(e,t,{id:n,attempt:r}){
let s=Math.max(1,r-cE);try{for(let o=r-1;o>=s;o--){let i=await om(e,t,n,o);if(Fi(i.conclusion))return i}}catch(o){if(!(o instanceof
$&&o.status===404))throw o}return null}async function mE(e,t,n){let r=X(t),{workflowId:s,refKind:o,headBranch:i}=n,a={keys:[
"workflow_runs"],most:lE},u=i??"",l={branch:u,status:"completed"},f={branch:u,...s!==null&&{workflow_id:s},...o!==null&&
{ref:`refs/${o==="tag"?"tags":"heads"}/${u}`}},p="GET /repos/{owner}/{repo}/actions/runs",d=s===null?[e.pages(p,{...r,...l},
a)]:[e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...l,workflow_id:s},a),e.pages(p,{...r,
...f},a)];for(let g of d)try{return await gE(n,g)}catch(m){if(!(m instanceof $&&m.isMissingRoute))throw m}return null}async function gE(e,t){
for await(let{items:n}of t){let r=n.map(Ps).filter(s=>s!==null).filter(s=>yE(s,e)).sort((s,o)=>_o(o)-_o(s));if(r[0])return r[0]}
return null}function yE(e,t){return e.id!==t.id&&Fi(e.conclusion)&&_o(e)<_o(t)&&e.headBranch===t.headBranch&&e.headRepository===
t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===t.workflowId)}function _o(e){
return e.number??e.id}var za=3e4,um=2500;async function cm(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:o}=t,i=await $o(e.api,n,o?await vE(e,
t):await SE(e,t)),{runs:a,self:u,unfinished:l}=await xE(e,t,i),c=bE(i,a,t)?wE(i,a):Ro(i,a,o),{status:f}=c;kE(e.log,{unfinished:l,
own:o,status:f});let p={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${i.id}, attempt ${i.attempt}, of ${i.
workflow??n}: ${f}, ${a.length===1?"1 run":`${a.length} runs`}`),{...c,payload:Qc({run:i,runs:a,status:f,place:p}),run:i,
runs:a,self:u}}function bE({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&/\/api\/v1$/.test(r)&&t.some(({
status:s})=>!be(s))}function wE(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=Ro(n,t,null);return{status:r,
dockerHub:"error",noResult:"incomplete"}}var lm=10;function kE(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===
null){e.info(`not finished: ${fn(t)}`);return}let s=t.length===1,o=t.length-lm,i=`${s?"job":"jobs"} ${fn(t.slice(0,lm))}${o>
0?` and ${o} more`:""}`,a=be(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported\
 as ${r}`,u=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a las\
t job that has ${s?"it":"them"} in needs`;e.warning(`${i} ${s?"has":"have"} not finished, ${a}; ${u}`)}async function vE({
api:e,log:t},n){let{repository:r,runId:s,env:o}=n,i=n.attempt??o.runAttempt,a={...Nt(o),id:s,attempt:i};try{let u=await Ja(
e,r,s,i);return{...await Ya(e,r,fm(u,a)),status:a.status,conclusion:null,refKind:a.refKind??u.refKind,pullRequest:a.pullRequest??
u.pullRequest}}catch(u){if(!(u instanceof $&&u.isMissingRoute))throw u;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function SE({api:e},t){let{repository:n,runId:r,attempt:s,env:o}=t,
i=await Ja(e,n,r,s).catch(l=>{throw l instanceof $&&l.status===404?new $(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):l}),a=Cs(o.event),u=a?.id===i.id&&a.attempt===i.attempt?fm(i,a):i;return Ya(
e,n,u)}async function xE(e,t,n){let{api:r,log:s,clock:o,signal:i}=e,{repository:a,own:u}=t,l=o.now(),c=[];for(let f=0;;f+=
um){let p=await sm(r,a,n.id,n.attempt);if(p===null)return{runs:_E(e,n,u),self:null,unfinished:[]};let d=o.now(),g=ff(p,u,
d),{lagging:m}=g;if(m.length>0&&f<za&&d-l<za){f===0&&s.info(`${fn(m)} done in needs but not in the API, asking on for up\
 to ${za/1e3} s`),c=m,await o.sleep(um,i);continue}return c.length>0&&m.length===0&&s.info(`${fn(c)} done in the API too\
, after ${Math.round((d-l)/1e3)} s`),EE(s,g),g}}function EE(e,{believed:t,forgiven:n,doubted:r}){t.length>0&&e.warning(`${fn(
t)} unfinished in the API after 30 s; the results in needs are used`),n.length>0&&e.warning(`${fn(n)} FAILED, but succes\
s in needs (continue-on-error): does not count against the build`),r.length>0&&e.warning(`${fn(r)} cannot be matched to \
one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's \
key`)}function _E({log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;return n?.needs?(e.info(`${r}: needs alo\
ne says how they ended`),df(n.needs)):(e.warning(n?`${r}: the build is what job-status says; give the other jobs as "nee\
ds: \${{ toJSON(needs) }}"`:`${r}: the build is what the run itself says`),[])}function fm(e,t){let n=Object.entries(e).
filter(([,r])=>r!==null);return{...t,...Object.fromEntries(n)}}function fn(e){return e.map(t=>`"${t}"`).join(", ")}function Ro(e,t,n){
let r=n?RE(n):[],s=r.length>0?"FAILED":AE(e,t,n),o=t.filter(({counts:u,status:l})=>u&&l==="FAILED").map(({conclusion:u})=>u??
""),i=e.conclusion!==null&&r.length===0,a=$E(i?e.conclusion:null,[...r,...o],t.length>0);return a==="stale"?{status:s,dockerHub:"\
error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:{status:s,dockerHub:hc(s,i?[e.conclusion??
""]:[...r,...o]),noResult:a}}function $E(e,t,n){switch(e){case"stale":return"stale";case"action_required":return n?null:
"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelled":null;case null:return t.length>0&&t.every(
r=>r==="cancelled")?"cancelled":null;default:return null}}function RE({jobStatus:e,needs:t}){let n=hf(t);return e==="suc\
cess"?n:[e,...n]}function AE(e,t,n){if(e.conclusion!==null)return ye(e.status,e.conclusion);let r=dc(t.map(({counts:s,status:o})=>s?
o:"PASSED"));return r!==null?r:n?"PASSED":ye(e.status,null)}function dm(e,t){let{environment:n}=e;if(t===n.repository)return e;let[r=""]=t.split("/");return{...e,environment:{...n,
repository:t,repositoryOwner:r,runId:0}}}function hm(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.
includes("github.ref"),base:e.includes("github.base_ref")}}async function mm(e,t,n){let{inputs:r}=e,{environment:s}=r,o=af(
r.needs),i=_c(r),a=i.own?PE(r,o):null,u=n.build?null:i.run,l=u===null?await TE(e,t,i,a):null,c=l?.run??u??Nt(s),f=i.own?
c:await IE(c,{source:e,io:t,uses:n,fetched:l!==null}),p=l===null?null:NE(e,{...l,run:f},t.log),{status:d,noResult:g}=p??
Ro(f,[],a);return{repository:s.repository,subject:i,run:f,facts:Ls(f,s.repository),status:d,noResult:g,build:p,values:{github:Bi(
f,s),...p===null?{}:{build:p.payload,status:gc(p),...sa(p.payload,f,s),...aa(p.runs)},job:{name:p?.self?.name??s.job,id:p?.
self?.id??(Number(r.jobId)||void 0)}}}}async function IE(e,{source:t,io:n,uses:r,fetched:s}){let{repository:o}=t.inputs.
environment,{tests_url:i}=t.config.notify??{},a=s&&i?.includes("github.ref")===!0,u=r.base&&!s?await $o(n.api,o,e):e;return r.
ref||a?OE(u,o,n):u}async function OE(e,t,{api:n,log:r}){let{headBranch:s,headSha:o,refKind:i,event:a}=e;if(i!==null||a===
"release"||s===null)return e;let u={repository:t,sha:o??""},l=await pm(Gr(n,{...u,branch:s})),c=await pm(Wr(n,{...u,tag:s}));
return l!==c?{...e,refKind:c?"tag":"branch"}:(r.warning(c?`\${github.ref} is empty: ${s} is both a branch and a tag with\
 the run's commit; use \${github.ref_name}`:`\${github.ref} is empty: the API has neither a branch nor a tag ${s} with t\
he run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`),e)}async function pm(e){try{
return await e}catch(t){if(!(t instanceof $))throw t;if([403,404,422].includes(t.status??0))return!1;throw t}}function TE({
inputs:e},t,n,r){let{environment:s}=e,{repository:o,apiUrl:i,serverUrl:a}=s;return cm(t,{repository:o,apiUrl:i,serverUrl:a,
runId:n.runId,attempt:n.attempt,own:r,env:s})}function NE({inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===
void 0?n:{...n,payload:CE(s,n,e,r)}}function PE({jobId:e,jobStatus:t,environment:n},r){if(t===null)throw new w("input jo\
b-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,job:o}=n;return{jobId:e||null,jobStatus:t,runnerName:s||
null,jobKey:o||null,needs:r}}function CE(e,{payload:t,run:n,runs:r},{environment:s,variables:o},i){let a=Bi(n,s),u={...sa(
t,n,s),...aa(r)},l=new Map,c=ef(t,f=>{let p={...u,build:t,github:a,run:f};try{return Ss(e,xs(p,new Map,o))}catch(d){if(!(d instanceof
J))throw d;let{message:g}=d;return l.set(g,[...l.get(g)??[],f.name]),null}});for(let[f,[p,...d]]of l){let g=d.length>0?`\
 and ${d.length} more`:"";i.warning(`notify.tests_url: ${f}; run "${p}"${g} goes without tests`)}return c}var Xa=9;function ym(e,t,n){let r=Za(t),s=e.filter(({status:o})=>o==="failure");for(let{webhook:o,reason:i}of s)r.has(o)&&
n.warning(`webhook "${o}" failed, but is not required: ${i}`);return s.filter(({webhook:o})=>!r.has(o))}function Za(e){return new Set(
e.filter(({required:t})=>!t).map(({name:t})=>t))}var gm="in the config, then report this run from a new one, with the in\
put run-id";function bm(e,{cancelled:t,anew:n}){if(t)return"The step was cancelled; see the deliveries output for what w\
ent out.";if(e.length===0)return null;let r=e.slice(0,Xa).map(({webhook:f,reason:p})=>`webhook "${f}" failed: ${p}`),s=e.
filter(({attempts:f})=>Ih(f.at(-1)?.status_code??null)),o=e.filter(f=>!s.includes(f)),a=o.some(({attempts:f})=>{let p=f.
at(-1);return p!==void 0&&p.error!=="blocked"})?"fix the receiver and re-run this job; after a change of config or workf\
low,":"after that change,",u=n===null||o.length===0?[]:[`${a} ${n}`];if(s.length>0&&u.push(u.length===0?`fix the body ${gm}`:
`where the receiver does not accept the body, fix it ${gm}`),e.length===1)return[...r,...u].join("; ");let l=`${e.length}\
 webhooks failed`,c=e.length>Xa?[`the first ${Xa} are above`]:[];return[...r,[l,...c,...u].join("; ")].join(`
`)}function Sm(e,t,n){let r=FE(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=eu(r,t.inputs),o=BE(s,t,n);return{webhooks:r,missingSecrets:o}}function xm({webhooks:e},t){
let n=eu(e,t),r=hm(n.flatMap(la)),s=t.mode==="test"?_m:jE;return{...r,build:r.build||n.some(s)}}async function Em({webhooks:e,
missingSecrets:t},n,r,s){let o=r.mode==="test",i=eu(e,r),a=o?null:await LE(n,s,i),u=o?n.facts:await GE(n,s,i),l=[],c=[];
for(let f of e){let p=t.has(f)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:ME(f,a,{...n,facts:u});
"event"in p?l.push({webhook:f,...p}):c.push({webhook:f,...p})}for(let{webhook:f,text:p}of c)s.log.info(`webhook "${f.name}\
" skipped: ${p}`);return{selected:l,skipped:c}}async function LE(e,t,n){let{subject:r,run:s,repository:o}=e,a=r.kind==="\
completed"&&n.some(({events:u})=>Qa(u,Gi))?await Ec(e,s,()=>im(t.api,o,s)):null;return a!==null&&t.log.info(`build_statu\
s_changed: ${a.changed?"yes":"no"}, ${a.reason}`),{events:xc(r.kind,e,a),change:a}}function Qa(e,t){return e.some(n=>t.includes(
n))}function ME({enabled:e,events:t,match:n,only_failures:r},s,o){if(!e)return{reason:"disabled",text:"enabled is false"};
let i=t.find(u=>s.events.includes(u));if(i===void 0)return{reason:"events",text:DE(t,s,o)};let a=VE(n,o.facts);return a!==
null?{reason:"match",text:a}:r&&(!Tn(o.status)||o.noResult!==null)?{reason:"only_failures",text:`it wants only_failures,\
 ${$m(o)}`}:{event:i}}function DE(e,{change:t},n){let r=t!==null&&n.noResult===null&&Qa(e,Gi)?` (${t.reason})`:"";return`\
it wants ${e.join(", ")}, ${$m(n)}${r}`}function eu(e,{mode:t}){return e.filter(({enabled:n})=>n||t==="test")}function _m(e){
let{payload:t="jobserv",body:n}=e;return jr(e)&&n===void 0&&t!=="github"}function jE(e){let{events:t,only_failures:n}=e;
return _m(e)||n||Qa(t,$c)}function $m({status:e,noResult:t}){let n=Hi(t);return n!==null?`the build is ${e}: ${n}`:`the \
build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}var UE="dependabot[bot]",Ao="variables.",wm=10;function FE(e,t){let n=e.
map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).map(s=>({message:`input only names "${s}", which the config does not ha\
ve; write ${F(s,n)??`one of ${n.join(", ")}`}`}));if(r.length>0)throw new w(r);return e.filter(({name:s})=>t.length===0||
t.includes(s))}function BE(e,{secrets:t,inputs:n},r){let{environment:s}=n,o=e.map(a=>({webhook:a,names:Mn(a).filter(u=>t.
get(u)==="")})).filter(({names:a})=>a.length>0),i=HE(s)||km(s);if(o.length>0&&!i)throw new w(o.map(({webhook:a,names:u})=>({
message:`webhook "${a.name}" needs the secret ${u.join(", ")}, which is empty; set it in the repository's, organisation'\
s or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "e\
nvironment: NAME"`})));for(let{webhook:a,names:u}of o)r.warning(km(s)?`webhook "${a.name}" is skipped: this repository i\
s a fork, and ${u.join(", ")} is empty; set it here, or disable this workflow`:`webhook "${a.name}" is skipped: GitHub g\
ives runs of forks and of Dependabot no secrets, so ${u.join(", ")} is empty; to notify of these too, send from a workfl\
ow_run workflow`);return new Set(o.map(({webhook:a})=>a))}var qE=["default","omit"];function Rm(e,t,n){let r=new Set(e.flatMap(
Pt).flatMap(({text:s})=>Qe(s)).filter(({name:s,filters:o})=>{let i=o.some(a=>qE.includes(a));return s.startsWith(Ao)&&!i}).
map(({name:s})=>s));for(let s of r)Es(t,s.slice(Ao.length)).kind==="none"&&n.warning(`${s} has no value${KE(s,t)}`)}function KE(e,t){
if(Object.keys(Object(t)).length===0)return"; give the input variables";let r=Cl(t),s=F(e.slice(Ao.length),r),o=r.slice(
0,wm).join(", "),i=r.length-wm,a=r.length===0?", and no other":`, but ${o}${i>0?` and ${i} more`:""}`;return`: the input\
 variables has none of that name${s?`; did you mean ${Ao}${s}?`:a}`}function km({event:e}){return h(h(e,"repository"),"f\
ork")===!0}function HE(e){let{fork:t}=Ls(Nt(e),e.repository);return t||e.actor===UE}async function GE({run:e,facts:t,repository:n},{
api:r},s){if(!t.refUncertain||t.fork)return t;let o=t.branch,i=e.headSha??"",a=c=>s.some(({match:{[c]:f}})=>f!==void 0&&
_s(f,o)),u=()=>Gr(r,{repository:n,branch:o,sha:i}),l=()=>Wr(r,{repository:n,tag:o,sha:i});return{...t,notBranch:a("branc\
h")?await vm(`branch ${o} has the run's commit`,u):null,notTag:a("tag")?await vm(`tag ${o} is at the run's commit`,l):null}}
async function vm(e,t){try{return await t()?null:`no ${e}`}catch(n){if(!(n instanceof $))throw n;let{status:r,message:s}=n;
return r===403||r===404?`the API does not say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`\
the API does not say that a ${e}: ${s}`}}var WE=["repository","branch","tag","workflow","event","actor"];function VE(e,t){
for(let n of WE){let r=e[n];if(r===void 0)continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`\
the run comes from a fork (${t.repository||"unknown"}), whose branches fit no pattern`;if(!_s(r,t[n]))return`match.${n} \
is ${r.join(", ")} and the run's is ${t[n]||"unknown"}`;let o=n==="branch"?t.notBranch:t.notTag;if(s&&o!==null)return`ma\
tch.${n} is ${r.join(", ")}, but ${o}`}return null}var JE="unsigned: it has no secret_name";function Am({keys:e,carriesSecret:t}){return e.length===0&&t!==!0?[JE]:[]}function tu(e,t,{
redact:n,log:r}){let{isTerminal:s=!1}=r,{id:o,method:i,shown:a,headers:u,body:l,keys:c,signatures:f}=e,p=n(l.toString("u\
tf8")),d=Hs(f,{id:o,timestamp:0,body:l},c),g=t??"(the time of the attempt)",m=f.flatMap(b=>Gs(b).slice(1));return[`${i} ${a}`,
...Tm(u,n),`webhook-timestamp: ${g}`,...Object.keys(d).map(b=>`${b}: ${m.includes(b.toLowerCase())?g:"***"}`),...Am(e),QE(
e,s),...s?p.split(/\r?\n/):t_(p)]}function Im(e){let{method:t,shown:n,keys:r,signatures:s}=e,o=s.map(i=>typeof i=="strin\
g"?i:i.header);return[`${t} ${n}`,...r.length>0?[`signed: ${o.join(", ")}`]:Am(e)]}function Om({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(o=>[YE(o,t),...zE(o,r,s)]),...n]}function YE({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:o,error:i,duration_ms:a}=e,u=n===null&&s<r,l=r>1&&!u?`${s} of ${r}`:s,[c]=t?.split("; ",1)??[],f=c===void 0||
i===null?`HTTP ${o}`:c.replace(`${i}: `,i==="status"?"":`${qn(i)}: `),p=n!==null?`; retrying in ${(n/1e3).toFixed(1)} s`:
u&&i!==null?"; not retried":"";return`attempt ${l}: ${f} (${a} ms)${p}`}function zE({response:e,message:t},n,r){if(e===null||
n==="never")return[];if(n==="on-failure"&&t===null)return[];let s=e.body.toString("utf8");return[...n==="always"?Tm(e.headers,
r):[],`response: ${s===""?"(empty)":W(r(s))}`]}function Tm(e,t){return Object.entries(sd(e)).map(([n,r])=>`${n}: ${W(t(XE.
includes(n)?ZE(r):r))}`)}var XE=["location","content-location","link","refresh"];function ZE(e){return e.replaceAll(/\/\/[^/?#<>\s]*@/g,
`//${tt}@`).replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${tt}`)}function QE({body:e,inPayloadFile:t},n){return e.length===
0?"no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t&&!n?", as in the file of the output payload-file":""}\
:`}var e_=1e3;function t_(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,o=0,i=!1;for(let a=0;a<e.length;a+=1){if(a-r>=e_){let l=[
s,o].find(c=>c>r)??r_(e,a);n.push(e.slice(r,l)),r=l}if(!t)continue;let u=e[a];if(u==='"'&&!(i&&n_(e,a)))i=!i;else{if(i)continue;
u===","||u==="{"||u==="["?s=a+1:u===":"&&(o=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function n_(e,t){let n=0;for(;e[t-
1-n]==="\\";)n+=1;return n%2===1}function r_(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var s_=50,Nm=500;function Pm(e,t,n,{id:r,event:s,values:o,body:i}){let{secrets:a}=e,u=o_(e,t,o);try{let l=Fh(n,{id:r,event:s,
lookup:u,secrets:a,body:i});for(let f of Kh(n,l,a))t.mask(f);let c=W(t.redact(l.shown));return{kind:"request",prepared:{
...l,shown:c}}}catch(l){if(!(l instanceof J))throw l;return{kind:"impossible",reason:W(t.redact(l.message),Nm)}}}function o_({
secrets:e,inputs:t},{mask:n,redact:r},s){return xs(s,e,t.variables,(o,i)=>{typeof o=="string"&&r(o)===tt&&n(Fe(i))})}function Cm({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:o=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??Ip,retryDelaysSeconds:s?
[]:r.retry_schedule??ka,retryOnlyIfUndelivered:!o,keepAlive:o,signal:n}}async function Lm({inputs:e,allowlist:t},n,r){if(c_(
e.allowedHosts,n,r.map(({prepared:i})=>i.url)),e.dryRun)return r.map(({prepared:i})=>i_({allowlist:t},n,i));let s=async({
prepared:i,options:a})=>({prepared:i,outcome:await Ph(n,i,a)}),o=[];for await(let{prepared:i,outcome:a}of f_(r,s_,s))o.push(
a_(e,n,i,a));return o}function i_({allowlist:e},t,n){let r=Ji(e,n.url,n.method)?.replace(/\.$/,"")??null,s=tu(n,null,t),
o=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${o}`,s),r===null?Mr(n,"dry_run"):
ko(n,`blocked: ${r}`)}function a_(e,t,n,r){let s=e.mode==="test",o=Lh(n,l_(r,t));u_(t,o,[...s?tu(n,r.attempts[0]?.timestamp??
null,t):Im(n),...Om(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let i of r.notes)t.log.warning(
`webhook "${n.webhook}": ${i}`);return o}function u_(e,t,n){let{webhook:r,event:s,status:o,reason:i,attempts:a,id:u}=t,l=a.
at(-1),c=l?.status_code??(l?.error?qn(l.error):""),f=o==="success"?"delivered":"FAILED";e.log.group(`webhook "${r}" ${f}\
: ${c} (event ${s})`,[...n,`${u}: ${f}${i===null?"":`: ${i}`}`])}function l_(e,{redact:t}){let{reason:n}=e;return{...e,reason:n===
null?null:W(t(n),Nm)}}function c_(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("deliveries go thro\
ugh a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be su\
re")}async function*f_(e,t,n){let r=e.entries(),s=new Map,o=()=>{let{value:i,done:a}=r.next();if(a)return;let[u,l]=i,c=n(
l);s.set(u,c),c.then(o,o)};for(let i=0;i<t;i++)o();for(let i=0;;i++){let a=s.get(i);if(a===void 0)return;s.delete(i),yield await a}}var p_=5e3,d_="start a new run or redeliver (docs/redelivery.md)";async function Mm(e,t){let n=await e.loadConfig(),r=Sm(
n,e,t.log),s=g_(e.inputs,t),o=h_(e.inputs),i={...e,inputs:o},a=await mm({inputs:o,config:n},t,xm(r,o)).catch(m=>{throw m_(
m,o)}),{selected:u,skipped:l}=await Em(r,a,o,t),c=a.build===null?void 0:n.notify?.tests_url;Rm([...u.map(({webhook:m})=>m),
{url:c}],o.variables,t.log);let f=y_(u,a,i,t),p=await Lm(i,t,f.flatMap(({webhook:m,rendered:b})=>b.kind==="request"?{prepared:b.
prepared,options:Cm(i,t,m)}:[]));await s;let{repository:d}=e.inputs.environment,{webhooks:g}=r;return w_({webhooks:g,run:a,
skipped:l,requests:f,deliveries:p,sender:d},o,t)}function h_(e){let{repository:t,runId:n,environment:r}=e;if(["",r.repository].
includes(t))return e;if(n===null)throw new w(`input repository is ${t}; give the input run-id of its run, too`);return dm(
e,t)}function m_(e,{repository:t}){return e instanceof $&&[403,404].includes(e.status??0)&&t!==""?new $(`${e.message}; g\
ithub-token must be a token that may read ${t}`,e.status):e}async function g_({mode:e,coverage:t,config:n,configFile:r,dryRun:s,
environment:o},{api:i,clock:a,log:u,signal:l}){if(e!=="notify"||s)return;let c=n.trim()===""&&vt(r)===null;if(!(t??c))return;
let f=new AbortController,p=AbortSignal.any([l,f.signal]),d=a.sleep(p_,p).then(()=>null),g=jp(i,o).catch(()=>null),m=await Promise.
race([g,d]);f.abort(),m!==null&&u.warning(m)}function y_(e,t,n,r){let{inputs:s,secrets:o}=n,{environment:i}=s,a=qh({payload:t.
build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:i.serverUrl,event:i.event,keys:{},secrets:o});return e.map(({webhook:u,
event:l})=>{let c=Dm(u,t,s),f={...t.values,event:{name:l}},p=Pm(n,r,u,{id:c,event:l,values:f,body:a});return p.kind==="r\
equest"&&(p.prepared.inPayloadFile=b_(u)),{id:c,event:l,webhook:u,rendered:p}})}function Dm(e,{run:t,subject:n,status:r,
repository:s},{mode:o,jobId:i,environment:a}){let{job:u,runnerName:l,step:c}=a,f={repository:s,runId:t.id,attempt:t.attempt,
chain:null,webhook:e.name,kind:o==="test"?"test":n.kind,status:r};return Bh(f,n.own?[i||`${u} on ${l}`,c]:null)}function b_(e){
let{body:t,payload:n="jobserv"}=e;return jr(e)&&t===void 0&&n==="jobserv"}function w_(e,t,n){let{run:r,webhooks:s}=e,{environment:o}=t,
i=k_(e,t,n),a=v_(e.requests),u=ym(i,s,n.log),l=n.signal.aborted,c=t.mode==="notify"&&!t.dryRun&&u.some(({webhook:m})=>a.
has(m)),f=r.build?.payload??null,p={...Ca(o.repository,r.run),...e.sender!==o.repository&&{sender:e.sender}},d=f?Jh(f,n.
redact):Yh(S_(r,o.serverUrl),n.redact),g=Qh(i,n.redact,Za(s));return{result:u.length>0||l?"failure":i.every(({status:m})=>m===
"not_run")?"not_run":"success",failure:bm(u,{cancelled:l,anew:c?d_:null}),outputs:{"build-status":r.status},deliveries:i,
payload:f&&Buffer.from(JSON.stringify(f)),record:{...p,deliveries:i.map(m=>Hh(m,a.get(m.webhook),p))},summary:(u.length>
0?[g,d]:[d,g]).join(`
`)}}function k_({webhooks:e,run:t,skipped:n,requests:r,deliveries:s},o,{log:i}){let a=new Map(s.map(u=>[u.webhook,u]));for(let{
webhook:u,reason:l}of n){let f={id:Dm(u,t,o),webhook:u.name,event:""};a.set(u.name,Mr(f,l))}for(let{id:u,event:l,webhook:c,
rendered:f}of r){if(f.kind==="request")continue;let p=`cannot be sent: ${f.reason}`;i.info(`webhook "${c.name}" FAILED: ${p}`);
let d={id:u,webhook:c.name,event:l};a.set(c.name,ko(d,p))}return e.flatMap(({name:u})=>a.get(u)??[])}function v_(e){return new Map(
e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function S_({run:e,status:t,repository:n},r){
return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var jm=["passed","failed"],Fm=Te({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"s\
end NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${Oe}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
${bt}
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${jm.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Mt,...rn,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
status:r,repo:s}=e;if(!jm.includes(r))throw new C(`--status is "${r}"; write passed or failed`);let o=sn(e.secrets,n)??new Map,
i=await wt(e,n.env,null,o),{config:a,warnings:u}=i,l=new Map([...i.secrets,...i.trimmed]),c=a.notify?.webhooks.find(k=>k.
name===t);if(c===void 0)throw x_(t,a,[e.file,...u]);let f=Mn(c).filter(k=>!l.get(k));if(f.length>0)throw new w(`webhook \
"${t}" needs the secret ${f.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let p=nt(s,n.env,
"octo-org/example"),d=E_(p,r),g=__(t,p,d,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["\
allowed-schemes"],"allowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:m,close:b}=$_(d,[...o.values()],
n.log);try{let{deliveries:k,failure:E,result:L}=await Mm({inputs:g,secrets:l,allowlist:Oc(g),loadConfig:async()=>a,loadRecords:()=>[]},
m);return{ok:L!=="failure",json:{result:L,failure:E,deliveries:k},lines:E===null?[]:[E],warnings:u}}finally{b()}}});function x_(e,{
notify:t,chains:n},[r="",...s]){let o=n.find(({webhooks:l})=>l.some(c=>c.name===e));if(o!==void 0)return new w(`"${e}" i\
s a link of the chain "${o.name}", which only a run can send; start the chain instead (mode: chain)`);let i=t?.webhooks.
map(l=>l.name)??[],a=F(e,i),u=i.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${a?`did you mean ${a}\
?`:`write one of ${i.join(", ")}`}`;return new w([u,...s].join("; "))}var nu="6dcb09b5b57875f334f61aebed695e2e4193db5e",
Ur=1001;function E_(e,t){let n=`https://github.com/${e}/actions/runs/${Ur}`,r=`https://api.github.com/repos/${e}/actions\
/runs/${Ur}`,s=t==="passed"?"success":"failure",o={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00\
Z",updated_at:"2026-01-15T10:02:30Z"},i={...o,id:Ur,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/wo\
rkflows/ci.yml",display_title:"A sample build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:nu,
head_commit:{id:nu,message:"A sample build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"\
octocat"},pull_requests:[],url:r,html_url:n,jobs_url:`${r}/jobs`},a=(u,l,c)=>({id:u,run_id:Ur,run_attempt:1,name:l,status:"\
completed",conclusion:c,created_at:o.created_at,started_at:o.run_started_at,completed_at:o.updated_at,url:`https://api.g\
ithub.com/repos/${e}/actions/jobs/${u}`,html_url:`${n}/job/${u}`});return{run:i,jobs:[a(1,"build","success"),a(2,"test",
s)],event:{action:"completed",workflow:{name:"CI"},workflow_run:i,repository:i.repository}}}function __(e,t,{event:n},r){
let s={...r,mode:"test",only:e};for(let[a,u]of Object.entries(s))u!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=u);
let{environment:o,...i}=xp();return{...i,environment:{...o,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"\
workflow_run",runId:Ur+1,sha:nu,ref:"refs/heads/main",refName:"main",actor:"octocat",event:n}}}function $_(e,t,n){let r=io();
for(let a of t)r.add(a);let s=a=>r.redact(a),o=wh({ca:null}),i=new AbortController;return process.once("SIGINT",()=>i.abort()),
{close:o.close,io:{api:A_(e),request:o.request,addresses:o.addresses,proxied:bo,log:R_(a=>n(W(s(a),Number.POSITIVE_INFINITY))),
clock:Op(),random:Math.random,randomBytes:Um.randomBytes,mask:a=>r.add(a),redact:s,signal:i.signal}}}function R_(e){return{
isTerminal:!0,info:e,notice:e,warning:t=>e(`warning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)
e(`  ${r}`)}}}function A_({run:e,jobs:t}){let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repo\
s/{owner}/{repo}/actions/runs/{run_id}")throw new $(`${r} is not known of a sample build`,404);return{status:200,headers:{},
json:e,body:n}},async*pages(){yield{items:t,total:t.length,more:!1}},download:()=>Promise.reject(new Error("A sample bui\
ld has no files."))}}var qm=require("node:fs");var Io=On.filter(e=>!xe.some(t=>t===e)),Km=[...xe,...Io],Hm=Te({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${xe.join(", ")},
                      ${Io.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${Oe}
${bt}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Mt,...rn,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],async run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new C("write one of --signa\
ture and --provider");let s=r===void 0?I_(n??"",e["secret-file"],t):await O_(r,e,t);if(ld(s.provider))throw new w(`provi\
der ${s.provider.name} signs nothing: there is no signature to verify`);let o={uri:"",query:{},headers:zp(e.header.map(T_)),
body:t.readInput()},i=N_(s,o);return{ok:i===null,json:{valid:i===null,reason:i},lines:[i===null?"valid":`not valid: ${i}`]}}});
function I_(e,t,{env:n}){let r=t??"SECRET",s={name:"sender",active:!0,secret_name:[r]},o=xe.find(u=>u===e),i=Io.find(u=>u===
e);if(o===void 0&&i===void 0)throw new C(`--signature is "${e}"; write one of ${Km.join(", ")}`);let a=t===void 0?n.SECRET:
(0,qm.readFileSync)(t,"utf8");if(!a)throw new C("the secret is empty; set SECRET, or write --secret-file");return{provider:{
...s,...o?{signature:o}:{type:i}},secrets:new Map([[r,a]])}}async function O_(e,t,n){let{config:r,warnings:s}=await wt(t,
n.env,null),{receive:o}=r,i=o?.providers.find(c=>c.name===e);if(i===void 0)throw new w([`${t.file} has no provider ${e}`,
...o?[`write one of ${o.providers.map(c=>c.name).join(", ")}`]:[],...s].join("; "));let a=sn(t.secrets,n),u=c=>{let f=a?.
get(c);if(f!==void 0||o?.relay===void 0)return f??"";let p=Pr(nt(t.repo,n.env),n.env);return so(p,c,uo(i))},l=i.secret_name.
map(c=>[c,u(c)]);return{provider:i,secrets:new Map(l)}}function T_(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==
void 0&&n!==void 0)return[t.toLowerCase(),n];throw new C(`--header is "${e}"; write NAME: VALUE`)}function N_({provider:e,
secrets:t},n){let r=Date.now(),s=Ra(e,n,{secrets:t,now:r});if(s===null)return null;let o=P_.find(({changed:u})=>u({webhook:n,
secrets:t}).some(l=>l!==null&&Aa(e,l.webhook,{secrets:l.secrets,now:r}))),[i]=Km.filter(u=>Aa(C_(e,u),n,{secrets:t,now:r})),
a=o?.text??(i===void 0?L_(e,n):`it is signed as ${i}`);return a===null?s:`${s}; ${a}`}var P_=[{text:"the secret has whit\
e space at its start or end: without it the signature is right",changed:e=>[Bm(e,t=>t.trim())]},{text:"the sender's secr\
et ends with a newline, this one does not",changed:e=>[Bm(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[Bt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[Bt(e,t=>`${t}
`),Bt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[Bt(e,t=>t.replaceAll(`\r
`,`
`)),Bt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[Bt(e,t=>JSON.stringify(
JSON.parse(t))),Bt(e,t=>JSON.stringify(JSON.parse(t),null,2)),Bt(e,t=>ru(JSON.parse(t)))]}];function Bm(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function Bt({webhook:e,secrets:t},n){let r=Co(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function ru(e){return Array.
isArray(e)?`[${e.map(ru).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${ru(r)}`).join(", ")}}`}function C_({name:e,active:t,secret_name:n},r){let s=xe.find(i=>i===r),o=Io.find(
i=>i===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:o}}}function L_(e,{headers:t}){let n=cd(e);if(n!==
null&&t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given a\
re ${r.join(", ")}`:null}var Oo={key:gd,url:yd,check:vd,list:xd,send:Fm,verify:Hm,history:ih},M_=`webhook-action COMMAND [OPTIONS]

${Object.entries(Oo).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`,D_=new RegExp("#(?=\\P{ASCII}*\\[)|[\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u\
202e\\u2066-\\u2069]","gu");for(let e of[process.stdout,process.stderr])e.on("error",()=>{});j_(process.argv.slice(2)).then(
e=>{process.exitCode=e});async function j_(e){let[t="--help",...n]=e;if(t==="--help"||t==="-h"||t==="help")return su(M_);
if(t==="--version")return su(dn);let r=Object.hasOwn(Oo,t)?Oo[t]:void 0;if(r===void 0)return Vm(`unknown command ${t}; w\
rite one of ${Object.keys(Oo).join(", ")}`,2);if(n.includes("--help")||n.includes("-h"))return su(`webhook-action ${r.help}`);
let s=n.includes("--json");try{let o=n.filter(c=>c!=="--json"),{ok:i,json:a,lines:u,warnings:l=[]}=await r.run(o,U_(s));
for(let c of l)console.error(`warning: ${W(c,1/0)}`);if(s)Wm(a);else for(let c of u)console.log(Gm(c));return i?0:1}catch(o){
if(o instanceof C)return Vm(`${o.message}; see webhook-action ${t} --help`,2);if(!(o instanceof w))throw o;s&&Wm({problems:o.
problems});for(let i of o.problems)console.error(Gm(Hn(i)));return 1}}function U_(e){return{env:process.env,readInput:()=>(0,Jm.readFileSync)(
0),log:t=>e?console.error(t):console.log(t)}}function Gm(e){return e.split(`
`).map(No).join(`
`)}function Wm(e){let t=JSON.stringify(e,null,2);console.log(t.replace(D_,n=>`\\u${n.charCodeAt(0).toString(16).padStart(
4,"0")}`))}function su(e){return console.log(e),0}function Vm(e,t){return console.error(`webhook-action: ${e}`),t}
