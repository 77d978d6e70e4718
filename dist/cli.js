#!/usr/bin/env node
"use strict";var cy=Object.create;var wl=Object.defineProperty;var fy=Object.getOwnPropertyDescriptor;var py=Object.getOwnPropertyNames;var dy=Object.getPrototypeOf,hy=Object.prototype.hasOwnProperty;var my=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of py(t))!hy.call(e,s)&&s!==n&&wl(e,s,{get:()=>t[s],
enumerable:!(r=fy(t,s))||r.enumerable});return e};var lt=(e,t,n)=>(n=e!=null?cy(dy(e)):{},my(t||!e||!e.__esModule?wl(n,"default",{value:e,enumerable:!0}):n,e));var k=class extends Error{problems;hidden;constructor(t,n=0){let r=typeof t=="string"?[{message:t}]:t,s=n>0?[`and ${n} m\
ore like these`]:[];super([...r.map(hr),...s].join(`
`)),this.problems=r,this.hidden=n}};function hr({file:e,line:t,path:n,message:r}){let o=[t&&e?`${e}:${t}`:e,n].filter(i=>i).
join(" ");return o?`${o}: ${r}`:r}var vl=/[^.[\]"\s]+/y,kl=/\[(0|[1-9]\d{0,8})\]/y,Sl=/\[\*\]/y,El=/\[("(?:[^"\\]|\\.)*")\]/y,gy=/^(?:\$|#?\/)/,$l='write \
names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space';function Je(e,t=!1){let[n]=gy.
exec(e)??[];if(n!==void 0)return{kind:"error",message:yy(e,n)};let r=[],s=0;for(;s<e.length||r.length===0;){let o=s>0&&e[s]===
".",i=by(e,o?s+1:s,o||s===0);if(i===null)return{kind:"error",message:`"${e}" is not a path at character ${s+1}; ${$l}`};
if(i.key===-1&&!t)return{kind:"error",message:`"${e}" has [*], any item, which only match.body and conditions take; writ\
e the place of one item, as [0]`};r.push(i.key),s=i.end}return{kind:"path",path:r}}function yy(e,t){let n=t==="$"?"JSONP\
ath":"a JSON pointer",r=/[.[\]]/.test(e)||e===t?`${t}...`:e;return`"${e}" is ${n}, which is not read; ${$l}, and [${JSON.
stringify(r)}] for a name that begins with ${t}`}function by(e,t,n){let r=t>0&&e[t-1]===".";if(n){let i=ws(vl,e,t);if(i)
return{key:i[0],end:vl.lastIndex}}if(r)return null;let s=ws(kl,e,t);if(s)return{key:Number(s[1]),end:kl.lastIndex};if(ws(
Sl,e,t))return{key:-1,end:Sl.lastIndex};let o=ws(El,e,t);return o&&wy(o[1]??"",El.lastIndex)}function ws(e,t,n){return e.
lastIndex=n,e.exec(t)}function wy(e,t){try{return{key:String(JSON.parse(e)),end:t}}catch{return null}}function xl(e,t){let n=e;
for(let r of t){if(typeof n!="object"||n===null)return{found:!1};if(Array.isArray(n)!==(typeof r=="number"))return{found:!1};
let s=Object.getOwnPropertyDescriptor(n,r);if(s===void 0)return{found:!1};n=s.value}return{found:!0,value:n}}var vy=34,ky=44,Sy=58,_l=91,Ey=92,$y=93,xy=123,_y=125,Rl={size:1,get:()=>Rl};function vs(e,t){return Ry(e,t?Ay(t):Rl)}function*Ry(e,t){
let n=[],r=0,s=t;for(let o=0;o<e.length;o++){let i=r===0?n.at(-1):void 0;switch(e.charCodeAt(o)){case vy:{let a=Iy(e,o);
if(i?.counts&&Ny(e,a)){let u=String(JSON.parse(e.slice(o,a)));i.key=u,s=i.tree.get(u);let l=(i.counts.get(u)??0)+1;s!==void 0&&
i.counts.set(u,l),s!==void 0&&l===2&&(yield n.map(c=>c.key))}o=a-1;break}case xy:case _l:if(r>0||s===void 0||s.size===0)
r++;else{let a=e.charCodeAt(o)===_l;n.push({tree:s,counts:a?null:new Map,key:0}),s=s.get(0)}break;case _y:case $y:r>0?r--:
n.pop();break;case ky:i?.counts===null&&(i.key=Number(i.key)+1,s=i.tree.get(i.key))}}}function Ay(e){let t=new Map;for(let n of e){let r=t;for(let s of n){let o=r.get(s)??new Map;r.set(s,o),r=o}}return e.some(
n=>n.includes(-1))?Al([t]):t}function Al(e){return{size:e.reduce((t,n)=>t+n.size,0),get(t){let n=typeof t=="number"?[t,-1]:
[t],r=e.flatMap(s=>n.flatMap(o=>s.get(o)??[]));return r.length===0?void 0:Al(r)}}}function Iy(e,t){let n=e.indexOf('"',t+
1);for(;Oy(e,n);)n=e.indexOf('"',n+1);return n+1}function Oy(e,t){let n=t;for(;e.charCodeAt(n-1)===Ey;)n--;return(t-n)%2===
1}function Ny(e,t){let n=t;for(;/\s/.test(e.charAt(n));)n++;return e.charCodeAt(n)===Sy}var Ty=new TextDecoder("utf-8",{
fatal:!0,ignoreBOM:!0});function Ni(e){try{return Ty.decode(e)}catch{return null}}function ie(e){try{return JSON.parse(e)}catch{
return}}function Il(e){return e.charCodeAt(0)===65279?e.slice(1):e}function m(e,t){if(!(typeof e!="object"||e===null))return Object.
hasOwn(e,t)?Reflect.get(e,t):void 0}function ct(e){return typeof e=="string"?e:null}function ne(e,t){let n=m(e,t);return Array.isArray(n)?n:[]}function De(e,t){
let n=m(e,t);return n==null?[]:Array.isArray(n)?n:[n]}function ks(e){try{return JSON.stringify(e)}catch(t){if(t instanceof
RangeError)return null;throw t}}function M(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ft(e){return Number.
isInteger(e)?Number.isSafeInteger(e):Number.isFinite(e)}function Ol(e){return(e.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)??
[]).every(n=>n.startsWith('"')||ft(Number(n)))}var Py=/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;function mr(e){return e.replace(Py," ")}
function Cy(e){let t=0;for(let n of e)t+=1;return t}var My=4;function Ss(e){return Cy(e)>=My}function Tt(e,t){if(e.length<=
t)return e;let n="",r=0;for(let s of e){if(r+=1,r>t)return`${n}\u2026`;r<t&&(n+=s)}return e}function G(e){return Tt(e,60)}
function Tl(e){return e.replace(/[\u{10000}-\u{10ffff}]/gu,"\uFFFD")}var Ti={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quo\
t;","'":"&apos;"};function Zt(e,t=/[&<>"']/g){return e.replace(t,n=>Ti[n]??n)}function Pl(e){let t=/^https?:\/\/([^/?#]+)/i.
exec(e)?.[1];return t===void 0||t.includes("@")||/[\s\\]/.test(e)||mr(e)!==e?null:URL.canParse(e)?e:null}var Ly=/^[ -~]*$/,
Dy=/\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g,jy=/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;function z(e,t=300){
if(Ly.test(e)){let r=!e.includes("::")&&!e.includes("##");return Tt(r?e:Nl(e,""),t)}let n=e.replace(Dy," ").replace(jy,"\
\uFFFD");return Tt(Nl(n,By),t)}var By=String.raw`[\p{Cf}\p{Mn}\p{DI}]*`;function Nl(e,t){return e.replace(new RegExp(`:(\
?=${t}:)`,"gu"),": ").replace(new RegExp(`#(?=${t}#${t}\\[)`,"gu"),"# ")}var An="1.0.0";var Ve=require("node:fs"),Jd=require("node:util");var Es="OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3";function Pt(e){let[,t,n,r,s]=/^([^:]+):([^@]+)(?:(@)(.*))?$/.
exec(e.trim())??[];return t===void 0||n===void 0||!pt(t)||n.split("/").some(o=>/^\.{0,2}$/.test(o))||r!==void 0&&!s?null:
{repository:t,path:n,ref:s??null}}function pt(e){return/^[A-Za-z0-9][\w.-]{0,99}\/(?!\.\.?$)[\w.-]{1,100}$/.test(e)}function Cl({
path:e,ref:t}){let n=e.split("/").map(encodeURIComponent),r=t===null?"":`?ref=${encodeURIComponent(t)}`;return`/contents\
/${n.join("/")}${r}`}function Pi(e){let{repository:t,path:n,ref:r}=e;return`${t}:${n}${r===null?"":`@${r}`}`}function $s({
text:e,json:t},n){if(Array.isArray(t))throw Ml(n);let r=m(t,"type");if(typeof r!="string"||!m(t,"sha"))return e;let s=m(
t,"content");if(m(t,"encoding")==="base64"&&typeof s=="string")return Buffer.from(s,"base64").toString("utf8");throw new k(
`${n} is a ${r} that the API gives no content of; write the path of a file of 1 MiB at most`)}function Ml(e){return new k(
`${e} is a directory; write the path of a file`)}function ae(e){let[t="",...n]=e.split("/");return{owner:t,repo:n.join("\
/")}}async function xs(e,{repository:t,branch:n,sha:r}){let s=ae(t),{json:o}=await e.request("GET /repos/{owner}/{repo}/\
branches/{branch}",{...s,branch:n}),i=m(o,"commit"),a=m(i,"sha")??m(i,"id");if(a===r)return!0;if(typeof a!="string")return!1;
let u=await e.request("GET /repos/{owner}/{repo}/compare/{basehead}",{...s,basehead:`${a}...${r}`,per_page:1}),l=m(u.json,
"status");return l==="behind"||l==="identical"}async function _s(e,{repository:t,tag:n,sha:r}){let s=ae(t),o=await e.request(
"GET /repos/{owner}/{repo}/git/ref/{ref}",{...s,ref:`tags/${n}`}),i=m(o.json,"object"),a=m(i,"sha");if(m(i,"type")!=="ta\
g"||typeof a!="string")return a===r;let u=await e.request("GET /repos/{owner}/{repo}/git/tags/{tag_sha}",{...s,tag_sha:a});
return m(m(u.json,"object"),"sha")===r}function Ci(e){let[,t,n]=/^(.*\.)(yml|yaml)$/.exec(e)??[];return t===void 0?null:
t+(n==="yml"?"yaml":"yml")}function K(e,t){if(e.length>100)return null;let n=null,r=Number.POSITIVE_INFINITY;for(let s of t){if(s.length>100)continue;
let o=Uy(e.toLowerCase(),s.toLowerCase()),i=Math.min(e.length,s.length);o<r&&o<=Math.max(1,Math.floor(i/3))&&(n=s,r=o)}return n}
function Uy(e,t){let n=[],r=Array.from({length:t.length+1},(s,o)=>o);for(let s=1;s<=e.length;s++){let o=[s];for(let i=1;i<=
t.length;i++){let a=e[s-1]===t[i-1],u=s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1];o[i]=Math.min(gr(r,i)+1,gr(o,i-1)+1,gr(
r,i-1)+(a?0:1),u?gr(n,i-2)+1:Number.POSITIVE_INFINITY)}n=r,r=o}return gr(r,t.length)}function gr(e,t){return e[t]??Number.
POSITIVE_INFINITY}var Rs=Symbol.for("yaml.alias"),As=Symbol.for("yaml.document"),je=Symbol.for("yaml.map"),Mi=Symbol.for("yaml.pair"),_e=Symbol.
for("yaml.scalar"),dt=Symbol.for("yaml.seq"),ye=Symbol.for("yaml.node.type"),be=e=>!!e&&typeof e=="object"&&e[ye]===Rs,Ye=e=>!!e&&
typeof e=="object"&&e[ye]===As,ue=e=>!!e&&typeof e=="object"&&e[ye]===je,T=e=>!!e&&typeof e=="object"&&e[ye]===Mi,R=e=>!!e&&
typeof e=="object"&&e[ye]===_e,le=e=>!!e&&typeof e=="object"&&e[ye]===dt;function D(e){if(e&&typeof e=="object")switch(e[ye]){case je:case dt:
return!0}return!1}function P(e){if(e&&typeof e=="object")switch(e[ye]){case Rs:case je:case _e:case dt:return!0}return!1}
var Is=e=>(R(e)||D(e))&&!!e.anchor;var ve=Symbol("break visit"),Ll=Symbol("skip children"),Xe=Symbol("remove node");function we(e,t){let n=Dl(t);Ye(e)?In(null,
e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):In(null,e,n,Object.freeze([]))}we.BREAK=ve;we.SKIP=Ll;we.REMOVE=
Xe;function In(e,t,n,r){let s=jl(e,t,n,r);if(P(s)||T(s))return Bl(e,r,s),In(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.
freeze(r.concat(t));for(let o=0;o<t.items.length;++o){let i=In(o,t.items[o],n,r);if(typeof i=="number")o=i-1;else{if(i===
ve)return ve;i===Xe&&(t.items.splice(o,1),o-=1)}}}else if(T(t)){r=Object.freeze(r.concat(t));let o=In("key",t.key,n,r);if(o===
ve)return ve;o===Xe&&(t.key=null);let i=In("value",t.value,n,r);if(i===ve)return ve;i===Xe&&(t.value=null)}}return s}async function Os(e,t){
let n=Dl(t);Ye(e)?await On(null,e.contents,n,Object.freeze([e]))===Xe&&(e.contents=null):await On(null,e,n,Object.freeze(
[]))}Os.BREAK=ve;Os.SKIP=Ll;Os.REMOVE=Xe;async function On(e,t,n,r){let s=await jl(e,t,n,r);if(P(s)||T(s))return Bl(e,r,
s),On(e,s,n,r);if(typeof s!="symbol"){if(D(t)){r=Object.freeze(r.concat(t));for(let o=0;o<t.items.length;++o){let i=await On(
o,t.items[o],n,r);if(typeof i=="number")o=i-1;else{if(i===ve)return ve;i===Xe&&(t.items.splice(o,1),o-=1)}}}else if(T(t)){
r=Object.freeze(r.concat(t));let o=await On("key",t.key,n,r);if(o===ve)return ve;o===Xe&&(t.key=null);let i=await On("va\
lue",t.value,n,r);if(i===ve)return ve;i===Xe&&(t.value=null)}}return s}function Dl(e){return typeof e=="object"&&(e.Collection||
e.Node||e.Value)?Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.
Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},e):e}function jl(e,t,n,r){if(typeof n=="function")return n(e,t,
r);if(ue(t))return n.Map?.(e,t,r);if(le(t))return n.Seq?.(e,t,r);if(T(t))return n.Pair?.(e,t,r);if(R(t))return n.Scalar?.(
e,t,r);if(be(t))return n.Alias?.(e,t,r)}function Bl(e,t,n){let r=t[t.length-1];if(D(r))r.items[e]=n;else if(T(r))e==="ke\
y"?r.key=n:r.value=n;else if(Ye(r))r.contents=n;else{let s=be(r)?"alias":"scalar";throw new Error(`Cannot replace node w\
ith ${s} parent`)}}var Fy={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},qy=e=>e.replace(/[!,[\]{}]/g,t=>Fy[t]),ze=class e{constructor(t,n){
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
null)}tagString(t){for(let[n,r]of Object.entries(this.tags))if(t.startsWith(r))return n+qy(t.substring(r.length));return t[0]===
"!"?t:`!<${t}>`}toString(t){let n=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],r=Object.entries(this.tags),
s;if(t&&r.length>0&&P(t.contents)){let o={};we(t.contents,(i,a)=>{P(a)&&a.tag&&(o[a.tag]=!0)}),s=Object.keys(o)}else s=[];
for(let[o,i]of r)o==="!!"&&i==="tag:yaml.org,2002:"||(!t||s.some(a=>a.startsWith(i)))&&n.push(`%TAG ${o} ${i}`);return n.
join(`
`)}};ze.defaultYaml={explicit:!1,version:"1.2"};ze.defaultTags={"!!":"tag:yaml.org,2002:"};function Ns(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){let n=`Anchor must not contain whitespace or control characters: ${JSON.
stringify(e)}`;throw new Error(n)}return!0}function Li(e){let t=new Set;return we(e,{Value(n,r){r.anchor&&t.add(r.anchor)}}),
t}function Di(e,t){for(let n=1;;++n){let r=`${e}${n}`;if(!t.has(r))return r}}function Ul(e,t){let n=[],r=new Map,s=null;
return{onAnchor:o=>{n.push(o),s??(s=Li(e));let i=Di(t,s);return s.add(i),i},setAnchors:()=>{for(let o of n){let i=r.get(
o);if(typeof i=="object"&&i.anchor&&(R(i.node)||D(i.node)))i.node.anchor=i.anchor;else{let a=new Error("Failed to resolv\
e repeated object (this should not happen)");throw a.source=o,a}}},sourceObjects:r}}function Ct(e,t,n,r){if(r&&typeof r=="object")if(Array.isArray(r))for(let s=0,o=r.length;s<o;++s){let i=r[s],a=Ct(e,r,String(
s),i);a===void 0?delete r[s]:a!==i&&(r[s]=a)}else if(r instanceof Map)for(let s of Array.from(r.keys())){let o=r.get(s),
i=Ct(e,r,s,o);i===void 0?r.delete(s):i!==o&&r.set(s,i)}else if(r instanceof Set)for(let s of Array.from(r)){let o=Ct(e,r,
s,s);o===void 0?r.delete(s):o!==s&&(r.delete(s),r.add(o))}else for(let[s,o]of Object.entries(r)){let i=Ct(e,r,s,o);i===void 0?
delete r[s]:i!==o&&(r[s]=i)}return e.call(t,n,r)}function re(e,t,n){if(Array.isArray(e))return e.map((r,s)=>re(r,String(s),n));if(e&&typeof e.toJSON=="function"){if(!n||
!Is(e))return e.toJSON(t,n);let r={aliasCount:0,count:1,res:void 0};n.anchors.set(e,r),n.onCreate=o=>{r.res=o,delete n.onCreate};
let s=e.toJSON(t,n);return n.onCreate&&n.onCreate(s),s}return typeof e=="bigint"&&!n?.keep?Number(e):e}var Mt=class{constructor(t){Object.defineProperty(this,ye,{value:t})}clone(){let t=Object.create(Object.getPrototypeOf(this),
Object.getOwnPropertyDescriptors(this));return this.range&&(t.range=this.range.slice()),t}toJS(t,{mapAsMap:n,maxAliasCount:r,
onAnchor:s,reviver:o}={}){if(!Ye(t))throw new TypeError("A document argument is required");let i={anchors:new Map,doc:t,
keep:!0,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},a=re(this,"",i);if(typeof s=="function")
for(let{count:u,res:l}of i.anchors.values())s(l,u);return typeof o=="function"?Ct(o,{"":a},"",a):a}};var ht=class extends Mt{constructor(t){super(Rs),this.source=t,Object.defineProperty(this,"tag",{set(){throw new Error("\
Alias nodes cannot have tags")}})}resolve(t,n){if(n?.maxAliasCount===0)throw new ReferenceError("Alias resolution is dis\
abled");let r;n?.aliasResolveCache?r=n.aliasResolveCache:(r=[],we(t,{Node:(o,i)=>{(be(i)||Is(i))&&r.push(i)}}),n&&(n.aliasResolveCache=
r));let s;for(let o of r){if(o===this)break;o.anchor===this.source&&(s=o)}if(s&&n){let{anchors:o,doc:i,maxAliasCount:a}=n,
u=o.get(s);if(u||(re(s,null,n),u=o.get(s)),u?.res===void 0){let l="This should not happen: Alias anchor was not resolved\
?";throw new ReferenceError(l)}if(a>=0&&(u.count+=1,u.aliasCount===0&&(u.aliasCount=Ts(i,s,o)),u.count*u.aliasCount>a)){
let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(l)}}return s}toJSON(t,n){if(!n)
return{source:this.source};let r=this.resolve(n.doc,n);if(!r){let s=`Unresolved alias (the anchor must be set before the\
 alias): ${this.source}`;throw new ReferenceError(s)}return n.anchors.get(r).res}toString(t,n,r){let s=`*${this.source}`;
if(t){if(Ns(this.source),t.options.verifyAliasOrder&&!t.anchors.has(this.source)){let o=`Unresolved alias (the anchor mu\
st be set before the alias): ${this.source}`;throw new Error(o)}if(t.implicitKey)return`${s} `}return s}};function Ts(e,t,n){
if(be(t)){let r=t.resolve(e),s=n&&r&&n.get(r);return s?s.count*s.aliasCount:0}else if(D(t)){let r=0;for(let s of t.items){
let o=Ts(e,s,n);o>r&&(r=o)}return r}else if(T(t)){let r=Ts(e,t.key,n),s=Ts(e,t.value,n);return Math.max(r,s)}return 1}var Ps=e=>!e||typeof e!="function"&&typeof e!="object",S=class extends Mt{constructor(t){super(_e),this.value=t}toJSON(t,n){
return n?.keep?this.value:re(this.value,t,n)}toString(){return String(this.value)}};S.BLOCK_FOLDED="BLOCK_FOLDED";S.BLOCK_LITERAL=
"BLOCK_LITERAL";S.PLAIN="PLAIN";S.QUOTE_DOUBLE="QUOTE_DOUBLE";S.QUOTE_SINGLE="QUOTE_SINGLE";var Hy="tag:yaml.org,2002:";function Ky(e,t,n){if(t){let r=n.filter(o=>o.tag===t),s=r.find(o=>!o.format)??r[0];if(!s)throw new Error(
`Tag ${t} not found`);return s}return n.find(r=>r.identify?.(e)&&!r.format)}function mt(e,t,n){if(Ye(e)&&(e=e.contents),
P(e))return e;if(T(e)){let f=n.schema[je].createNode?.(n.schema,null,n);return f.items.push(e),f}(e instanceof String||e instanceof
Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());let{aliasDuplicateObjects:r,onAnchor:s,
onTagObj:o,schema:i,sourceObjects:a}=n,u;if(r&&e&&typeof e=="object"){if(u=a.get(e),u)return u.anchor??(u.anchor=s(e)),new ht(
u.anchor);u={anchor:null,node:null},a.set(e,u)}t?.startsWith("!!")&&(t=Hy+t.slice(2));let l=Ky(e,t,i.tags);if(!l){if(e&&
typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){let f=new S(e);return u&&(u.node=f),f}l=e instanceof
Map?i[je]:Symbol.iterator in Object(e)?i[dt]:i[je]}o&&(o(l),delete n.onTagObj);let c=l?.createNode?l.createNode(n.schema,
e,n):typeof l?.nodeClass?.from=="function"?l.nodeClass.from(n.schema,e,n):new S(e);return t?c.tag=t:l.default||(c.tag=l.
tag),u&&(u.node=c),c}function yr(e,t,n){let r=n;for(let s=t.length-1;s>=0;--s){let o=t[s];if(typeof o=="number"&&Number.isInteger(o)&&o>=0){let i=[];
i[o]=r,r=i}else r=new Map([[o,r]])}return mt(r,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Tn=e=>e==null||typeof e=="object"&&
!!e[Symbol.iterator]().next().done,Nn=class extends Mt{constructor(t,n){super(t),Object.defineProperty(this,"schema",{value:n,
configurable:!0,enumerable:!1,writable:!0})}clone(t){let n=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return t&&(n.schema=t),n.items=n.items.map(r=>P(r)||T(r)?r.clone(t):r),this.range&&(n.range=this.range.slice()),n}addIn(t,n){
if(Tn(t))this.add(n);else{let[r,...s]=t,o=this.get(r,!0);if(D(o))o.addIn(s,n);else if(o===void 0&&this.schema)this.set(r,
yr(this.schema,s,n));else throw new Error(`Expected YAML collection at ${r}. Remaining path: ${s}`)}}deleteIn(t){let[n,...r]=t;
if(r.length===0)return this.delete(n);let s=this.get(n,!0);if(D(s))return s.deleteIn(r);throw new Error(`Expected YAML c\
ollection at ${n}. Remaining path: ${r}`)}getIn(t,n){let[r,...s]=t,o=this.get(r,!0);return s.length===0?!n&&R(o)?o.value:
o:D(o)?o.getIn(s,n):void 0}hasAllNullValues(t){return this.items.every(n=>{if(!T(n))return!1;let r=n.value;return r==null||
t&&R(r)&&r.value==null&&!r.commentBefore&&!r.comment&&!r.tag})}hasIn(t){let[n,...r]=t;if(r.length===0)return this.has(n);
let s=this.get(n,!0);return D(s)?s.hasIn(r):!1}setIn(t,n){let[r,...s]=t;if(s.length===0)this.set(r,n);else{let o=this.get(
r,!0);if(D(o))o.setIn(s,n);else if(o===void 0&&this.schema)this.set(r,yr(this.schema,s,n));else throw new Error(`Expecte\
d YAML collection at ${r}. Remaining path: ${s}`)}}};var Fl=e=>e.replace(/^(?!$)(?: $)?/gm,"#");function Ie(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,
t):e}var Ze=(e,t,n)=>e.endsWith(`
`)?Ie(n,t):n.includes(`
`)?`
`+Ie(n,t):(e.endsWith(" ")?"":" ")+n;var ji="flow",Cs="block",br="quoted";function wr(e,t,n="flow",{indentAtStart:r,lineWidth:s=80,minContentWidth:o=20,onFold:i,
onOverflow:a}={}){if(!s||s<0)return e;s<o&&(o=0);let u=Math.max(1+o,1+s-t.length);if(e.length<=u)return e;let l=[],c={},
f=s-t.length;typeof r=="number"&&(r>s-Math.max(2,o)?l.push(0):f=s-r);let p,d,y=!1,h=-1,g=-1,w=-1;n===Cs&&(h=ql(e,h,t.length),
h!==-1&&(f=h+u));for(let $;$=e[h+=1];){if(n===br&&$==="\\"){switch(g=h,e[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"\
U":h+=9;break;default:h+=1}w=h}if($===`
`)n===Cs&&(h=ql(e,h,t.length)),f=h+t.length+u,p=void 0;else{if($===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let A=e[h+1];A&&A!==" "&&A!==`
`&&A!=="	"&&(p=h)}if(h>=f)if(p)l.push(p),f=p+u,p=void 0;else if(n===br){for(;d===" "||d==="	";)d=$,$=e[h+=1],y=!0;let A=h>
w+1?h-2:g-1;if(c[A])return e;l.push(A),c[A]=!0,f=A+u,p=void 0}else y=!0}d=$}if(y&&a&&a(),l.length===0)return e;i&&i();let v=e.
slice(0,l[0]);for(let $=0;$<l.length;++$){let A=l[$],I=l[$+1]||e.length;A===0?v=`
${t}${e.slice(0,I)}`:(n===br&&c[A]&&(v+=`${e[A]}\\`),v+=`
${t}${e.slice(A+1,I)}`)}return v}function ql(e,t,n){let r=t,s=t+1,o=e[s];for(;o===" "||o==="	";)if(t<s+n)o=e[++t];else{do
o=e[++t];while(o&&o!==`
`);r=t,s=t+1,o=e[s]}return r}var Ls=(e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.
minContentWidth}),Ds=e=>/^(%|---|\.\.\.)/m.test(e);function Gy(e,t,n){if(!t||t<0)return!1;let r=t-n,s=e.length;if(s<=r)return!1;
for(let o=0,i=0;o<s;++o)if(e[o]===`
`){if(o-i>r)return!0;if(i=o+1,s-i<=r)return!1}return!0}function vr(e,t){let n=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)
return n;let{implicitKey:r}=t,s=t.options.doubleQuotedMinMultiLineLength,o=t.indent||(Ds(e)?"  ":""),i="",a=0;for(let u=0,
l=n[u];l;l=n[++u])if(l===" "&&n[u+1]==="\\"&&n[u+2]==="n"&&(i+=n.slice(a,u)+"\\ ",u+=1,a=u,l="\\"),l==="\\")switch(n[u+1]){case"\
u":{i+=n.slice(a,u);let c=n.substr(u+2,4);switch(c){case"0000":i+="\\0";break;case"0007":i+="\\a";break;case"000b":i+="\\\
v";break;case"001b":i+="\\e";break;case"0085":i+="\\N";break;case"00a0":i+="\\_";break;case"2028":i+="\\L";break;case"20\
29":i+="\\P";break;default:c.substr(0,2)==="00"?i+="\\x"+c.substr(2):i+=n.substr(u,6)}u+=5,a=u+1}break;case"n":if(r||n[u+
2]==='"'||n.length<s)u+=1;else{for(i+=n.slice(a,u)+`

`;n[u+2]==="\\"&&n[u+3]==="n"&&n[u+4]!=='"';)i+=`
`,u+=2;i+=o,n[u+2]===" "&&(i+="\\"),u+=1,a=u+1}break;default:u+=1}return i=a?i+n.slice(a):n,r?i:wr(i,o,br,Ls(t,!1))}function Bi(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return vr(e,t);let n=t.indent||(Ds(e)?"  ":""),r="'"+e.replace(/'/g,"''").replace(/\n+/g,`\
$&
${n}`)+"'";return t.implicitKey?r:wr(r,n,ji,Ls(t,!1))}function Pn(e,t){let{singleQuote:n}=t.options,r;if(n===!1)r=vr;else{
let s=e.includes('"'),o=e.includes("'");s&&!o?r=Bi:o&&!s?r=vr:r=n?Bi:vr}return r(e,t)}var Ui;try{Ui=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ui=/\n+(?!\n|$)/g}function Ms({comment:e,type:t,value:n},r,s,o){let{blockQuote:i,commentString:a,lineWidth:u}=r.
options;if(!i||/\n[\t ]+$/.test(n))return Pn(n,r);let l=r.indent||(r.forceBlockIndent||Ds(n)?"  ":""),c=i==="literal"?!0:
i==="folded"||t===S.BLOCK_FOLDED?!1:t===S.BLOCK_LITERAL?!0:!Gy(n,u,l.length);if(!n)return c?`|
`:`>
`;let f,p;for(p=n.length;p>0;--p){let I=n[p-1];if(I!==`
`&&I!=="	"&&I!==" ")break}let d=n.substring(p),y=d.indexOf(`
`);y===-1?f="-":n===d||y!==d.length-1?(f="+",o&&o()):f="",d&&(n=n.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Ui,`$&${l}`));let h=!1,g,w=-1;for(g=0;g<n.length;++g){let I=n[g];if(I===" ")h=!0;else if(I===
`
`)w=g;else break}let v=n.substring(0,w<g?w+1:g);v&&(n=n.substring(v.length),v=v.replace(/\n+/g,`$&${l}`));let A=(h?l?"2":
"1":"")+f;if(e&&(A+=" "+a(e.replace(/ ?[\r\n]+/g," ")),s&&s()),!c){let I=n.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),N=!1,q=Ls(r,!0);i!=="fold\
ed"&&t!==S.BLOCK_FOLDED&&(q.onOverflow=()=>{N=!0});let E=wr(`${v}${I}${d}`,l,Cs,q);if(!N)return`>${A}
${l}${E}`}return n=n.replace(/\n+/g,`$&${l}`),`|${A}
${l}${v}${n}${d}`}function Wy(e,t,n,r){let{type:s,value:o}=e,{actualString:i,implicitKey:a,indent:u,indentStep:l,inFlow:c}=t;
if(a&&o.includes(`
`)||c&&/[[\]{},]/.test(o))return Pn(o,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(o))return a||c||!o.includes(`
`)?Pn(o,t):Ms(e,t,n,r);if(!a&&!c&&s!==S.PLAIN&&o.includes(`
`))return Ms(e,t,n,r);if(Ds(o)){if(u==="")return t.forceBlockIndent=!0,Ms(e,t,n,r);if(a&&u===l)return Pn(o,t)}let f=o.replace(
/\n+/g,`$&
${u}`);if(i){let p=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:d,tags:y}=t.doc.schema;if(y.some(
p)||d?.some(p))return Pn(o,t)}return a?f:wr(f,u,ji,Ls(t,!1))}function Qt(e,t,n,r){let{implicitKey:s,inFlow:o}=t,i=typeof e.
value=="string"?e:Object.assign({},e,{value:String(e.value)}),{type:a}=e;a!==S.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.
test(i.value)&&(a=S.QUOTE_DOUBLE);let u=c=>{switch(c){case S.BLOCK_FOLDED:case S.BLOCK_LITERAL:return s||o?Pn(i.value,t):
Ms(i,t,n,r);case S.QUOTE_DOUBLE:return vr(i.value,t);case S.QUOTE_SINGLE:return Bi(i.value,t);case S.PLAIN:return Wy(i,t,
n,r);default:return null}},l=u(a);if(l===null){let{defaultKeyType:c,defaultStringType:f}=t.options,p=s&&c||f;if(l=u(p),l===
null)throw new Error(`Unsupported default string type ${p}`)}return l}function js(e,t){let n=Object.assign({blockQuote:!0,commentString:Fl,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,
doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,
minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.
schema.toStringOptions,t),r;switch(n.collectionStyle){case"block":r=!1;break;case"flow":r=!0;break;default:r=null}return{
anchors:new Set,doc:e,flowCollectionPadding:n.flowCollectionPadding?" ":"",indent:"",indentStep:typeof n.indent=="number"?
" ".repeat(n.indent):"  ",inFlow:r,options:n}}function Vy(e,t){if(t.tag){let s=e.filter(o=>o.tag===t.tag);if(s.length>0)
return s.find(o=>o.format===t.format)??s[0]}let n,r;if(R(t)){r=t.value;let s=e.filter(o=>o.identify?.(r));if(s.length>1){
let o=s.filter(i=>i.test);o.length>0&&(s=o)}n=s.find(o=>o.format===t.format)??s.find(o=>!o.format)}else r=t,n=e.find(s=>s.
nodeClass&&r instanceof s.nodeClass);if(!n){let s=r?.constructor?.name??(r===null?"null":typeof r);throw new Error(`Tag \
not resolved for ${s} value`)}return n}function Jy(e,t,{anchors:n,doc:r}){if(!r.directives)return"";let s=[],o=(R(e)||D(
e))&&e.anchor;o&&Ns(o)&&(n.add(o),s.push(`&${o}`));let i=e.tag??(t.default?null:t.tag);return i&&s.push(r.directives.tagString(
i)),s.join(" ")}function gt(e,t,n,r){if(T(e))return e.toString(t,n,r);if(be(e)){if(t.doc.directives)return e.toString(t);
if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?
t.resolvedAliases.add(e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let s,o=P(e)?e:t.doc.createNode(e,{onTagObj:u=>s=
u});s??(s=Vy(t.doc.schema.tags,o));let i=Jy(o,s,t);i.length>0&&(t.indentAtStart=(t.indentAtStart??0)+i.length+1);let a=typeof s.
stringify=="function"?s.stringify(o,t,n,r):R(o)?Qt(o,t,n,r):o.toString(t,n,r);return i?R(o)||a[0]==="{"||a[0]==="["?`${i}\
 ${a}`:`${i}
${t.indent}${a}`:a}function Hl({key:e,value:t},n,r,s){let{allNullValues:o,doc:i,indent:a,indentStep:u,options:{commentString:l,indentSeq:c,
simpleKeys:f}}=n,p=P(e)&&e.comment||null;if(f){if(p)throw new Error("With simple keys, key nodes cannot have comments");
if(D(e)||!P(e)&&typeof e=="object"){let q="With simple keys, collection cannot be used as a key value";throw new Error(q)}}
let d=!f&&(!e||p&&t==null&&!n.inFlow||D(e)||(R(e)?e.type===S.BLOCK_FOLDED||e.type===S.BLOCK_LITERAL:typeof e=="object"));
n=Object.assign({},n,{allNullValues:!1,implicitKey:!d&&(f||!o),indent:a+u});let y=!1,h=!1,g=gt(e,n,()=>y=!0,()=>h=!0);if(!d&&
!n.inFlow&&g.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 charac\
ters");d=!0}if(n.inFlow){if(o||t==null)return y&&r&&r(),g===""?"?":d?`? ${g}`:g}else if(o&&!f||t==null&&d)return g=`? ${g}`,
p&&!y?g+=Ze(g,n.indent,l(p)):h&&s&&s(),g;y&&(p=null),d?(p&&(g+=Ze(g,n.indent,l(p))),g=`? ${g}
${a}:`):(g=`${g}:`,p&&(g+=Ze(g,n.indent,l(p))));let w,v,$;P(t)?(w=!!t.spaceBefore,v=t.commentBefore,$=t.comment):(w=!1,v=
null,$=null,t&&typeof t=="object"&&(t=i.createNode(t))),n.implicitKey=!1,!d&&!p&&R(t)&&(n.indentAtStart=g.length+1),h=!1,
!c&&u.length>=2&&!n.inFlow&&!d&&le(t)&&!t.flow&&!t.tag&&!t.anchor&&(n.indent=n.indent.substring(2));let A=!1,I=gt(t,n,()=>A=
!0,()=>h=!0),N=" ";if(p||w||v){if(N=w?`
`:"",v){let q=l(v);N+=`
${Ie(q,n.indent)}`}I===""&&!n.inFlow?N===`
`&&$&&(N=`

`):N+=`
${n.indent}`}else if(!d&&D(t)){let q=I[0],E=I.indexOf(`
`),ee=E!==-1,Nt=n.inFlow??t.flow??t.items.length===0;if(ee||!Nt){let Rn=!1;if(ee&&(q==="&"||q==="!")){let te=I.indexOf("\
 ");q==="&"&&te!==-1&&te<E&&I[te+1]==="!"&&(te=I.indexOf(" ",te+1)),(te===-1||E<te)&&(Rn=!0)}Rn||(N=`
${n.indent}`)}}else(I===""||I[0]===`
`)&&(N="");return g+=N+I,n.inFlow?A&&r&&r():$&&!A?g+=Ze(g,n.indent,l($)):h&&s&&s(),g}function Fi(e,t){(e==="debug"||e==="warn")&&console.warn(t)}var Bs="<<",Be={identify:e=>e===Bs||typeof e=="symbol"&&e.description===Bs,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:()=>Object.assign(new S(Symbol(Bs)),{addToJSMap:Hi}),stringify:()=>Bs},Kl=(e,t)=>(Be.identify(t)||R(t)&&(!t.type||
t.type===S.PLAIN)&&Be.identify(t.value))&&e?.doc.schema.tags.some(n=>n.tag===Be.tag&&n.default);function Hi(e,t,n){let r=Gl(
e,n);if(le(r))for(let s of r.items)qi(e,t,s);else if(Array.isArray(r))for(let s of r)qi(e,t,s);else qi(e,t,r)}function qi(e,t,n){
let r=Gl(e,n);if(!ue(r))throw new Error("Merge sources must be maps or map aliases");let s=r.toJSON(null,e,Map);for(let[
o,i]of s)t instanceof Map?t.has(o)||t.set(o,i):t instanceof Set?t.add(o):Object.prototype.hasOwnProperty.call(t,o)||Object.
defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0});return t}function Gl(e,t){return e&&be(t)?t.resolve(
e.doc,e):t}function Us(e,t,{key:n,value:r}){if(P(n)&&n.addToJSMap)n.addToJSMap(e,t,r);else if(Kl(e,n))Hi(e,t,r);else{let s=re(n,"",
e);if(t instanceof Map)t.set(s,re(r,s,e));else if(t instanceof Set)t.add(s);else{let o=Yy(n,s,e),i=re(r,o,e);o in t?Object.
defineProperty(t,o,{value:i,writable:!0,enumerable:!0,configurable:!0}):t[o]=i}}return t}function Yy(e,t,n){if(t===null)
return"";if(typeof t!="object")return String(t);if(P(e)&&n?.doc){let r=js(n.doc,{});r.anchors=new Set;for(let o of n.anchors.
keys())r.anchors.add(o.anchor);r.inFlow=!0,r.inStringifyKey=!0;let s=e.toString(r);if(!n.mapKeyWarned){let o=JSON.stringify(
s);o.length>40&&(o=o.substring(0,36)+'..."'),Fi(n.doc.options.logLevel,`Keys with collection values will be stringified \
due to JS Object restrictions: ${o}. Set mapAsMap: true to use object keys.`),n.mapKeyWarned=!0}return s}return JSON.stringify(
t)}function Cn(e,t,n){let r=mt(e,void 0,n),s=mt(t,void 0,n);return new W(r,s)}var W=class e{constructor(t,n=null){Object.defineProperty(
this,ye,{value:Mi}),this.key=t,this.value=n}clone(t){let{key:n,value:r}=this;return P(n)&&(n=n.clone(t)),P(r)&&(r=r.clone(
t)),new e(n,r)}toJSON(t,n){let r=n?.mapAsMap?new Map:{};return Us(n,r,this)}toString(t,n,r){return t?.doc?Hl(this,t,n,r):
JSON.stringify(this)}};function qs(e,t,n){return(t.inFlow??e.flow?zy:Xy)(e,t,n)}function Xy({comment:e,items:t},n,{blockItemPrefix:r,flowChars:s,
itemIndent:o,onChompKeep:i,onComment:a}){let{indent:u,options:{commentString:l}}=n,c=Object.assign({},n,{indent:o,type:null}),
f=!1,p=[];for(let y=0;y<t.length;++y){let h=t[y],g=null;if(P(h))!f&&h.spaceBefore&&p.push(""),Fs(n,p,h.commentBefore,f),
h.comment&&(g=h.comment);else if(T(h)){let v=P(h.key)?h.key:null;v&&(!f&&v.spaceBefore&&p.push(""),Fs(n,p,v.commentBefore,
f))}f=!1;let w=gt(h,c,()=>g=null,()=>f=!0);g&&(w+=Ze(w,o,l(g))),f&&g&&(f=!1),p.push(r+w)}let d;if(p.length===0)d=s.start+
s.end;else{d=p[0];for(let y=1;y<p.length;++y){let h=p[y];d+=h?`
${u}${h}`:`
`}}return e?(d+=`
`+Ie(l(e),u),a&&a()):f&&i&&i(),d}function zy({items:e},t,{flowChars:n,itemIndent:r}){let{indent:s,indentStep:o,flowCollectionPadding:i,
options:{commentString:a}}=t;r+=o;let u=Object.assign({},t,{indent:r,inFlow:!0,type:null}),l=!1,c=0,f=[];for(let y=0;y<e.
length;++y){let h=e[y],g=null;if(P(h))h.spaceBefore&&f.push(""),Fs(t,f,h.commentBefore,!1),h.comment&&(g=h.comment);else if(T(
h)){let v=P(h.key)?h.key:null;v&&(v.spaceBefore&&f.push(""),Fs(t,f,v.commentBefore,!1),v.comment&&(l=!0));let $=P(h.value)?
h.value:null;$?($.comment&&(g=$.comment),$.commentBefore&&(l=!0)):h.value==null&&v?.comment&&(g=v.comment)}g&&(l=!0);let w=gt(
h,u,()=>g=null);l||(l=f.length>c||w.includes(`
`)),y<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(l||(l=f.reduce((v,$)=>v+$.length+2,2)+(w.length+
2)>t.options.lineWidth)),l&&(w+=",")),g&&(w+=Ze(w,r,a(g))),f.push(w),c=f.length}let{start:p,end:d}=n;if(f.length===0)return p+
d;if(!l){let y=f.reduce((h,g)=>h+g.length+2,2);l=t.options.lineWidth>0&&y>t.options.lineWidth}if(l){let y=p;for(let h of f)
y+=h?`
${o}${s}${h}`:`
`;return`${y}
${s}${d}`}else return`${p}${i}${f.join(" ")}${i}${d}`}function Fs({indent:e,options:{commentString:t}},n,r,s){if(r&&s&&(r=
r.replace(/^\n+/,"")),r){let o=Ie(t(r),e);n.push(o.trimStart())}}function Lt(e,t){let n=R(t)?t.value:t;for(let r of e)if(T(r)&&(r.key===t||r.key===n||R(r.key)&&r.key.value===n))return r}
var J=class extends Nn{static get tagName(){return"tag:yaml.org,2002:map"}constructor(t){super(je,t),this.items=[]}static from(t,n,r){
let{keepUndefined:s,replacer:o}=r,i=new this(t),a=(u,l)=>{if(typeof o=="function")l=o.call(n,u,l);else if(Array.isArray(
o)&&!o.includes(u))return;(l!==void 0||s)&&i.items.push(Cn(u,l,r))};if(n instanceof Map)for(let[u,l]of n)a(u,l);else if(n&&
typeof n=="object")for(let u of Object.keys(n))a(u,n[u]);return typeof t.sortMapEntries=="function"&&i.items.sort(t.sortMapEntries),
i}add(t,n){let r;T(t)?r=t:!t||typeof t!="object"||!("key"in t)?r=new W(t,t?.value):r=new W(t.key,t.value);let s=Lt(this.
items,r.key),o=this.schema?.sortMapEntries;if(s){if(!n)throw new Error(`Key ${r.key} already set`);R(s.value)&&Ps(r.value)?
s.value.value=r.value:s.value=r.value}else if(o){let i=this.items.findIndex(a=>o(r,a)<0);i===-1?this.items.push(r):this.
items.splice(i,0,r)}else this.items.push(r)}delete(t){let n=Lt(this.items,t);return n?this.items.splice(this.items.indexOf(
n),1).length>0:!1}get(t,n){let s=Lt(this.items,t)?.value;return(!n&&R(s)?s.value:s)??void 0}has(t){return!!Lt(this.items,
t)}set(t,n){this.add(new W(t,n),!0)}toJSON(t,n,r){let s=r?new r:n?.mapAsMap?new Map:{};n?.onCreate&&n.onCreate(s);for(let o of this.
items)Us(n,s,o);return s}toString(t,n,r){if(!t)return JSON.stringify(this);for(let s of this.items)if(!T(s))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(s)} instead`);return!t.allNullValues&&this.hasAllNullValues(!1)&&(t=
Object.assign({},t,{allNullValues:!0})),qs(this,t,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:t.indent||
"",onChompKeep:r,onComment:n})}};var Ue={collection:"map",default:!0,nodeClass:J,tag:"tag:yaml.org,2002:map",resolve(e,t){return ue(e)||t("Expected a map\
ping for this tag"),e},createNode:(e,t,n)=>J.from(e,t,n)};var pe=class extends Nn{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(t){super(dt,t),this.items=[]}add(t){
this.items.push(t)}delete(t){let n=Hs(t);return typeof n!="number"?!1:this.items.splice(n,1).length>0}get(t,n){let r=Hs(
t);if(typeof r!="number")return;let s=this.items[r];return!n&&R(s)?s.value:s}has(t){let n=Hs(t);return typeof n=="number"&&
n<this.items.length}set(t,n){let r=Hs(t);if(typeof r!="number")throw new Error(`Expected a valid index, not ${t}.`);let s=this.
items[r];R(s)&&Ps(n)?s.value=n:this.items[r]=n}toJSON(t,n){let r=[];n?.onCreate&&n.onCreate(r);let s=0;for(let o of this.
items)r.push(re(o,String(s++),n));return r}toString(t,n,r){return t?qs(this,t,{blockItemPrefix:"- ",flowChars:{start:"[",
end:"]"},itemIndent:(t.indent||"")+"  ",onChompKeep:r,onComment:n}):JSON.stringify(this)}static from(t,n,r){let{replacer:s}=r,
o=new this(t);if(n&&Symbol.iterator in Object(n)){let i=0;for(let a of n){if(typeof s=="function"){let u=n instanceof Set?
a:String(i++);a=s.call(n,u,a)}o.items.push(mt(a,void 0,r))}}return o}};function Hs(e){let t=R(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Fe={collection:"seq",default:!0,nodeClass:pe,tag:"tag:yaml.org,2002:seq",resolve(e,t){return le(e)||t("Expected a se\
quence for this tag"),e},createNode:(e,t,n)=>pe.from(e,t,n)};var Dt={identify:e=>typeof e=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,n,r){return t=Object.
assign({actualString:!0},t),Qt(e,t,n,r)}};var en={identify:e=>e==null,createNode:()=>new S(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new S(null),stringify:({source:e},t)=>typeof e=="string"&&en.test.test(e)?e:t.options.nullStr};var kr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new S(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},n){if(e&&kr.test.test(e)){let r=e[0]==="t"||e[0]===
"T";if(t===r)return e}return t?n.options.trueStr:n.options.falseStr}};function de({format:e,minFractionDigits:t,tag:n,value:r}){if(typeof r=="bigint")return String(r);let s=typeof r=="number"?
r:Number(r);if(!isFinite(s))return isNaN(s)?".nan":s<0?"-.inf":".inf";let o=Object.is(r,-0)?"-0":JSON.stringify(r);if(!e&&
t&&(!n||n==="tag:yaml.org,2002:float")&&/^-?\d/.test(o)&&!o.includes("e")){let i=o.indexOf(".");i<0&&(i=o.length,o+=".");
let a=t-(o.length-i-1);for(;a-- >0;)o+="0"}return o}var Ks={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:de},
Gs={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():de(e)}},Ws={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){let t=new S(parseFloat(
e)),n=e.indexOf(".");return n!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-n-1),t},stringify:de};var Vs=e=>typeof e=="bigint"||Number.isInteger(e),Ki=(e,t,n,{intAsBigInt:r})=>r?BigInt(e):parseInt(e.substring(t),n);function Wl(e,t,n){
let{value:r}=e;return Vs(r)&&r>=0?n+r.toString(t):de(e)}var Js={identify:e=>Vs(e)&&e>=0,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(e,t,n)=>Ki(e,2,8,n),stringify:e=>Wl(e,8,"0o")},Ys={identify:Vs,default:!0,
tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,n)=>Ki(e,0,10,n),stringify:de},Xs={identify:e=>Vs(e)&&e>=0,
default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,n)=>Ki(e,2,16,n),stringify:e=>Wl(
e,16,"0x")};var Vl=[Ue,Fe,Dt,en,kr,Js,Ys,Xs,Ks,Gs,Ws];function Jl(e){return typeof e=="bigint"||Number.isInteger(e)}var zs=({value:e})=>JSON.stringify(e),Zy=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:zs},{identify:e=>e==null,createNode:()=>new S(null),
default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:zs},{identify:e=>typeof e=="boolean",default:!0,
tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="true",stringify:zs},{identify:Jl,default:!0,tag:"tag:\
yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:n})=>n?BigInt(e):parseInt(e,10),stringify:({value:e})=>Jl(
e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:zs}],Qy={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.
stringify(e)}`),e}},Yl=[Ue,Fe].concat(Zy,Qy);var Sr={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="func\
tion"){let n=atob(e.replace(/[\n\r]/g,"")),r=new Uint8Array(n.length);for(let s=0;s<n.length;++s)r[s]=n.charCodeAt(s);return r}else
return t("This environment does not support reading binary tags; either Buffer or atob is required"),e},stringify({comment:e,
type:t,value:n},r,s,o){if(!n)return"";let i=n,a;if(typeof btoa=="function"){let u="";for(let l=0;l<i.length;++l)u+=String.
fromCharCode(i[l]);a=btoa(u)}else throw new Error("This environment does not support writing binary tags; either Buffer \
or btoa is required");if(t??(t=S.BLOCK_LITERAL),t!==S.QUOTE_DOUBLE){let u=Math.max(r.options.lineWidth-r.indent.length,r.
options.minContentWidth),l=Math.ceil(a.length/u),c=new Array(l);for(let f=0,p=0;f<l;++f,p+=u)c[f]=a.substr(p,u);a=c.join(
t===S.BLOCK_LITERAL?`
`:" ")}return Qt({comment:e,type:t,value:a},r,s,o)}};function Gi(e,t){if(le(e))for(let n=0;n<e.items.length;++n){let r=e.items[n];if(!T(r)){if(ue(r)){r.items.length>1&&t("Ea\
ch pair must have its own sequence indicator");let s=r.items[0]||new W(new S(null));if(r.commentBefore&&(s.key.commentBefore=
s.key.commentBefore?`${r.commentBefore}
${s.key.commentBefore}`:r.commentBefore),r.comment){let o=s.value??s.key;o.comment=o.comment?`${r.comment}
${o.comment}`:r.comment}r=s}e.items[n]=T(r)?r:new W(r)}}else t("Expected a sequence for this tag");return e}function Wi(e,t,n){
let{replacer:r}=n,s=new pe(e);s.tag="tag:yaml.org,2002:pairs";let o=0;if(t&&Symbol.iterator in Object(t))for(let i of t){
typeof r=="function"&&(i=r.call(t,String(o++),i));let a,u;if(Array.isArray(i))if(i.length===2)a=i[0],u=i[1];else throw new TypeError(
`Expected [key, value] tuple: ${i}`);else if(i&&i instanceof Object){let l=Object.keys(i);if(l.length===1)a=l[0],u=i[a];else
throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=i;s.items.push(Cn(a,u,n))}return s}var Er={
collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Gi,createNode:Wi};var Mn=class e extends pe{constructor(){super(),this.add=J.prototype.add.bind(this),this.delete=J.prototype.delete.bind(
this),this.get=J.prototype.get.bind(this),this.has=J.prototype.has.bind(this),this.set=J.prototype.set.bind(this),this.tag=
e.tag}toJSON(t,n){if(!n)return super.toJSON(t);let r=new Map;n?.onCreate&&n.onCreate(r);for(let s of this.items){let o,i;
if(T(s)?(o=re(s.key,"",n),i=re(s.value,o,n)):o=re(s,"",n),r.has(o))throw new Error("Ordered maps must not include duplic\
ate keys");r.set(o,i)}return r}static from(t,n,r){let s=Wi(t,n,r),o=new this;return o.items=s.items,o}};Mn.tag="tag:yaml\
.org,2002:omap";var $r={collection:"seq",identify:e=>e instanceof Map,nodeClass:Mn,default:!1,tag:"tag:yaml.org,2002:oma\
p",resolve(e,t){let n=Gi(e,t),r=[];for(let{key:s}of n.items)R(s)&&(r.includes(s.value)?t(`Ordered maps must not include \
duplicate keys: ${s.value}`):r.push(s.value));return Object.assign(new Mn,n)},createNode:(e,t,n)=>Mn.from(e,t,n)};function Xl({value:e,source:t},n){return t&&(e?Vi:Ji).test.test(t)?t:e?n.options.trueStr:n.options.falseStr}var Vi={identify:e=>e===
!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new S(!0),stringify:Xl},
Ji={identify:e=>e===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new S(
!1),stringify:Xl};var zl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:de},
Zl={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){let t=Number(e.value);return isFinite(t)?t.toExponential():de(e)}},
Ql={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){
let t=new S(parseFloat(e.replace(/_/g,""))),n=e.indexOf(".");if(n!==-1){let r=e.substring(n+1).replace(/_/g,"");r[r.length-
1]==="0"&&(t.minFractionDigits=r.length)}return t},stringify:de};var xr=e=>typeof e=="bigint"||Number.isInteger(e);function Zs(e,t,n,{intAsBigInt:r}){let s=e[0];if((s==="-"||s==="+")&&(t+=
1),e=e.substring(t).replace(/_/g,""),r){switch(n){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}
let i=BigInt(e);return s==="-"?BigInt(-1)*i:i}let o=parseInt(e,n);return s==="-"?-1*o:o}function Yi(e,t,n){let{value:r}=e;
if(xr(r)){let s=r.toString(t);return r<0?"-"+n+s.substr(1):n+s}return de(e)}var ec={identify:xr,default:!0,tag:"tag:yaml\
.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,n)=>Zs(e,2,2,n),stringify:e=>Yi(e,2,"0b")},tc={identify:xr,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,n)=>Zs(e,1,8,n),stringify:e=>Yi(
e,8,"0")},nc={identify:xr,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,n)=>Zs(e,0,10,n),
stringify:de},rc={identify:xr,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,n)=>Zs(
e,2,16,n),stringify:e=>Yi(e,16,"0x")};var Ln=class e extends J{constructor(t){super(t),this.tag=e.tag}add(t){let n;T(t)?n=t:t&&typeof t=="object"&&"key"in t&&
"value"in t&&t.value===null?n=new W(t.key,null):n=new W(t,null),Lt(this.items,n.key)||this.items.push(n)}get(t,n){let r=Lt(
this.items,t);return!n&&T(r)?R(r.key)?r.key.value:r.key:r}set(t,n){if(typeof n!="boolean")throw new Error(`Expected bool\
ean value for set(key, value) in a YAML set, not ${typeof n}`);let r=Lt(this.items,t);r&&!n?this.items.splice(this.items.
indexOf(r),1):!r&&n&&this.items.push(new W(t))}toJSON(t,n){return super.toJSON(t,n,Set)}toString(t,n,r){if(!t)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),n,r);throw new Error(
"Set items must all have null values")}static from(t,n,r){let{replacer:s}=r,o=new this(t);if(n&&Symbol.iterator in Object(
n))for(let i of n)typeof s=="function"&&(i=s.call(n,i,i)),o.items.push(Cn(i,null,r));return o}};Ln.tag="tag:yaml.org,200\
2:set";var _r={collection:"map",identify:e=>e instanceof Set,nodeClass:Ln,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,n)=>Ln.
from(e,t,n),resolve(e,t){if(ue(e)){if(e.hasAllNullValues(!0))return Object.assign(new Ln,e);t("Set items must all have n\
ull values")}else t("Expected a mapping for this tag");return e}};function Xi(e,t){let n=e[0],r=n==="-"||n==="+"?e.substring(1):e,s=i=>t?BigInt(i):Number(i),o=r.replace(/_/g,"").split(":").
reduce((i,a)=>i*s(60)+s(a),s(0));return n==="-"?s(-1)*o:o}function sc(e){let{value:t}=e,n=i=>i;if(typeof t=="bigint")n=i=>BigInt(
i);else if(isNaN(t)||!isFinite(t))return de(e);let r="";t<0&&(r="-",t*=n(-1));let s=n(60),o=[t%s];return t<60?o.unshift(
0):(t=(t-o[0])/s,o.unshift(t%s),t>=60&&(t=(t-o[0])/s,o.unshift(t))),r+o.map(i=>String(i).padStart(2,"0")).join(":").replace(
/000000\d*$/,"")}var Qs={identify:e=>typeof e=="bigint"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:n})=>Xi(e,n),stringify:sc},eo={identify:e=>typeof e==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Xi(
e,!1),stringify:sc},Dn={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{\
4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-\
9](?::[0-9]{2})?))?)?$"),resolve(e){let t=e.match(Dn.test);if(!t)throw new Error("!!timestamp expects a date, starting w\
ith yyyy-mm-dd");let[,n,r,s,o,i,a]=t.map(Number),u=t[7]?Number((t[7]+"00").substr(1,3)):0,l=Date.UTC(n,r-1,s,o||0,i||0,a||
0,u),c=t[8];if(c&&c!=="Z"){let f=Xi(c,!1);Math.abs(f)<30&&(f*=60),l-=6e4*f}return new Date(l)},stringify:({value:e})=>e?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var zi=[Ue,Fe,Dt,en,Vi,Ji,ec,tc,nc,rc,zl,Zl,Ql,Sr,Be,$r,Er,_r,Qs,eo,Dn];var oc=new Map([["core",Vl],["failsafe",[Ue,Fe,Dt]],["json",Yl],["yaml11",zi],["yaml-1.1",zi]]),ic={binary:Sr,bool:kr,float:Ws,
floatExp:Gs,floatNaN:Ks,floatTime:eo,int:Ys,intHex:Xs,intOct:Js,intTime:Qs,map:Ue,merge:Be,null:en,omap:$r,pairs:Er,seq:Fe,
set:_r,timestamp:Dn},ac={"tag:yaml.org,2002:binary":Sr,"tag:yaml.org,2002:merge":Be,"tag:yaml.org,2002:omap":$r,"tag:yam\
l.org,2002:pairs":Er,"tag:yaml.org,2002:set":_r,"tag:yaml.org,2002:timestamp":Dn};function to(e,t,n){let r=oc.get(t);if(r&&
!e)return n&&!r.includes(Be)?r.concat(Be):r.slice();let s=r;if(!s)if(Array.isArray(e))s=[];else{let o=Array.from(oc.keys()).
filter(i=>i!=="yaml11").map(i=>JSON.stringify(i)).join(", ");throw new Error(`Unknown schema "${t}"; use one of ${o} or \
define customTags array`)}if(Array.isArray(e))for(let o of e)s=s.concat(o);else typeof e=="function"&&(s=e(s.slice()));return n&&
(s=s.concat(Be)),s.reduce((o,i)=>{let a=typeof i=="string"?ic[i]:i;if(!a){let u=JSON.stringify(i),l=Object.keys(ic).map(
c=>JSON.stringify(c)).join(", ");throw new Error(`Unknown custom tag ${u}; use one of ${l}`)}return o.includes(a)||o.push(
a),o},[])}var eb=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Rr=class e{constructor({compat:t,customTags:n,merge:r,resolveKnownTags:s,schema:o,
sortMapEntries:i,toStringDefaults:a}){this.compat=Array.isArray(t)?to(t,"compat"):t?to(null,t):null,this.name=typeof o==
"string"&&o||"core",this.knownTags=s?ac:{},this.tags=to(n,this.name,r),this.toStringOptions=a??null,Object.defineProperty(
this,je,{value:Ue}),Object.defineProperty(this,_e,{value:Dt}),Object.defineProperty(this,dt,{value:Fe}),this.sortMapEntries=
typeof i=="function"?i:i===!0?eb:null}clone(){let t=Object.create(e.prototype,Object.getOwnPropertyDescriptors(this));return t.
tags=this.tags.slice(),t}};function uc(e,t){let n=[],r=t.directives===!0;if(t.directives!==!1&&e.directives){let u=e.directives.toString(e);u?(n.push(
u),r=!0):e.directives.docStart&&(r=!0)}r&&n.push("---");let s=js(e,t),{commentString:o}=s.options;if(e.commentBefore){n.
length!==1&&n.unshift("");let u=o(e.commentBefore);n.unshift(Ie(u,""))}let i=!1,a=null;if(e.contents){if(P(e.contents)){
if(e.contents.spaceBefore&&r&&n.push(""),e.contents.commentBefore){let c=o(e.contents.commentBefore);n.push(Ie(c,""))}s.
forceBlockIndent=!!e.comment,a=e.contents.comment}let u=a?void 0:()=>i=!0,l=gt(e.contents,s,()=>a=null,u);a&&(l+=Ze(l,"",
o(a))),(l[0]==="|"||l[0]===">")&&n[n.length-1]==="---"?n[n.length-1]=`--- ${l}`:n.push(l)}else n.push(gt(e.contents,s));
if(e.directives?.docEnd)if(e.comment){let u=o(e.comment);u.includes(`
`)?(n.push("..."),n.push(Ie(u,""))):n.push(`... ${u}`)}else n.push("...");else{let u=e.comment;u&&i&&(u=u.replace(/^\n+/,
"")),u&&((!i||a)&&n[n.length-1]!==""&&n.push(""),n.push(Ie(o(u),"")))}return n.join(`
`)+`
`}var jt=class e{constructor(t,n,r){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(
this,ye,{value:As});let s=null;typeof n=="function"||Array.isArray(n)?s=n:r===void 0&&n&&(r=n,n=void 0);let o=Object.assign(
{intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},
r);this.options=o;let{version:i}=o;r?._directives?(this.directives=r._directives.atDocument(),this.directives.yaml.explicit&&
(i=this.directives.yaml.version)):this.directives=new ze({version:i}),this.setSchema(i,r),this.contents=t===void 0?null:
this.createNode(t,s,r)}clone(){let t=Object.create(e.prototype,{[ye]:{value:As}});return t.commentBefore=this.commentBefore,
t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),
this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=P(this.contents)?this.contents.
clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){jn(this.contents)&&this.contents.add(t)}addIn(t,n){
jn(this.contents)&&this.contents.addIn(t,n)}createAlias(t,n){if(!t.anchor){let r=Li(this);t.anchor=!n||r.has(n)?Di(n||"a",
r):n}return new ht(t.anchor)}createNode(t,n,r){let s;if(typeof n=="function")t=n.call({"":t},"",t),s=n;else if(Array.isArray(
n)){let g=v=>typeof v=="number"||v instanceof String||v instanceof Number,w=n.filter(g).map(String);w.length>0&&(n=n.concat(
w)),s=n}else r===void 0&&n&&(r=n,n=void 0);let{aliasDuplicateObjects:o,anchorPrefix:i,flow:a,keepUndefined:u,onTagObj:l,
tag:c}=r??{},{onAnchor:f,setAnchors:p,sourceObjects:d}=Ul(this,i||"a"),y={aliasDuplicateObjects:o??!0,keepUndefined:u??!1,
onAnchor:f,onTagObj:l,replacer:s,schema:this.schema,sourceObjects:d},h=mt(t,c,y);return a&&D(h)&&(h.flow=!0),p(),h}createPair(t,n,r={}){
let s=this.createNode(t,null,r),o=this.createNode(n,null,r);return new W(s,o)}delete(t){return jn(this.contents)?this.contents.
delete(t):!1}deleteIn(t){return Tn(t)?this.contents==null?!1:(this.contents=null,!0):jn(this.contents)?this.contents.deleteIn(
t):!1}get(t,n){return D(this.contents)?this.contents.get(t,n):void 0}getIn(t,n){return Tn(t)?!n&&R(this.contents)?this.contents.
value:this.contents:D(this.contents)?this.contents.getIn(t,n):void 0}has(t){return D(this.contents)?this.contents.has(t):
!1}hasIn(t){return Tn(t)?this.contents!==void 0:D(this.contents)?this.contents.hasIn(t):!1}set(t,n){this.contents==null?
this.contents=yr(this.schema,[t],n):jn(this.contents)&&this.contents.set(t,n)}setIn(t,n){Tn(t)?this.contents=n:this.contents==
null?this.contents=yr(this.schema,Array.from(t),n):jn(this.contents)&&this.contents.setIn(t,n)}setSchema(t,n={}){typeof t==
"number"&&(t=String(t));let r;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ze(
{version:"1.1"}),r={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.
version=t:this.directives=new ze({version:t}),r={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,r=null;break;default:{let s=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${s}`)}}if(n.schema instanceof Object)this.schema=n.schema;else if(r)this.schema=new Rr(Object.assign(r,n));else
throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:n,mapAsMap:r,
maxAliasCount:s,onAnchor:o,reviver:i}={}){let a={anchors:new Map,doc:this,keep:!t,mapAsMap:r===!0,mapKeyWarned:!1,maxAliasCount:typeof s==
"number"?s:100},u=re(this.contents,n??"",a);if(typeof o=="function")for(let{count:l,res:c}of a.anchors.values())o(c,l);return typeof i==
"function"?Ct(i,{"":u},"",u):u}toJSON(t,n){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:n})}toString(t={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){let n=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${n}`)}
return uc(this,t)}};function jn(e){if(D(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Ar=class extends Error{constructor(t,n,r,s){super(),this.name=t,this.code=r,this.message=s,this.pos=n}},qe=class extends Ar{constructor(t,n,r){
super("YAMLParseError",t,n,r)}},Ir=class extends Ar{constructor(t,n,r){super("YAMLWarning",t,n,r)}},Zi=(e,t)=>n=>{if(n.pos[0]===
-1)return;n.linePos=n.pos.map(a=>t.linePos(a));let{line:r,col:s}=n.linePos[0];n.message+=` at line ${r}, column ${s}`;let o=s-
1,i=e.substring(t.lineStarts[r-1],t.lineStarts[r]).replace(/[\n\r]+$/,"");if(o>=60&&i.length>80){let a=Math.min(o-39,i.length-
79);i="\u2026"+i.substring(a),o-=a-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),r>1&&/^ *$/.test(i.substring(0,o))){
let a=e.substring(t.lineStarts[r-2],t.lineStarts[r-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),i=a+i}if(/[^ ]/.test(i)){let a=1,u=n.linePos[1];u?.line===r&&u.col>s&&(a=Math.max(1,Math.min(u.col-s,80-o)));let l=" ".
repeat(o)+"^".repeat(a);n.message+=`:

${i}
${l}
`}};function Qe(e,{flow:t,indicator:n,next:r,offset:s,onError:o,parentIndent:i,startOnNewline:a}){let u=!1,l=a,c=a,f="",p="",
d=!1,y=!1,h=null,g=null,w=null,v=null,$=null,A=null,I=null;for(let E of e)switch(y&&(E.type!=="space"&&E.type!=="newline"&&
E.type!=="comma"&&o(E.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),
h&&(l&&E.type!=="comment"&&E.type!=="newline"&&o(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),E.type){case"\
space":!t&&(n!=="doc-start"||r?.type!=="flow-collection")&&E.source.includes("	")&&(h=E),c=!0;break;case"comment":{c||o(
E,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let ee=E.source.substring(1)||
" ";f?f+=p+ee:f=ee,p="",l=!1;break}case"newline":l?f?f+=E.source:(!A||n!=="seq-item-ind")&&(u=!0):p+=E.source,l=!0,d=!0,
(g||w)&&(v=E),c=!0;break;case"anchor":g&&o(E,"MULTIPLE_ANCHORS","A node can have at most one anchor"),E.source.endsWith(
":")&&o(E.offset+E.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),g=E,I??(I=E.offset),l=!1,c=!1,y=!0;
break;case"tag":{w&&o(E,"MULTIPLE_TAGS","A node can have at most one tag"),w=E,I??(I=E.offset),l=!1,c=!1,y=!0;break}case n:
(g||w)&&o(E,"BAD_PROP_ORDER",`Anchors and tags must be after the ${E.source} indicator`),A&&o(E,"UNEXPECTED_TOKEN",`Unex\
pected ${E.source} in ${t??"collection"}`),A=E,l=n==="seq-item-ind"||n==="explicit-key-ind",c=!1;break;case"comma":if(t){
$&&o(E,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),$=E,l=!1,c=!1;break}default:o(E,"UNEXPECTED_TOKEN",`Unexpected ${E.type}\
 token`),l=!1,c=!1}let N=e[e.length-1],q=N?N.offset+N.source.length:s;return y&&r&&r.type!=="space"&&r.type!=="newline"&&
r.type!=="comma"&&(r.type!=="scalar"||r.source!=="")&&o(r.offset,"MISSING_CHAR","Tags and anchors must be separated from\
 the next token by white space"),h&&(l&&h.indent<=i||r?.type==="block-map"||r?.type==="block-seq")&&o(h,"TAB_AS_INDENT",
"Tabs are not allowed as indentation"),{comma:$,found:A,spaceBefore:u,comment:f,hasNewline:d,anchor:g,tag:w,newlineAfterProp:v,
end:q,start:I??q}}function Bt(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-s\
calar":if(e.source.includes(`
`))return!0;if(e.end){for(let t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(let t of e.items){
for(let n of t.start)if(n.type==="newline")return!0;if(t.sep){for(let n of t.sep)if(n.type==="newline")return!0}if(Bt(t.
key)||Bt(t.value))return!0}return!1;default:return!0}}function Or(e,t,n){if(t?.type==="flow-collection"){let r=t.end[0];r.indent===e&&(r.source==="]"||r.source==="}")&&Bt(t)&&
n(r,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function no(e,t,n){let{uniqueKeys:r}=e.options;if(r===!1)return!1;let s=typeof r=="function"?r:(o,i)=>o===i||R(o)&&R(i)&&
o.value===i.value;return t.some(o=>s(o.key,n))}var lc="All mapping items must start at the same column";function cc({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.
nodeClass??J,a=new i(n.schema);n.atRoot&&(n.atRoot=!1);let u=r.offset,l=null;for(let c of r.items){let{start:f,key:p,sep:d,
value:y}=c,h=Qe(f,{indicator:"explicit-key-ind",next:p??d?.[0],offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0}),
g=!h.found;if(g){if(p&&(p.type==="block-seq"?s(u,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implici\
t map key"):"indent"in p&&p.indent!==r.indent&&s(u,"BAD_INDENT",lc)),!h.anchor&&!h.tag&&!d){l=h.end,h.comment&&(a.comment?
a.comment+=`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||Bt(p))&&s(p??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Impl\
icit keys need to be on a single line")}else h.found?.indent!==r.indent&&s(u,"BAD_INDENT",lc);n.atKey=!0;let w=h.end,v=p?
e(n,p,h,s):t(n,w,f,null,h,s);n.schema.compat&&Or(r.indent,p,s),n.atKey=!1,no(n,a.items,v)&&s(w,"DUPLICATE_KEY","Map keys\
 must be unique");let $=Qe(d??[],{indicator:"map-value-ind",next:y,offset:v.range[2],onError:s,parentIndent:r.indent,startOnNewline:!p||
p.type==="block-scalar"});if(u=$.end,$.found){g&&(y?.type==="block-map"&&!$.hasNewline&&s(u,"BLOCK_AS_IMPLICIT_KEY","Nes\
ted mappings are not allowed in compact mappings"),n.options.strict&&h.start<$.found.offset-1024&&s(v.range,"KEY_OVER_10\
24_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let A=y?e(n,y,
$,s):t(n,u,d,null,$,s);n.schema.compat&&Or(r.indent,y,s),u=A.range[2];let I=new W(v,A);n.options.keepSourceTokens&&(I.srcToken=
c),a.items.push(I)}else{g&&s(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),$.comment&&(v.
comment?v.comment+=`
`+$.comment:v.comment=$.comment);let A=new W(v);n.options.keepSourceTokens&&(A.srcToken=c),a.items.push(A)}}return l&&l<
u&&s(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[r.offset,u,l??u],a}function fc({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=o?.nodeClass??pe,a=new i(n.schema);n.atRoot&&(n.atRoot=!1),
n.atKey&&(n.atKey=!1);let u=r.offset,l=null;for(let{start:c,value:f}of r.items){let p=Qe(c,{indicator:"seq-item-ind",next:f,
offset:u,onError:s,parentIndent:r.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||f)f?.type==="block-seq"?s(p.
end,"BAD_INDENT","All sequence items must start at the same column"):s(u,"MISSING_CHAR","Sequence item without - indicat\
or");else{l=p.end,p.comment&&(a.comment=p.comment);continue}let d=f?e(n,f,p,s):t(n,p.end,c,null,p,s);n.schema.compat&&Or(
r.indent,f,s),u=d.range[2],a.items.push(d)}return a.range=[r.offset,u,l??u],a}function et(e,t,n,r){let s="";if(e){let o=!1,i="";for(let a of e){let{source:u,type:l}=a;switch(l){case"space":o=!0;break;case"\
comment":{n&&!o&&r(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let c=u.substring(
1)||" ";s?s+=i+c:s=c,i="";break}case"newline":s&&(i+=u),o=!0;break;default:r(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at no\
de end`)}t+=u.length}}return{comment:s,offset:t}}var Qi="Block collections are not allowed within flow collections",ea=e=>e&&(e.type==="block-map"||e.type==="block-seq");
function pc({composeNode:e,composeEmptyNode:t},n,r,s,o){let i=r.start.source==="{",a=i?"flow map":"flow sequence",u=o?.nodeClass??
(i?J:pe),l=new u(n.schema);l.flow=!0;let c=n.atRoot;c&&(n.atRoot=!1),n.atKey&&(n.atKey=!1);let f=r.offset+r.start.source.
length;for(let g=0;g<r.items.length;++g){let w=r.items[g],{start:v,key:$,sep:A,value:I}=w,N=Qe(v,{flow:a,indicator:"expl\
icit-key-ind",next:$??A?.[0],offset:f,onError:s,parentIndent:r.indent,startOnNewline:!1});if(!N.found){if(!N.anchor&&!N.
tag&&!A&&!I){g===0&&N.comma?s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):g<r.items.length-1&&s(N.start,"UNEXPECT\
ED_TOKEN",`Unexpected empty item in ${a}`),N.comment&&(l.comment?l.comment+=`
`+N.comment:l.comment=N.comment),f=N.end;continue}!i&&n.options.strict&&Bt($)&&s($,"MULTILINE_IMPLICIT_KEY","Implicit ke\
ys of flow sequence pairs need to be on a single line")}if(g===0)N.comma&&s(N.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(N.
comma||s(N.start,"MISSING_CHAR",`Missing , between ${a} items`),N.comment){let q="";e:for(let E of v)switch(E.type){case"\
comma":case"space":break;case"comment":q=E.source.substring(1);break e;default:break e}if(q){let E=l.items[l.items.length-
1];T(E)&&(E=E.value??E.key),E.comment?E.comment+=`
`+q:E.comment=q,N.comment=N.comment.substring(q.length+1)}}if(!i&&!A&&!N.found){let q=I?e(n,I,N,s):t(n,N.end,A,null,N,s);
l.items.push(q),f=q.range[2],ea(I)&&s(q.range,"BLOCK_IN_FLOW",Qi)}else{n.atKey=!0;let q=N.end,E=$?e(n,$,N,s):t(n,q,v,null,
N,s);ea($)&&s(E.range,"BLOCK_IN_FLOW",Qi),n.atKey=!1;let ee=Qe(A??[],{flow:a,indicator:"map-value-ind",next:I,offset:E.range[2],
onError:s,parentIndent:r.indent,startOnNewline:!1});if(ee.found){if(!i&&!N.found&&n.options.strict){if(A)for(let te of A){
if(te===ee.found)break;if(te.type==="newline"){s(te,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need \
to be on a single line");break}}N.start<ee.found.offset-1024&&s(ee.found,"KEY_OVER_1024_CHARS","The : indicator must be \
at most 1024 chars after the start of an implicit flow sequence key")}}else I&&("source"in I&&I.source?.[0]===":"?s(I,"M\
ISSING_CHAR",`Missing space after : in ${a}`):s(ee.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let Nt=I?e(
n,I,ee,s):ee.found?t(n,ee.end,A,null,ee,s):null;Nt?ea(I)&&s(Nt.range,"BLOCK_IN_FLOW",Qi):ee.comment&&(E.comment?E.comment+=
`
`+ee.comment:E.comment=ee.comment);let Rn=new W(E,Nt);if(n.options.keepSourceTokens&&(Rn.srcToken=w),i){let te=l;no(n,te.
items,E)&&s(q,"DUPLICATE_KEY","Map keys must be unique"),te.items.push(Rn)}else{let te=new J(n.schema);te.flow=!0,te.items.
push(Rn);let bl=(Nt??E).range;te.range=[E.range[0],bl[1],bl[2]],l.items.push(te)}f=Nt?Nt.range[2]:ee.end}}let p=i?"}":"]",
[d,...y]=r.end,h=f;if(d?.source===p)h=d.offset+d.source.length;else{let g=a[0].toUpperCase()+a.substring(1),w=c?`${g} mu\
st end with a ${p}`:`${g} in block collection must be sufficiently indented and end with a ${p}`;s(f,c?"MISSING_CHAR":"B\
AD_INDENT",w),d&&d.source.length!==1&&y.unshift(d)}if(y.length>0){let g=et(y,h,n.options.strict,s);g.comment&&(l.comment?
l.comment+=`
`+g.comment:l.comment=g.comment),l.range=[r.offset,h,g.offset]}else l.range=[r.offset,h,h];return l}function ta(e,t,n,r,s,o){let i=n.type==="block-map"?cc(e,t,n,r,o):n.type==="block-seq"?fc(e,t,n,r,o):pc(e,t,n,r,o),a=i.constructor;
return s==="!"||s===a.tagName?(i.tag=a.tagName,i):(s&&(i.tag=s),i)}function dc(e,t,n,r,s){let o=r.tag,i=o?t.directives.tagName(
o.source,p=>s(o,"TAG_RESOLVE_FAILED",p)):null;if(n.type==="block-seq"){let{anchor:p,newlineAfterProp:d}=r,y=p&&o?p.offset>
o.offset?p:o:p??o;y&&(!d||d.offset<y.offset)&&s(y,"MISSING_CHAR","Missing newline after block sequence props")}let a=n.type===
"block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!o||!i||i==="!"||i===J.tagName&&a==="ma\
p"||i===pe.tagName&&a==="seq")return ta(e,t,n,s,i);let u=t.schema.tags.find(p=>p.tag===i&&p.collection===a);if(!u){let p=t.
schema.knownTags[i];if(p?.collection===a)t.schema.tags.push(Object.assign({},p,{default:!1})),u=p;else return p?s(o,"BAD\
_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):s(o,"TAG_RESOLVE_FAILED",
`Unresolved tag: ${i}`,!0),ta(e,t,n,s,i)}let l=ta(e,t,n,s,i,u),c=u.resolve?.(l,p=>s(o,"TAG_RESOLVE_FAILED",p),t.options)??
l,f=P(c)?c:new S(c);return f.range=l.range,f.tag=i,u?.format&&(f.format=u.format),f}function na(e,t,n){let r=t.offset,s=tb(t,e.options.strict,n);if(!s)return{value:"",type:null,comment:"",range:[r,r,r]};let o=s.
mode===">"?S.BLOCK_FOLDED:S.BLOCK_LITERAL,i=t.source?nb(t.source):[],a=i.length;for(let h=i.length-1;h>=0;--h){let g=i[h][1];
if(g===""||g==="\r")a=h;else break}if(a===0){let h=s.chomp==="+"&&i.length>0?`
`.repeat(Math.max(1,i.length-1)):"",g=r+s.length;return t.source&&(g+=t.source.length),{value:h,type:o,comment:s.comment,
range:[r,g,g]}}let u=t.indent+s.indent,l=t.offset+s.length,c=0;for(let h=0;h<a;++h){let[g,w]=i[h];if(w===""||w==="\r")s.
indent===0&&g.length>u&&(u=g.length);else{g.length<u&&n(l+g.length,"MISSING_CHAR","Block scalars with more-indented lead\
ing empty lines must use an explicit indentation indicator"),s.indent===0&&(u=g.length),c=h,u===0&&!e.atRoot&&n(l,"BAD_I\
NDENT","Block scalar values in collections must be indented");break}l+=g.length+w.length+1}for(let h=i.length-1;h>=a;--h)
i[h][0].length>u&&(a=h+1);let f="",p="",d=!1;for(let h=0;h<c;++h)f+=i[h][0].slice(u)+`
`;for(let h=c;h<a;++h){let[g,w]=i[h];l+=g.length+w.length+1;let v=w[w.length-1]==="\r";if(v&&(w=w.slice(0,-1)),w&&g.length<
u){let A=`Block scalar lines must not be less indented than their ${s.indent?"explicit indentation indicator":"first lin\
e"}`;n(l-w.length-(v?2:1),"BAD_INDENT",A),g=""}o===S.BLOCK_LITERAL?(f+=p+g.slice(u)+w,p=`
`):g.length>u||w[0]==="	"?(p===" "?p=`
`:!d&&p===`
`&&(p=`

`),f+=p+g.slice(u)+w,p=`
`,d=!0):w===""?p===`
`?f+=`
`:p=`
`:(f+=p+w,p=" ",d=!1)}switch(s.chomp){case"-":break;case"+":for(let h=a;h<i.length;++h)f+=`
`+i[h][0].slice(u);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let y=r+s.length+t.source.length;return{value:f,type:o,comment:s.comment,range:[r,y,y]}}function tb({offset:e,props:t},n,r){
if(t[0].type!=="block-scalar-header")return r(t[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:s}=t[0],
o=s[0],i=0,a="",u=-1;for(let p=1;p<s.length;++p){let d=s[p];if(!a&&(d==="-"||d==="+"))a=d;else{let y=Number(d);!i&&y?i=y:
u===-1&&(u=e+p)}}u!==-1&&r(u,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${s}`);let l=!1,c="",f=s.
length;for(let p=1;p<t.length;++p){let d=t[p];switch(d.type){case"space":l=!0;case"newline":f+=d.source.length;break;case"\
comment":n&&!l&&r(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.
length,c=d.source.substring(1);break;case"error":r(d,"UNEXPECTED_TOKEN",d.message),f+=d.source.length;break;default:{let y=`\
Unexpected token in block scalar header: ${d.type}`;r(d,"UNEXPECTED_TOKEN",y);let h=d.source;h&&typeof h=="string"&&(f+=
h.length)}}}return{mode:o,indent:i,chomp:a,comment:c,length:f}}function nb(e){let t=e.split(/\n( *)/),n=t[0],r=n.match(/^( *)/),
o=[r?.[1]?[r[1],n.slice(r[1].length)]:["",n]];for(let i=1;i<t.length;i+=2)o.push([t[i],t[i+1]]);return o}function ra(e,t,n){let{offset:r,type:s,source:o,end:i}=e,a,u,l=(p,d,y)=>n(r+p,d,y);switch(s){case"scalar":a=S.PLAIN,u=rb(
o,l);break;case"single-quoted-scalar":a=S.QUOTE_SINGLE,u=sb(o,l);break;case"double-quoted-scalar":a=S.QUOTE_DOUBLE,u=ob(
o,l);break;default:return n(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${s}`),{value:"",type:null,comment:"",
range:[r,r+o.length,r+o.length]}}let c=r+o.length,f=et(i,c,t,n);return{value:u,type:a,comment:f.comment,range:[r,c,f.offset]}}
function rb(e,t){let n="";switch(e[0]){case"	":n="a tab character";break;case",":n="flow indicator character ,";break;case"\
%":n="directive indicator character %";break;case"|":case">":{n=`block scalar indicator ${e[0]}`;break}case"@":case"`":{
n=`reserved character ${e[0]}`;break}}return n&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${n}`),hc(e)}function sb(e,t){
return(e[e.length-1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),hc(e.slice(1,-1)).replace(
/''/g,"'")}function hc(e){let t=/(.*?)\r?\n/sy,n=t.exec(e);if(!n)return e;let r,s;try{r=new RegExp("(?<![ 	])[ 	]+$"),s=
new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{r=/[ \t]+$/,s=/^[ \t]+|[ \t]+$/g}let o=n[1].replace(r,""),i=" ",a=t.lastIndex;
for(;n=t.exec(e);){let l=n[1].replace(s,"");l===""?i===`
`?o+=i:i=`
`:(o+=i+l,i=" "),a=t.lastIndex}let u=/[ \t]*(.*)/sy;return u.lastIndex=a,n=u.exec(e),o+i+(n?.[1]??"")}function ob(e,t){let n="";
for(let r=1;r<e.length-1;++r){let s=e[r];if(!(s==="\r"&&e[r+1]===`
`))if(s===`
`){let{fold:o,offset:i}=ib(e,r);n+=o,r=i}else if(s==="\\"){let o=e[++r],i=ab[o];if(i)n+=i;else if(o===`
`)for(o=e[r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="\r"&&e[r+1]===`
`)for(o=e[++r+1];o===" "||o==="	";)o=e[++r+1];else if(o==="x"||o==="u"||o==="U"){let a=o==="x"?2:o==="u"?4:8;n+=ub(e,r+1,
a,t),r+=a}else{let a=e.substr(r-1,2);t(r-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),n+=a}}else if(s===" "||s==="	"){
let o=r,i=e[r+1];for(;i===" "||i==="	";)i=e[++r+1];i!==`
`&&!(i==="\r"&&e[r+2]===`
`)&&(n+=r>o?e.slice(o,r+1):s)}else n+=s}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing cl\
osing "quote'),n}function ib(e,t){let n="",r=e[t+1];for(;(r===" "||r==="	"||r===`
`||r==="\r")&&!(r==="\r"&&e[t+2]!==`
`);)r===`
`&&(n+=`
`),t+=1,r=e[t+1];return n||(n=" "),{fold:n,offset:t}}var ab={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function ub(e,t,n,r){
let s=e.substr(t,n),i=s.length===n&&/^[0-9a-fA-F]+$/.test(s)?parseInt(s,16):NaN;try{return String.fromCodePoint(i)}catch{
let a=e.substr(t-2,n+2);return r(t-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function sa(e,t,n,r){let{value:s,type:o,comment:i,range:a}=t.type==="block-scalar"?na(e,t,r):ra(t,e.options.strict,r),u=n?
e.directives.tagName(n.source,f=>r(n,"TAG_RESOLVE_FAILED",f)):null,l;e.options.stringKeys&&e.atKey?l=e.schema[_e]:u?l=lb(
e.schema,s,u,n,r):t.type==="scalar"?l=cb(e,s,t,r):l=e.schema[_e];let c;try{let f=l.resolve(s,p=>r(n??t,"TAG_RESOLVE_FAIL\
ED",p),e.options);c=R(f)?f:new S(f)}catch(f){let p=f instanceof Error?f.message:String(f);r(n??t,"TAG_RESOLVE_FAILED",p),
c=new S(s)}return c.range=a,c.source=s,o&&(c.type=o),u&&(c.tag=u),l.format&&(c.format=l.format),i&&(c.comment=i),c}function lb(e,t,n,r,s){
if(n==="!")return e[_e];let o=[];for(let a of e.tags)if(!a.collection&&a.tag===n)if(a.default&&a.test)o.push(a);else return a;
for(let a of o)if(a.test?.test(t))return a;let i=e.knownTags[n];return i&&!i.collection?(e.tags.push(Object.assign({},i,
{default:!1,test:void 0})),i):(s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${n}`,n!=="tag:yaml.org,2002:str"),e[_e])}function cb({
atKey:e,directives:t,schema:n},r,s,o){let i=n.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(r))||n[_e];
if(n.compat){let a=n.compat.find(u=>u.default&&u.test?.test(r))??n[_e];if(i.tag!==a.tag){let u=t.tagString(i.tag),l=t.tagString(
a.tag),c=`Value may be parsed as either ${u} or ${l}`;o(s,"TAG_RESOLVE_FAILED",c,!0)}}return i}function mc(e,t,n){if(t){n??(n=t.length);for(let r=n-1;r>=0;--r){let s=t[r];switch(s.type){case"space":case"comment":case"\
newline":e-=s.source.length;continue}for(s=t[++r];s?.type==="space";)e+=s.source.length,s=t[++r];break}}return e}var fb={composeNode:oa,composeEmptyNode:ro};function oa(e,t,n,r){let s=e.atKey,{spaceBefore:o,comment:i,anchor:a,tag:u}=n,
l,c=!0;switch(t.type){case"alias":l=pb(e,t,r),(a||u)&&r(t,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=sa(e,t,u,r),a&&(l.anchor=a.
source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=dc(fb,e,t,n,r),a&&(l.anchor=a.source.
substring(1))}catch(f){let p=f instanceof Error?f.message:String(f);r(t,"RESOURCE_EXHAUSTION",p)}break;default:{let f=t.
type==="error"?t.message:`Unsupported token (type: ${t.type})`;r(t,"UNEXPECTED_TOKEN",f),c=!1}}return l??(l=ro(e,t.offset,
void 0,null,n,r)),a&&l.anchor===""&&r(a,"BAD_ALIAS","Anchor cannot be an empty string"),s&&e.options.stringKeys&&(!R(l)||
typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&r(u??t,"NON_STRING_KEY","With stringKeys, all keys mu\
st be strings"),o&&(l.spaceBefore=!0),i&&(t.type==="scalar"&&t.source===""?l.comment=i:l.commentBefore=i),e.options.keepSourceTokens&&
c&&(l.srcToken=t),l}function ro(e,t,n,r,{spaceBefore:s,comment:o,anchor:i,tag:a,end:u},l){let c={type:"scalar",offset:mc(
t,n,r),indent:-1,source:""},f=sa(e,c,a,l);return i&&(f.anchor=i.source.substring(1),f.anchor===""&&l(i,"BAD_ALIAS","Anch\
or cannot be an empty string")),s&&(f.spaceBefore=!0),o&&(f.comment=o,f.range[2]=u),f}function pb({options:e},{offset:t,
source:n,end:r},s){let o=new ht(n.substring(1));o.source===""&&s(t,"BAD_ALIAS","Alias cannot be an empty string"),o.source.
endsWith(":")&&s(t+n.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let i=t+n.length,a=et(r,i,e.strict,s);return o.
range=[t,i,a.offset],a.comment&&(o.comment=a.comment),o}function gc(e,t,{offset:n,start:r,value:s,end:o},i){let a=Object.assign({_directives:t},e),u=new jt(void 0,a),l={atKey:!1,
atRoot:!0,directives:u.directives,options:u.options,schema:u.schema},c=Qe(r,{indicator:"doc-start",next:s??o?.[0],offset:n,
onError:i,parentIndent:0,startOnNewline:!0});c.found&&(u.directives.docStart=!0,s&&(s.type==="block-map"||s.type==="bloc\
k-seq")&&!c.hasNewline&&i(c.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),
u.contents=s?oa(l,s,c,i):ro(l,c.end,r,null,c,i);let f=u.contents.range[2],p=et(o,f,!1,i);return p.comment&&(u.comment=p.
comment),u.range=[n,f,p.offset],u}function Nr(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];let{offset:t,source:n}=e;
return[t,t+(typeof n=="string"?n.length:1)]}function yc(e){let t="",n=!1,r=!1;for(let s=0;s<e.length;++s){let o=e[s];switch(o[0]){case"\
#":t+=(t===""?"":r?`

`:`
`)+(o.substring(1)||" "),n=!0,r=!1;break;case"%":e[s+1]?.[0]!=="#"&&(s+=1),n=!1;break;default:n||(r=!0),n=!1}}return{comment:t,
afterEmptyLine:r}}var Tr=class{constructor(t={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.
warnings=[],this.onError=(n,r,s,o)=>{let i=Nr(n);o?this.warnings.push(new Ir(i,r,s)):this.errors.push(new qe(i,r,s))},this.
directives=new ze({version:t.version||"1.2"}),this.options=t}decorate(t,n){let{comment:r,afterEmptyLine:s}=yc(this.prelude);
if(r){let o=t.contents;if(n)t.comment=t.comment?`${t.comment}
${r}`:r;else if(s||t.directives.docStart||!o)t.commentBefore=r;else if(D(o)&&!o.flow&&o.items.length>0){let i=o.items[0];
T(i)&&(i=i.key);let a=i.commentBefore;i.commentBefore=a?`${r}
${a}`:r}else{let i=o.commentBefore;o.commentBefore=i?`${r}
${i}`:r}}if(n){for(let o=0;o<this.errors.length;++o)t.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)
t.warnings.push(this.warnings[o])}else t.errors=this.errors,t.warnings=this.warnings;this.prelude=[],this.errors=[],this.
warnings=[]}streamInfo(){return{comment:yc(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.
warnings}}*compose(t,n=!1,r=-1){for(let s of t)yield*this.next(s);yield*this.end(n,r)}*next(t){switch(t.type){case"direc\
tive":this.directives.add(t.source,(n,r,s)=>{let o=Nr(t);o[0]+=n,this.onError(o,"BAD_DIRECTIVE",r,s)}),this.prelude.push(
t.source),this.atDirectives=!0;break;case"document":{let n=gc(this.options,this.directives,t,this.onError);this.atDirectives&&
!n.directives.docStart&&this.onError(t,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(n,
!1),this.doc&&(yield this.doc),this.doc=n,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"commen\
t":case"newline":this.prelude.push(t.source);break;case"error":{let n=t.source?`${t.message}: ${JSON.stringify(t.source)}`:
t.message,r=new qe(Nr(t),"UNEXPECTED_TOKEN",n);this.atDirectives||!this.doc?this.errors.push(r):this.doc.errors.push(r);
break}case"doc-end":{if(!this.doc){let r="Unexpected doc-end without preceding document";this.errors.push(new qe(Nr(t),"\
UNEXPECTED_TOKEN",r));break}this.doc.directives.docEnd=!0;let n=et(t.end,t.offset+t.source.length,this.doc.options.strict,
this.onError);if(this.decorate(this.doc,!0),n.comment){let r=this.doc.comment;this.doc.comment=r?`${r}
${n.comment}`:n.comment}this.doc.range[2]=n.offset;break}default:this.errors.push(new qe(Nr(t),"UNEXPECTED_TOKEN",`Unsup\
ported token ${t.type}`))}}*end(t=!1,n=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(t){
let r=Object.assign({_directives:this.directives},this.options),s=new jt(void 0,r);this.atDirectives&&this.onError(n,"MI\
SSING_CHAR","Missing directives-end indicator line"),s.range=[0,n,n],this.decorate(s,!1),yield s}}};var ia=Symbol("break visit"),db=Symbol("skip children"),bc=Symbol("remove item");function tn(e,t){"type"in e&&e.type==="\
document"&&(e={start:e.start,value:e.value}),wc(Object.freeze([]),e,t)}tn.BREAK=ia;tn.SKIP=db;tn.REMOVE=bc;tn.itemAtPath=
(e,t)=>{let n=e;for(let[r,s]of t){let o=n?.[r];if(o&&"items"in o)n=o.items[s];else return}return n};tn.parentCollection=
(e,t)=>{let n=tn.itemAtPath(e,t.slice(0,-1)),r=t[t.length-1][0],s=n?.[r];if(s&&"items"in s)return s;throw new Error("Par\
ent collection not found")};function wc(e,t,n){let r=n(t,e);if(typeof r=="symbol")return r;for(let s of["key","value"]){
let o=t[s];if(o&&"items"in o){for(let i=0;i<o.items.length;++i){let a=wc(Object.freeze(e.concat([[s,i]])),o.items[i],n);
if(typeof a=="number")i=a-1;else{if(a===ia)return ia;a===bc&&(o.items.splice(i,1),i-=1)}}typeof r=="function"&&s==="key"&&
(r=r(t,e))}}return typeof r=="function"?r(t,e):r}var aa="\uFEFF",ua="",la="",so="";function vc(e){switch(e){case aa:return"byte-order-mark";case ua:return"doc-mode";case la:return"flow-error-end";case so:
return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function He(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var kc=new Set("0123456789ABCDEFabcdef"),mb=new Set("0123456789ABCDEFGHIJK\
LMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),oo=new Set(",[]{}"),gb=new Set(` ,[]{}
\r	`),ca=e=>!e||gb.has(e),Pr=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(t,n=!1){
if(t){if(typeof t!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+t:t,this.lineEndPos=
null}this.atEnd=!n;let r=this.next??"stream";for(;r&&(n||this.hasChars(1));)r=yield*this.parseNext(r)}atLineEnd(){let t=this.
pos,n=this.buffer[t];for(;n===" "||n==="	";)n=this.buffer[++t];return!n||n==="#"||n===`
`?!0:n==="\r"?this.buffer[t+1]===`
`:!1}charAt(t){return this.buffer[this.pos+t]}continueScalar(t){let n=this.buffer[t];if(this.indentNext>0){let r=0;for(;n===
" ";)n=this.buffer[++r+t];if(n==="\r"){let s=this.buffer[r+t+1];if(s===`
`||!s&&!this.atEnd)return t+r+1}return n===`
`||r>=this.indentNext||!n&&!this.atEnd?t+r:-1}if(n==="-"||n==="."){let r=this.buffer.substr(t,3);if((r==="---"||r==="...")&&
He(this.buffer[t+3]))return-1}return t}getLine(){let t=this.lineEndPos;return(typeof t!="number"||t!==-1&&t<this.pos)&&(t=
this.buffer.indexOf(`
`,this.pos),this.lineEndPos=t),t===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[t-1]==="\r"&&(t-=1),this.
buffer.substring(this.pos,t))}hasChars(t){return this.pos+t<=this.buffer.length}setNext(t){return this.buffer=this.buffer.
substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=t,null}peek(t){return this.buffer.substr(this.pos,t)}*parseNext(t){
switch(t){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-\
scalar":return yield*this.parsePlainScalar()}}*parseStream(){let t=this.getLine();if(t===null)return this.setNext("strea\
m");if(t[0]===aa&&(yield*this.pushCount(1),t=t.substring(1)),t[0]==="%"){let n=t.length,r=t.indexOf("#");for(;r!==-1;){let o=t[r-
1];if(o===" "||o==="	"){n=r-1;break}else r=t.indexOf("#",r+1)}for(;;){let o=t[n-1];if(o===" "||o==="	")n-=1;else break}let s=(yield*this.
pushCount(n))+(yield*this.pushSpaces(!0));return yield*this.pushCount(t.length-s),this.pushNewline(),"stream"}if(this.atLineEnd()){
let n=yield*this.pushSpaces(!0);return yield*this.pushCount(t.length-n),yield*this.pushNewline(),"stream"}return yield ua,
yield*this.parseLineStart()}*parseLineStart(){let t=this.charAt(0);if(!t&&!this.atEnd)return this.setNext("line-start");
if(t==="-"||t==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let n=this.peek(3);if((n==="---"||
n==="...")&&He(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,n==="---"?"doc":"stre\
am"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!He(this.charAt(1))&&(this.indentNext=
this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[t,n]=this.peek(2);if(!n&&!this.atEnd)return this.setNext(
"block-start");if((t==="-"||t==="?"||t===":")&&He(n)){let r=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=r,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let t=this.
getLine();if(t===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(t[n]){case"#":yield*this.pushCount(
t.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(
1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(ca),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(t.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let t,n,r=-1;do t=yield*this.pushNewline(),t>0?(n=yield*this.
pushSpaces(!1),this.indentValue=r=n):n=0,n+=yield*this.pushSpaces(!0);while(t+n>0);let s=this.getLine();if(s===null)return this.
setNext("flow");if((r!==-1&&r<this.indentNext&&s[0]!=="#"||r===0&&(s.startsWith("---")||s.startsWith("..."))&&He(s[3]))&&
!(r===this.indentNext-1&&this.flowLevel===1&&(s[0]==="]"||s[0]==="}")))return this.flowLevel=0,yield la,yield*this.parseLineStart();
let o=0;for(;s[o]===",";)o+=yield*this.pushCount(1),o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),
s[o]){case void 0:return"flow";case"#":return yield*this.pushCount(s.length-o),"flow";case"{":case"[":return yield*this.
pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(ca),"flow";case'"':case"'":return this.flowKey=
!0,yield*this.parseQuotedScalar();case":":{let i=this.charAt(1);if(this.flowKey||He(i)||i===",")return this.flowKey=!1,yield*this.
pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
let t=this.charAt(0),n=this.buffer.indexOf(t,this.pos+1);if(t==="'")for(;n!==-1&&this.buffer[n+1]==="'";)n=this.buffer.indexOf(
"'",n+2);else for(;n!==-1;){let o=0;for(;this.buffer[n-1-o]==="\\";)o+=1;if(o%2===0)break;n=this.buffer.indexOf('"',n+1)}
let r=this.buffer.substring(0,n),s=r.indexOf(`
`,this.pos);if(s!==-1){for(;s!==-1;){let o=this.continueScalar(s+1);if(o===-1)break;s=r.indexOf(`
`,o)}s!==-1&&(n=s-(r[s-1]==="\r"?2:1))}if(n===-1){if(!this.atEnd)return this.setNext("quoted-scalar");n=this.buffer.length}
return yield*this.pushToIndex(n+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.
blockScalarKeep=!1;let t=this.pos;for(;;){let n=this.buffer[++t];if(n==="+")this.blockScalarKeep=!0;else if(n>"0"&&n<="9")
this.blockScalarIndent=Number(n)-1;else if(n!=="-")break}return yield*this.pushUntil(n=>He(n)||n==="#")}*parseBlockScalar(){
let t=this.pos-1,n=0,r;e:for(let o=this.pos;r=this.buffer[o];++o)switch(r){case" ":n+=1;break;case`
`:t=o,n=0;break;case"\r":{let i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!r&&!this.atEnd)return this.setNext("block-scalar");if(n>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=n:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let o=this.continueScalar(
t+1);if(o===-1)break;t=this.buffer.indexOf(`
`,o)}while(t!==-1);if(t===-1){if(!this.atEnd)return this.setNext("block-scalar");t=this.buffer.length}}let s=t+1;for(r=this.
buffer[s];r===" ";)r=this.buffer[++s];if(r==="	"){for(;r==="	"||r===" "||r==="\r"||r===`
`;)r=this.buffer[++s];t=s-1}else if(!this.blockScalarKeep)do{let o=t-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);let a=o;
for(;i===" ";)i=this.buffer[--o];if(i===`
`&&o>=this.pos&&o+1+n>a)t=o;else break}while(!0);return yield so,yield*this.pushToIndex(t+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
let t=this.flowLevel>0,n=this.pos-1,r=this.pos-1,s;for(;s=this.buffer[++r];)if(s===":"){let o=this.buffer[r+1];if(He(o)||
t&&oo.has(o))break;n=r}else if(He(s)){let o=this.buffer[r+1];if(s==="\r"&&(o===`
`?(r+=1,s=`
`,o=this.buffer[r+1]):n=r),o==="#"||t&&oo.has(o))break;if(s===`
`){let i=this.continueScalar(r+1);if(i===-1)break;r=Math.max(r,i-2)}}else{if(t&&oo.has(s))break;n=r}return!s&&!this.atEnd?
this.setNext("plain-scalar"):(yield so,yield*this.pushToIndex(n+1,!0),t?"flow":"doc")}*pushCount(t){return t>0?(yield this.
buffer.substr(this.pos,t),this.pos+=t,t):0}*pushToIndex(t,n){let r=this.buffer.slice(this.pos,t);return r?(yield r,this.
pos+=r.length,r.length):(n&&(yield""),0)}*pushIndicators(){let t=0;e:for(;;){switch(this.charAt(0)){case"!":t+=yield*this.
pushTag(),t+=yield*this.pushSpaces(!0);continue e;case"&":t+=yield*this.pushUntil(ca),t+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let n=this.flowLevel>0,r=this.charAt(1);if(He(r)||n&&oo.has(r)){n?this.flowKey&&(this.flowKey=!1):this.
indentNext=this.indentValue+1,t+=yield*this.pushCount(1),t+=yield*this.pushSpaces(!0);continue e}}}break e}return t}*pushTag(){
if(this.charAt(1)==="<"){let t=this.pos+2,n=this.buffer[t];for(;!He(n)&&n!==">";)n=this.buffer[++t];return yield*this.pushToIndex(
n===">"?t+1:t,!1)}else{let t=this.pos+1,n=this.buffer[t];for(;n;)if(mb.has(n))n=this.buffer[++t];else if(n==="%"&&kc.has(
this.buffer[t+1])&&kc.has(this.buffer[t+2]))n=this.buffer[t+=3];else break;return yield*this.pushToIndex(t,!1)}}*pushNewline(){
let t=this.buffer[this.pos];return t===`
`?yield*this.pushCount(1):t==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(t){let n=this.pos-1,r;do r=this.buffer[++n];while(r===" "||t&&r==="	");let s=n-this.
pos;return s>0&&(yield this.buffer.substr(this.pos,s),this.pos=n),s}*pushUntil(t){let n=this.pos,r=this.buffer[n];for(;!t(
r);)r=this.buffer[++n];return yield*this.pushToIndex(n,!1)}};var nn=class{constructor(){this.lineStarts=[],this.addNewLine=t=>this.lineStarts.push(t),this.linePos=t=>{let n=0,r=this.
lineStarts.length;for(;n<r;){let o=n+r>>1;this.lineStarts[o]<t?n=o+1:r=o}if(this.lineStarts[n]===t)return{line:n+1,col:1};
if(n===0)return{line:0,col:t};let s=this.lineStarts[n-1];return{line:n,col:t-s+1}}}};function Ut(e,t){for(let n=0;n<e.length;++n)if(e[n].type===t)return!0;return!1}function Sc(e){for(let t=0;t<e.length;++t)
switch(e[t].type){case"space":case"comment":case"newline":break;default:return t}return-1}function $c(e){switch(e?.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}
function io(e){switch(e.type){case"document":return e.start;case"block-map":{let t=e.items[e.items.length-1];return t.sep??
t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}function Bn(e){if(e.length===0)return[];
let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item\
-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ao(e,t){if(t.length<1e5)Array.
prototype.push.apply(e,t);else for(let n=0;n<t.length;++n)e.push(t[n])}function Ec(e){if(e.start.type==="flow-seq-start")
for(let t of e.items)t.sep&&!t.value&&!Ut(t.start,"explicit-key-ind")&&!Ut(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),
delete t.key,$c(t.value)?t.value.end?ao(t.value.end,t.sep):t.value.end=t.sep:ao(t.start,t.sep),delete t.sep)}var Cr=class{constructor(t){
this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type=
"",this.lexer=new Pr,this.onNewLine=t}*parse(t,n=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let r of this.
lexer.lex(t,n))yield*this.next(r);n||(yield*this.end())}*next(t){if(this.source=t,this.atScalar){this.atScalar=!1,yield*this.
step(),this.offset+=t.length;return}let n=vc(t);if(n)if(n==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scala\
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
w-collection"&&Ec(n),r.type){case"document":r.value=n;break;case"block-scalar":r.props.push(n);break;case"block-map":{let s=r.
items[r.items.length-1];if(s.value){r.items.push({start:[],key:n,sep:[]}),this.onKeyLine=!0;return}else if(s.sep)s.value=
n;else{Object.assign(s,{key:n,sep:[]}),this.onKeyLine=!s.explicitKey;return}break}case"block-seq":{let s=r.items[r.items.
length-1];s.value?r.items.push({start:[],value:n}):s.value=n;break}case"flow-collection":{let s=r.items[r.items.length-1];
!s||s.value?r.items.push({start:[],key:n,sep:[]}):s.sep?s.value=n:Object.assign(s,{key:n,sep:[]});return}default:yield*this.
pop(),yield*this.pop(n)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(n.type==="block-map"||n.type===
"block-seq")){let s=n.items[n.items.length-1];s&&!s.sep&&!s.value&&s.start.length>0&&Sc(s.start)===-1&&(n.indent===0||s.
start.every(o=>o.type!=="comment"||o.indent<n.indent))&&(r.type==="document"?r.end=s.start:r.items.push({start:s.start}),
n.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.
source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"\
doc-start":{let t={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&t.start.push(this.sourceToken),
this.stack.push(t);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,
source:this.source}}*document(t){if(t.value)return yield*this.lineEnd(t);switch(this.type){case"doc-start":{Sc(t.start)!==
-1?(yield*this.pop(),yield*this.step()):t.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"co\
mment":case"newline":t.start.push(this.sourceToken);return}let n=this.startBlockValue(t);n?this.stack.push(n):yield{type:"\
error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(t){if(this.
type==="map-value-ind"){let n=io(this.peek(2)),r=Bn(n),s;t.end?(s=t.end,s.push(this.sourceToken),delete t.end):s=[this.sourceToken];
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
end;if(Array.isArray(s)){ao(s,n.start),s.push(this.sourceToken),t.items.pop();return}}n.start.push(this.sourceToken)}return}
if(this.indent>=t.indent){let r=!this.onKeyLine&&this.indent===t.indent,s=r&&(n.sep||n.explicitKey)&&this.type!=="seq-it\
em-ind",o=[];if(s&&n.sep&&!n.value){let i=[];for(let a=0;a<n.sep.length;++a){let u=n.sep[a];switch(u.type){case"newline":
i.push(a);break;case"space":break;case"comment":u.indent>t.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=
n.sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":s||n.value?(o.push(this.sourceToken),t.items.push({start:o}),
this.onKeyLine=!0):n.sep?n.sep.push(this.sourceToken):n.start.push(this.sourceToken);return;case"explicit-key-ind":!n.sep&&
!n.explicitKey?(n.start.push(this.sourceToken),n.explicitKey=!0):s||n.value?(o.push(this.sourceToken),t.items.push({start:o,
explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(n.explicitKey)if(n.sep)if(n.value)t.items.push({start:[],
key:null,sep:[this.sourceToken]});else if(Ut(n.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if($c(n.key)&&!Ut(n.sep,"newline")){let i=Bn(
n.start),a=n.key,u=n.sep;u.push(this.sourceToken),delete n.key,delete n.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:i,key:a,sep:u}]})}else o.length>0?n.sep=n.sep.concat(o,this.sourceToken):n.sep.push(
this.sourceToken);else if(Ut(n.start,"newline"))Object.assign(n,{key:null,sep:[this.sourceToken]});else{let i=Bn(n.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]})}else
n.sep?n.value||s?t.items.push({start:o,key:null,sep:[this.sourceToken]}):Ut(n.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):n.sep.push(this.sourceToken):
Object.assign(n,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);s||n.value?(t.items.push({start:o,key:i,sep:[]}),this.
onKeyLine=!0):n.sep?this.stack.push(i):(Object.assign(n,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{let i=this.startBlockValue(
t);if(i){if(i.type==="block-seq"){if(!n.explicitKey&&n.sep&&!Ut(n.sep,"newline")){yield*this.pop({type:"error",offset:this.
offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&t.items.push({start:o});
this.stack.push(i);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(t){let n=t.items[t.items.length-1];switch(this.
type){case"newline":if(n.value){let r="end"in n.value?n.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type===
"comment"?r?.push(this.sourceToken):t.items.push({start:[this.sourceToken]})}else n.start.push(this.sourceToken);return;case"\
space":case"comment":if(n.value)t.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(n.start,t.indent)){
let s=t.items[t.items.length-2]?.value?.end;if(Array.isArray(s)){ao(s,n.start),s.push(this.sourceToken),t.items.pop();return}}
n.start.push(this.sourceToken)}return;case"anchor":case"tag":if(n.value||this.indent<=t.indent)break;n.start.push(this.sourceToken);
return;case"seq-item-ind":if(this.indent!==t.indent)break;n.value||Ut(n.start,"seq-item-ind")?t.items.push({start:[this.
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
"flow-collection"){let s=io(r),o=Bn(s);Ec(t);let i=t.end.splice(1,t.end.length);i.push(this.sourceToken);let a={type:"bl\
ock-map",offset:t.offset,indent:t.indent,items:[{start:o,key:t,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=
a}else yield*this.lineEnd(t)}}flowScalar(t){if(this.onNewLine){let n=this.source.indexOf(`
`)+1;for(;n!==0;)this.onNewLine(this.offset+n),n=this.source.indexOf(`
`,n)+1}return{type:t,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(t){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let n=io(t),r=Bn(n);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let n=io(t),r=Bn(n);return{type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(t,n){
return this.type!=="comment"||this.indent<=n?!1:t.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(t){this.type!==
"doc-mode"&&(t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(t){
switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.
pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:t.end?t.end.push(this.sourceToken):t.end=[this.sourceToken],
this.type==="newline"&&(yield*this.pop())}}};function yb(e){let t=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||t&&new nn||null,prettyErrors:t}}function fa(e,t={}){let{lineCounter:n,prettyErrors:r}=yb(t),s=new Cr(n?.addNewLine),o=new Tr(t),i=null;for(let a of o.compose(
s.parse(e),!0,e.length))if(!i)i=a;else if(i.options.logLevel!=="silent"){i.errors.push(new qe(a.range.slice(0,2),"MULTIP\
LE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return r&&n&&(i.errors.forEach(
Zi(e,n)),i.warnings.forEach(Zi(e,n))),i}var Un=["extends","notify","chains","receive"],xc={accepted:["accepted_values"],active:["enabled"],actors:["actor","matc\
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
"workflow","match.workflow"]};function _c(e,t){let n=pa(e);return t.includes(n)?n:(Object.hasOwn(xc,n)?xc[n]:void 0)?.find(
o=>t.includes(o.replace(/\..*/,"")))??K(e,t)}function pa(e){return e.toLowerCase().replaceAll("-","_")}function da(e){return e.map((t,n)=>{if(typeof t=="number")return`[${t}]`;let r=G(t);return n===0?r:`.${r}`}).join("")}function se(e,t){
return t.map(({path:n,message:r})=>({path:[...e,...n],message:r}))}function he(e,t,n){return ne(e,t).flatMap((r,s)=>se([
t,s],n(r)))}function yt(e,t,n){let r=Array.isArray(m(e,t));return De(e,t).flatMap((s,o)=>{if(typeof s!="string"||!/^[\w-]+$/.
test(s))return[];if(n.has(s))return[];let i=K(s,n.keys()),a=i?`did you mean ${i}?`:`add the line ${s}=... to it`;return[
{path:r?[t,o]:[t],message:`"${s}" is not in the secrets input; ${a}`}]})}function bt(e,t){let n=new Set;return he(e,t,r=>{
let s=m(r,"name");if(typeof s!="string"||!n.has(s))return n.add(s),[];let o=`"${s}" is also the name of an earlier entry\
; write another name`;return[{path:["name"],message:o}]})}function uo(e){return ha(e,"accepted_values")}function ha(e,t){
let n=Array.isArray(m(e,t));return De(e,t).flatMap((r,s)=>typeof r=="number"&&!ft(r)?[{path:n?[t,s]:[t],message:ma}]:[])}
var ma="holds a number that is rounded when it is read; send and write it as a text";function Lr(e){let t=[],n=Mr(e,"sig\
ned")??"${body}",r=Mr(e,"value")??"",s=(a,u)=>t.push({path:[a],message:u});r!==""&&Mr(e,"prefix")!==null&&s("prefix","is\
 given with value; write it into value");for(let a of["${id}","${timestamp}"])r.includes(a)&&!n.includes(a)&&s("value",`\
holds ${a}, which signed does not cover; add it there`);let o=Mr(e,"timestamp_header");o!==null&&!n.includes("${timestam\
p}")&&s("timestamp_header","has no meaning: signed does not cover ${timestamp}; add it there");let i=Mr(e,"header");return o!==
null&&o.toLowerCase()===i?.toLowerCase()&&s("timestamp_header","is the header of the signature; write another one"),t}function Mr(e,t){
return ct(m(e,t))}var bb=/^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;function Dr(e,t){
return De(e,"signature").includes("standard-webhooks")?De(e,"secret_name").flatMap(n=>{let r=typeof n=="string"?t.get(n)??
"":"",s=wb(r);return s===null?[]:[{path:["secret_name"],message:`the secret ${n} ${s}`}]}):[]}function wb(e){return e.startsWith(
"v1,")?'begins with "v1,", which is not a part of the key; store what follows it':e.startsWith("whsec_")?e!=="whsec_"&&bb.
test(e)?null:"begins with whsec_, which base64 of the key must follow; copy it whole":null}var vb={"lacks a space after its -; write - key: value":[[/^( *) -(?=[A-Za-z_][\w-]*:(?:\s|$))/,"$1- "],[/^( *-)(?=[^\s-].*:(?:\s|$))/,
"$1 "]],"lacks a space after its colon; write key: value":[[/^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/,"$1 "]],"has no colon; \
write key: value":[[/^([ -]*[\w-]+)(?= *$| +(?:[^:\s]+|https?:\S+)$| +[[{])/,"$1:"]],"lacks a comma before a key inside \
of { }; write {a: b, c: d}":[[/(?<=[\w"'\]}]) +(?=[\w-]+: )/g,", "]],"has a second colon, or a -, after its key; put the\
 text in quotes, or write it on a line of its own":[[/^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/,"$1"]],"has ${.\
..} without quotes inside of { } or [ ]; put that text in quotes":[[/\$\{[^}]*\}/g,"x"]],"has text after a closing quote\
; put the whole text in one pair of quotes":[[/([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/,
"$1"]],"has a } or ] that nothing opens; take it out":[[/[}\]]\s*$/,""]],"has a text that starts with * & [ { | > or ?; \
put it in quotes":[[/^([ -]*[\w-]+:) +(?:[*[{|>?]|& ).*/,"$1 x"]]},kb=/[:-] +[|>][-+\d]?\s?$/,Rc=/[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g,
jr={above:200,below:30,row:1e3,all:5e4,columns:8};function Ac(e,t,n){let r=Sb(e,t),s={line:t,message:"is not YAML from h\
ere on; put a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes"};if(r.join("").
length>jr.all)return s;let o=t;for(let{row:i,...a}of Eb(r,t)){if(i===r[a.line])continue;let u=n(r.with(a.line,i).slice(1).
join(`
`));u>o&&([o,s]=[u,a])}return s}function Fn(e){let[t]=e.match(Rc)??[];if(t===void 0)return null;let n=t.charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0");return`holds ${t==="\xA0"?"a no-break space":"a character"} (U+${n}), which is not a s\
pace in YAML; write plain spaces`}function Sb(e,t){let r=["",...e.replace(/^\ufeff/,"").split(/\r?\n/).slice(0,t+jr.below)],
s=Number.POSITIVE_INFINITY;for(let[o,i]of[...r.entries()].reverse()){let a=ga(i,/^ *(?=[^ #])/);o<t-jr.above&&a>=s?r[o]=
"":a>=0&&(s=Math.min(s,a))}return r}function*Eb(e,t){let n=[t,t-1,t+1].flatMap(r=>{let s=e[r]??"";return s===""||s.length>
jr.row?[]:[{line:r,row:s}]});for(let{line:r,row:s}of n)yield{line:r,row:s.replace(Rc," "),message:Fn(s)??""};for(let{line:r,
row:s}of n){let o=e[r-1]??"";kb.test(o)&&(yield{line:r,row:`${o.replace(/\S.*/,"")}  ${s.trimStart()}`,message:"belongs \
to the | or > above it; indent it deeper"});for(let[i,a]of Object.entries(vb))for(let[u,l]of a)yield{line:r,row:s.replace(
u,l),message:i};yield*$b(e,r)}}function $b(e,t){let n=e[t]??"",r=/^ *- /.test(n)?"-":"key",s=r==="-"?/^ *(?=- )/:/^ *(?:- +)?(?=[\w"'$])/,
o=ga(n,s),i=Un.includes(n.trim().split(":",1).join()),a=new Map(e.slice(0,t).map((l,c)=>[ga(l,s),c])),u=l=>Math.abs(l-o);
return[...a].filter(([l])=>o>=0&&(i?l===0:l>=0)).sort(([l],[c])=>u(l)-u(c)||c-l).slice(0,jr.columns).map(([l,c])=>({line:t,
row:" ".repeat(l)+n.trimStart(),message:`is indented by ${o} ${o===1?"space":"spaces"}; write ${l}, to line up with the ${r}\
 on line ${c}`}))}function ga(e,t){return t.exec(e)?.[0].length??-1}var xb=1024*1024,po=100,lo=100,ya=64,co=`is nested deeper than ${ya} levels; write it flatter`,Nc=1e3,_b=new RegExp(`(?:\
[-?:] ){${Nc}}`);function Ft({text:e,file:t}){let n=u=>new k([{file:t,message:u}]);if(Buffer.byteLength(e)>xb)throw n("i\
s larger than 1 MiB; split it, or take out what is old");if(Ib(e))throw n(co);let r=Tc(e);if(r===null)throw n(co);let{document:s,
lineAt:o}=r,[i]=s.errors;if(i?.code==="RESOURCE_EXHAUSTION")throw n(co);if(i!==void 0){let u=Ab(e,i,r)??Ac(e,o(i.pos[0]),
Rb);throw new k([{file:t,...u}])}let a=Nb(s);if(a===null)throw n(co);if(a.length>0)throw new k(a.map(({offset:u,path:l,message:c})=>({
file:t,line:o(u),path:da(l),message:c})));return{data:Ob(s,n),problem:(u,l)=>({file:t,line:o(Cb(s,u)),path:da(u),message:l})}}
function Tc(e){let t=new nn;try{return{document:fa(e,{lineCounter:t,prettyErrors:!1,schema:"core",merge:!1,resolveKnownTags:!1,
uniqueKeys:!1}),lineAt:r=>t.linePos(r).line||1}}catch(n){if(n instanceof RangeError)return null;throw n}}function Rb(e){
let t=Tc(e);if(t===null)return 0;let[n]=t.document.errors;return n===void 0?Number.POSITIVE_INFINITY:t.lineAt(n.pos[0])}
var Ic={MULTIPLE_DOCS:"holds several documents; write one",BAD_SCALAR_START:"has a text that starts with %, @ or `; put \
it in quotes",BAD_DQ_ESCAPE:"has a backslash in double quotes; write two, or use single quotes"};function Ab(e,{message:t,
pos:[n]},{document:r,lineAt:s}){let o=s(n),i=e.search(/^(?:<{7}|>{7}) /m);if(i>=0)return{line:s(i),message:"is of a merg\
e conflict; resolve it"};if(/^ *\t/.test(e.split(`
`,o).at(-1)??""))return{line:o,message:"is indented with a tab; write spaces"};let a=r.errors.find(({code:p,pos:d})=>Ic[p]&&
s(d[0])===o);if(a)return{line:o,message:Ic[a.code]??""};let u=t.startsWith("Flow "),l=u?/[[{]/:/["'[{]/,c=-1;we(r,{Node(p,{
range:d}){let[y=0,h=0]=d??[];y<=n&&n<=h&&l.test(e.charAt(y))&&(c=y)}});let f=u||t.startsWith("Missing closing ");return c<
0||!(f||s(c)<o)?null:{line:s(c),message:`opens a ${e.charAt(c)} that is not closed, on this line or deeper ones; close i\
t, or put the whole text in quotes`}}function Ib(e){let t=0;for(let n=0;n<e.length;n++){let r=e[n];if(r==="["||r==="{"?t+=
1:(r==="]"||r==="}")&&(t=Math.max(0,t-1)),t>Nc)return!0}return _b.test(e)}function Ob(e,t){try{return e.toJS({maxAliasCount:1+
po})}catch(n){throw n instanceof ReferenceError?t(`uses aliases more than ${po} times; write less`):n}}function Nb(e){let t=[],
n=new Map,r=new Map,s=0,o=!1,i=(c,f,p)=>(t.push({offset:c.range?.[0]??0,path:f,message:p}),t.length>lo?we.BREAK:void 0),
a=()=>(o=!0,we.BREAK),u=(c,f)=>{s+=1;let p=n.get(c.source),d=()=>fo([...f,c]);return p===void 0?i(c,d(),Lb(c)):f.includes(
p)?i(c,d(),`*${c.source} holds itself`):(r.set(c,p),Oc(f)+Pc(p,r)>ya?a():void 0)},l=(c,f)=>{let p=new Set;for(let{key:d}of c.
items){let y=R(d)?ba(d.value):null,h=y===null?"is not a plain key; write key: value":p.has(y)?"is there twice; keep one":
null;if(p.add(y??""),h===null)continue;let g=[...fo([...f,c]),y??"?"],w=i(P(d)?d:c,g,h);if(w!==void 0)return w}};if(we(e,
{Node(c,f,p){if(f.tag!==void 0){let d=fo([...p,f]),y=i(f,d,Mb(f.tag));if(y!==void 0)return y}if(be(f))return u(f,p);if(R(
f)&&Pb(f)){let d=fo([...p,f]);return Un.includes(String(d[0]))?i(f,d,Tb):void 0}if("anchor"in f&&f.anchor&&n.set(f.anchor,
f),!(!ue(f)&&!le(f)))return Oc(p)===ya?a():ue(f)?l(f,p):void 0}}),o)return null;if(t.sort((c,f)=>c.offset-f.offset),t.length>
lo){let{offset:c=0}=t[lo]??{},f={offset:c,path:[],message:"and more like these"};return[...t.slice(0,lo),f]}if(s>po){let c=`\
has ${s} aliases; write ${po} at most`;t.push({offset:0,path:[],message:c})}return t}var Tb="ends before a #, which star\
ts a comment in YAML; put the whole text in quotes";function Pb({comment:e,type:t,source:n}){return!e||t!=="PLAIN"?!1:e.
startsWith("${")||n===""&&/^\w/.test(e)}function Oc(e){return e.filter(t=>ue(t)||le(t)).length}function Pc(e,t,n=new Map){
let r=n.get(e);if(r!==void 0)return r;let s=be(e)?[t.get(e)]:T(e)?[e.key,e.value]:ue(e)||le(e)?e.items:[],o=0;for(let i of s)
o=Math.max(o,Pc(i,t,n));return(ue(e)||le(e))&&(o+=1),n.set(e,o),o}function fo(e){return e.flatMap((t,n)=>{if(T(t))return[
R(t.key)?ba(t.key.value):"?"];let r=e[n+1];return le(t)&&r?[t.items.indexOf(r)]:[]})}function Cb(e,t){let n=e.contents,r=0;
for(let s of t)if(be(n)&&(n=n.resolve(e)),ue(n)){let o=n.items.find(({key:i})=>R(i)&&ba(i.value)===s);if(!o)break;R(o.key)&&
(r=o.key.range?.[0]??r),n=o.value}else if(le(n))n=n.items[Number(s)],P(n)&&(r=n.range?.[0]??r);else break;return r}function ba(e){
return e===null?"":String(e)}function Mb(e){return`has the tag ${e}, and tags are not read; put a text that starts with \
! in quotes, or take the tag out`}function Lb({source:e}){return`*${e} is not defined above; quote the value if it is pl\
ain text`}var Db=/extends|\\[xuU]/;function wa(e){if(!Db.test(e.text))return null;let{data:t,problem:n}=Ft(e),r=m(t,"extends"),s=typeof r==
"string"?Pt(r):null;return s&&{from:s,problem:o=>n(["extends"],o)}}function va(e){let{data:t,problem:n}=Ft(e),{file:r}=e;
if(M(t))return{file:r,data:t,problem:n};let s=t===null?"is empty; write notify, chains or receive":"holds no mapping; wr\
ite notify:, chains: or receive: at its top";throw new k([{file:r,message:s}])}var ka=[{path:["notify","webhooks"],key:"\
enabled"},{path:["chains"],key:"enabled"},{path:["receive","providers"],key:"active"},{path:["receive","functions"],key:"\
active"}];function Mc(e,t){let n={problems:[],isWhole:!0,fileOf:()=>e.file};if(m(e.data,"extends")===void 0)return{...e,
...n};let r=t!==null&&m(t.data,"extends")!==void 0?[t.problem(["extends"],`is not read in a file that ${e.file} extends;\
 one level is all, so take it out`)]:[],s=t===null?[e]:[t,e],o=s.find(u=>!Bb(u));if(o)return{...o,...n,problems:r};let i=new Map(
ka.map(({path:u,key:l})=>{let c=Ub(e,t,u,l);return r.push(...c.problems),[u.join("."),c.items]})),a=ho(i,"chains").map(Lc);
return{data:{extends:m(e.data,"extends"),...Cc(s,i,"notify",["webhooks"]),...a.length>0&&{chains:a},...Cc(s,i,"receive",
["providers","functions"])},problem(u,l){let c=jb(i,u);if(c)return c.from.problem(c.path,l);let f=({data:d})=>u.length>0&&
Sa(d,u.slice(0,2))!==void 0;return(t!==null&&!f(e)&&f(t)?t:e).problem(u,l)},problems:r,isWhole:t!==null,fileOf:(u,l)=>ho(
i,u)[l]?.from.file??e.file}}function ho(e,t){return e.get(t)??[]}function Cc(e,t,n,r){let s=e.map(({data:i})=>m(i,n));if(s.
every(i=>i===void 0))return{};let o=r.filter(i=>s.some(a=>m(a,i)!==void 0)).map(i=>[i,ho(t,`${n}.${i}`).map(Lc)]);return{
[n]:Object.fromEntries([...s.flatMap(i=>Object.entries(Object(i))),...o])}}function jb(e,t){for(let n of ka){let{length:r}=n.
path,s=ho(e,n.path.join("."))[Number(t[r])];if(s&&n.path.every((o,i)=>o===t[i])){let{from:o,index:i}=s;return{from:o,path:[
...n.path,i,...t.slice(r+1)]}}}return null}function Bb({data:e}){return["notify","receive"].map(n=>m(e,n)).every(n=>n===
void 0||M(n))&&ka.every(({path:n})=>{let r=Sa(e,n);return r===void 0||Array.isArray(r)})}function Sa(e,t){return t.reduce(
(n,r)=>m(n,String(r)),e)}function Lc({value:e}){return e}function Ub(e,t,n,r){let s=l=>{let c=Sa(l.data,n);return Array.
isArray(c)?c.map((f,p)=>({value:f,from:l,index:p})):[]},o=t===null?[]:s(t),i=new Map(o.map((l,c)=>[m(l.value,"name"),{item:l,
place:c}])),a=[],u=s(e).filter(({value:l,index:c})=>{let f=m(l,"name"),p=Fb(l,r),d=typeof f=="string"?i.get(f):void 0;if(t===
null||d===void 0&&!p)return!p;let y=h=>a.push(e.problem([...n,c,"name"],h));if(d===void 0){let h=[...i.keys()].filter(w=>typeof w==
"string"),g=K(String(f),h);y(`${t.file} has no "${f}" in ${n.join(".")} to switch off; ${g===null?"take this entry out, \
or write all of it":`did you mean ${g}?`}`)}else p?m(d.item.value,"optional")!==!0?y(`"${f}" of ${t.file} cannot be swit\
ched off here, since it has no optional: true there; take this entry out`):o[d.place]={...d.item,value:{...Object(d.item.
value),[r]:!1}}:y(`"${f}" is also the name of an entry of ${t.file}; write another name`);return!p});return{items:[...o,
...u],problems:a}}function Fb(e,t){return M(e)&&Object.keys(e).length===2&&typeof m(e,"name")=="string"&&m(e,t)===!1}var mo,qb={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Ea(e){return!e&&!mo?qb:{lang:e?.lang??mo?.lang,message:e?.message,abortEarly:e?.abortEarly??mo?.abortEarly,abortPipeEarly:e?.
abortPipeEarly??mo?.abortPipeEarly}}var Hb;function Kb(e){return Hb?.get(e)}var Gb;function Wb(e){return Gb?.get(e)}var Vb;function Jb(e,t){return Vb?.get(e)?.get(t)}function rn(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function j(e,t,n,r,s){let o=s&&"input"in s?s.input:
n.value,i=s?.expected??e.expects??null,a=s?.received??rn(o),u={kind:e.kind,type:e.type,input:o,expected:i,received:a,message:`\
Invalid ${t}: ${i?`Expected ${i} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:s?.path,issues:s?.issues,lang:r.
lang,abortEarly:r.abortEarly,abortPipeEarly:r.abortPipeEarly},l=e.kind==="schema",c=s?.message??e.message??Jb(e.reference,
u.lang)??(l?Wb(u.lang):null)??r.message??Kb(u.lang);c!==void 0&&(u.message=typeof c=="function"?c(u):c),l&&(n.typed=!1),
n.issues?n.issues.push(u):n.issues=[u]}function Yb(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function Xb(e,t){return Object.prototype.hasOwnProperty.
call(e,t)&&t!=="__proto__"&&t!=="prototype"&&t!=="constructor"}function jc(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function Z(e){return e["~\
standard"]={version:1,vendor:"valibot",validate:t=>e["~run"]({value:t},Ea())},e}var zb=class extends Error{constructor(e){super(e[0].message),this.name="ValiError",this.issues=e}};var FP=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}\
]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6\
}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p\
{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");var Zb=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function me(e,t){return{kind:"validation",type:"check",reference:me,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){
return n.typed&&!this.requirement(n.value)&&j(this,"input",n,r),n}}}function Br(e){return{kind:"validation",type:"finite",reference:Br,async:!1,expects:null,requirement:Number.isFinite,message:e,
"~run"(t,n){return t.typed&&!this.requirement(t.value)&&j(this,"finite",t,n),t}}}function $a(e){return{kind:"validation",type:"iso_timestamp",reference:$a,async:!1,expects:null,requirement:Zb,message:e,
"~run"(t,n){return t.typed&&!this.requirement.test(t.value)&&j(this,"timestamp",t,n),t}}}function tt(e,t){return{kind:"validation",type:"max_length",reference:tt,async:!1,expects:`<=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length>this.requirement&&j(this,"length",n,r,{received:`${n.value.length}`}),n}}}function xa(e,t){return{kind:"validation",type:"max_value",reference:xa,async:!1,expects:`<=${e instanceof Date?e.toJSON():
rn(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&j(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():rn(n.value)}),n}}}function Ur(e,t){return{kind:"validation",type:"min_length",reference:Ur,async:!1,expects:`>=${e}`,requirement:e,message:t,
"~run"(n,r){return n.typed&&n.value.length<this.requirement&&j(this,"length",n,r,{received:`${n.value.length}`}),n}}}function qn(e,t){return{kind:"validation",type:"min_value",reference:qn,async:!1,expects:`>=${e instanceof Date?e.toJSON():
rn(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&j(this,"value",n,r,{received:n.
value instanceof Date?n.value.toJSON():rn(n.value)}),n}}}function Fr(e){return{kind:"validation",type:"non_empty",reference:Fr,async:!1,expects:"!0",message:e,"~run"(t,n){return t.
typed&&t.value.length===0&&j(this,"length",t,n,{received:"0"}),t}}}function wt(e){return{kind:"validation",type:"raw_check",reference:wt,async:!1,expects:null,"~run"(t,n){return e({dataset:t,
config:n,addIssue:r=>j(this,r?.label??"input",t,n,r)}),t}}}function Hn(e){return{kind:"transformation",type:"raw_transform",reference:Hn,async:!1,"~run"(t,n){let r=e({dataset:t,config:n,
addIssue:s=>j(this,s?.label??"input",t,n,s),NEVER:null});return t.issues?t.typed=!1:t.value=r,t}}}function Oe(e,t){return{kind:"validation",type:"regex",reference:Oe,async:!1,expects:`${e}`,requirement:e,message:t,"~ru\
n"(n,r){return n.typed&&!this.requirement.test(n.value)&&j(this,"format",n,r),n}}}function qr(e){return{kind:"validation",type:"safe_integer",reference:qr,async:!1,expects:null,requirement:Number.isSafeInteger,
message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&j(this,"safe integer",t,n),t}}}function _a(){return{kind:"transformation",type:"to_upper_case",reference:_a,async:!1,"~run"(e){return e.value=e.value.toUpperCase(),
e}}}function Ne(e){return{kind:"transformation",type:"transform",reference:Ne,async:!1,operation:e,"~run"(t){return t.value=
this.operation(t.value),t}}}function Ra(e){return{kind:"validation",type:"url",reference:Ra,async:!1,expects:null,requirement(t){try{return URL.canParse?
URL.canParse(t):(new URL(t),!0)}catch{return!1}},message:e,"~run"(t,n){return t.typed&&!this.requirement(t.value)&&j(this,
"URL",t,n),t}}}function Aa(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function L(e,t){return Z({...e,fallback:t,
"~run"(n,r){let s=e["~run"](n,r);return s.issues?{typed:!0,value:Aa(this,s,r)}:s}})}function Hr(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function V(e,t){return Z({kind:"schema",type:"array",reference:V,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let s=n.
value;if(Array.isArray(s)){n.typed=!0,n.value=[];for(let o=0;o<s.length;o++){let i=s[o],a=this.item["~run"]({value:i},r);
if(a.issues){let u={type:"array",origin:"value",input:s,key:o,value:i};for(let l of a.issues)l.path?l.path.unshift(u):l.
path=[u],n.issues?.push(l);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.
push(a.value)}}else j(this,"type",n,r);return n}})}function Te(e){return Z({kind:"schema",type:"boolean",reference:Te,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.
value=="boolean"?t.typed=!0:j(this,"type",t,n),t}})}function sn(e,t){return Z({kind:"schema",type:"custom",reference:sn,
expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:j(this,"type",n,r),n}})}function Kn(e){return Z({kind:"schema",type:"lazy",reference:Kn,expects:"unknown",async:!1,getter:e,"~run"(t,n){return this.
getter(t.value)["~run"](t,n)}})}function go(e,t){return Z({kind:"schema",type:"literal",reference:go,expects:rn(e),async:!1,literal:e,message:t,"~run"(n,r){
return Yb(n.value,this.literal)?n.typed=!0:j(this,"type",n,r),n}})}function Ia(e){return Z({kind:"schema",type:"never",reference:Ia,expects:"never",async:!1,message:e,"~run"(t,n){return j(
this,"type",t,n),t}})}function Oa(e){return Z({kind:"schema",type:"null",reference:Oa,expects:"null",async:!1,message:e,"~run"(t,n){return t.value===
null?t.typed=!0:j(this,"type",t,n),t}})}function B(e,t){return Z({kind:"schema",type:"nullable",reference:B,expects:`(${e.
expects} | null)`,async:!1,wrapped:e,default:t,"~run"(n,r){return n.value===null&&(this.default!==void 0&&(n.value=Hr(this,
n,r)),n.value===null)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function on(e,t){return Z({kind:"schema",type:"nullish",reference:on,expects:`(${e.expects} | null | undefined)`,async:!1,
wrapped:e,default:t,"~run"(n,r){return(n.value===null||n.value===void 0)&&(this.default!==void 0&&(n.value=Hr(this,n,r)),
n.value===null||n.value===void 0)?(n.typed=!0,n):this.wrapped["~run"](n,r)}})}function H(e){return Z({kind:"schema",type:"number",reference:H,expects:"number",async:!1,message:e,"~run"(t,n){return typeof t.
value=="number"&&!isNaN(t.value)?t.typed=!0:j(this,"type",t,n),t}})}function O(e,t){return Z({kind:"schema",type:"object",
reference:O,expects:"Object",async:!1,entries:e,message:t,"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,
n.value={};for(let o in this.entries){let i=this.entries[o];if(o in s||(i.type==="exact_optional"||i.type==="optional"||
i.type==="nullish")&&i.default!==void 0){let a=o in s?s[o]:Hr(i),u=i["~run"]({value:a},r);if(u.issues){let l={type:"obje\
ct",origin:"value",input:s,key:o,value:a};for(let c of u.issues)c.path?c.path.unshift(l):c.path=[l],n.issues?.push(c);if(n.
issues||(n.issues=u.issues),r.abortEarly){n.typed=!1;break}}u.typed||(n.typed=!1),n.value[o]=u.value}else if(i.fallback!==
void 0)n.value[o]=Aa(i);else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(j(this,"key",n,r,{input:void 0,
expected:`"${o}"`,path:[{type:"object",origin:"key",input:s,key:o,value:s[o]}]}),r.abortEarly))break}}else j(this,"type",
n,r);return n}})}function b(e,t){return Z({kind:"schema",type:"optional",reference:b,expects:`(${e.expects} | undefined)`,async:!1,wrapped:e,
default:t,"~run"(n,r){return n.value===void 0&&(this.default!==void 0&&(n.value=Hr(this,n,r)),n.value===void 0)?(n.typed=
!0,n):this.wrapped["~run"](n,r)}})}function an(e,t){return Z({kind:"schema",type:"picklist",reference:an,expects:jc(e.map(rn),"|"),async:!1,options:e,message:t,
"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:j(this,"type",n,r),n}})}function Na(e,t,n){return Z({kind:"schema",type:"record",reference:Na,expects:"Object",async:!1,key:e,value:t,message:n,
"~run"(r,s){let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let i in o)if(Xb(o,i)){let a=o[i],u=this.key["\
~run"]({value:i},s);if(u.issues){let c={type:"object",origin:"key",input:o,key:i,value:a};for(let f of u.issues)f.path=[
c],r.issues?.push(f);if(r.issues||(r.issues=u.issues),s.abortEarly){r.typed=!1;break}}let l=this.value["~run"]({value:a},
s);if(l.issues){let c={type:"object",origin:"value",input:o,key:i,value:a};for(let f of l.issues)f.path?f.path.unshift(c):
f.path=[c],r.issues?.push(f);if(r.issues||(r.issues=l.issues),s.abortEarly){r.typed=!1;break}}(!u.typed||!l.typed)&&(r.typed=
!1),u.typed&&(r.value[u.value]=l.value)}}else j(this,"type",r,s);return r}})}function Ta(e,t){return Z({kind:"schema",type:"strict_object",reference:Ta,expects:"Object",async:!1,entries:e,message:t,
"~run"(n,r){let s=n.value;if(s&&typeof s=="object"){n.typed=!0,n.value={};for(let o in this.entries){let i=this.entries[o];
if(o in s||(i.type==="exact_optional"||i.type==="optional"||i.type==="nullish")&&i.default!==void 0){let a=o in s?s[o]:Hr(
i),u=i["~run"]({value:a},r);if(u.issues){let l={type:"object",origin:"value",input:s,key:o,value:a};for(let c of u.issues)
c.path?c.path.unshift(l):c.path=[l],n.issues?.push(c);if(n.issues||(n.issues=u.issues),r.abortEarly){n.typed=!1;break}}u.
typed||(n.typed=!1),n.value[o]=u.value}else if(i.fallback!==void 0)n.value[o]=Aa(i);else if(i.type!=="exact_optional"&&i.
type!=="optional"&&i.type!=="nullish"&&(j(this,"key",n,r,{input:void 0,expected:`"${o}"`,path:[{type:"object",origin:"ke\
y",input:s,key:o,value:s[o]}]}),r.abortEarly))break}if(!n.issues||!r.abortEarly){for(let o in s)if(!Object.prototype.hasOwnProperty.
call(this.entries,o)){j(this,"key",n,r,{input:o,expected:"never",path:[{type:"object",origin:"key",input:s,key:o,value:s[o]}]});
break}}}else j(this,"type",n,r);return n}})}function _(e){return Z({kind:"schema",type:"string",reference:_,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.
value=="string"?t.typed=!0:j(this,"type",t,n),t}})}function Dc(e){let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function vt(e,t){
return Z({kind:"schema",type:"union",reference:vt,expects:jc(e.map(n=>n.expects),"|"),async:!1,options:e,message:t,"~run"(n,r){
let s,o,i;for(let a of this.options){let u=a["~run"]({value:n.value},r);if(u.typed)if(u.issues)o?o.push(u):o=[u];else{s=
u;break}else i?i.push(u):i=[u]}if(s)return s;if(o){if(o.length===1)return o[0];j(this,"type",n,r,{issues:Dc(o)}),n.typed=
!0}else{if(i?.length===1)return i[0];j(this,"type",n,r,{issues:Dc(i)})}return n}})}function qt(){return Z({kind:"schema",type:"unknown",reference:qt,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,
e}})}function Bc(e,t,n){let r=e["~run"]({value:t},Ea(n));if(r.issues)throw new zb(r.issues);return r.value}function x(...e){return Z({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!=="metadata"){if(t.issues&&(r.kind==="sch\
ema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function oe(e,t,n){let r=e["~run"]({value:t},Ea(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var Uc=/(?:"[^"]*"|'[^']*'|[^${}"'])*/y;function Ce(e){let t=[],n="",r=0;for(;;){let s=e.indexOf("$",r);if(n+=e.slice(r,
s<0?e.length:s),s<0)break;for(r=s;e[r]==="$";)r++;let o=r-s;if(e[r]!=="{"){n+=e.slice(s,r);continue}if(n+="$".repeat(Math.
floor(o/2)),o%2===0)continue;Uc.lastIndex=r+1;let i=Uc.exec(e)?.[0]??"",a=r+1+i.length,u=e[a]==="}",l=e.slice(r-1,u?a+1:
a);n!==""&&t.push({kind:"text",text:n}),n="",t.push(u?Qb(l,i):{kind:"broken",source:l,message:nw(e.slice(r-1))}),r=u?a+1:
a}return n!==""&&t.push({kind:"text",text:n}),t}function Qb(e,t){let[n="",...r]=ew(t);if(n!=="")return{kind:"expression",
source:e,name:n,filters:r.map(tw)};let s=`${G(e)} is empty; write a name, as \${build.status}`;return{kind:"broken",source:e,
message:s}}function ew(e){return(e.match(/(?:"[^"]*"|'[^']*'|[^|])+|(?<=\|)(?=\||$)|^(?=\|)/g)??[]).map(n=>n.trim())}function tw(e){
let[,t=e,n]=/^([^:]*?)\s*:\s*(.*)$/s.exec(e)??[];if(n===void 0)return{source:e,name:t,argument:null};let r=/^(["'])(.*)\1$/s.
exec(n)?.[2];return{source:e,name:t,argument:{text:r??n,quoted:r!==void 0}}}function nw(e){let[,t="name"]=/^\$\{\{\s*([\w.-]+)\s*\}\}/.
exec(e)??[];return e.startsWith("${{")?`${G(e)}: only workflow files have \${{ }}; here write \${${G(t)}}, or $\${ for a \
literal \${`:`${G(e)} is not closed; write \${name}, or $\${ for a literal \${`}function Gn(e){let[t,...n]=Ce(e);return t?.
kind==="expression"&&n.length===0?t:null}function nt(e){return Fc("secrets.",e)}function yo(e){return Fc("variables.",e)}
function Fc(e,t){return t.startsWith(e)?t.slice(e.length):null}var qc=1e3,rw=1024*1024,Q=class extends Error{name="RenderError"};function Wn({source:e,name:t,filters:n},r){return n.reduce(
(s,o,i)=>{let a=Ca(o);if(a!==null)throw new Q(`${e}: ${a}`);let u=Yc[o.name]?.(s,o.argument?.text??"");if(i>0&&typeof u==
"string"&&u.length>rw)throw new Q(`${e}: the filters make a text of more than 1 MiB; use fewer`);return u},r(t))}var un=Symbol(
"omitted");function wo(e,t){let n=Wn(e,t);return e.filters.at(-1)?.name==="omit"&&Xc(n)?un:n}function Gc(e,t){let n=Gn(e);
return n!==null&&wo(n,t)===un}function Wc(e,t){return Gc(e,t)?null:kt(e,t)}function kt(e,t){return Ce(e).map(n=>n.kind===
"text"?n.text:n.kind==="broken"?n.source:rt(Wn(n,t))).join("")}function Pa(e,t){return Vn(e,{key:n=>kt(n,t),leaf:n=>{let r=Gn(
n);if(!r)return kt(n,t);let s=wo(r,t);return s===void 0?"":s}})}function Vn(e,t,n=0){if(typeof e=="string")return t.leaf(
e);if(typeof e!="object"||e===null)return e;if(n===qc)throw new Q(`the body is nested more than ${qc} levels deep; make \
it flatter`);let r=i=>Vn(i,t,n+1);if(Array.isArray(e))return e.map(r).filter(i=>i!==un);let s=new Map,o=Object.entries(e).
flatMap(([i,a])=>{let u=r(a);if(u===un)return[];let l=t.key(i),c=s.get(l);if(c!==void 0)throw new Q(`the keys ${JSON.stringify(
c)} and ${JSON.stringify(i)} of the body become the same; give each a text of its own`);return s.set(l,i),[[l,u]]});return Object.
fromEntries(o)}function ln(e){let t=ks(e);if(t!==null)return t;throw new Q("a value is nested too deeply to be sent")}function Ke(e){
let t=Gn(e);return t?.filters.length===0?nt(t.name):null}function vo(e,t){let n=Ke(e);if(n!==null)return rt(t(`secrets.${n}`));
let r=Jc(e,t,s=>s);if(r!==e&&Hc(r)>Hc(e))throw new Q("a value makes a part of the URL path . or .., which leads elsewher\
e");return r}function Vc(e,t){return Object.entries(e).filter(([,n])=>!Gc(n,t)).map(([n,r])=>`${bo(n)}=${Jc(r,t,bo)}`).join(
"&")}function Jc(e,t,n){return Ce(e).map(r=>{if(r.kind==="text")return n(r.text);if(r.kind==="broken")return n(r.source);
let s=rt(Wn(r,t));return sw(r)?s:bo(s)}).join("")}function sw({filters:e}){return e.filter(({name:t})=>t!=="omit").at(-1)?.
name==="url"}function Hc(e){return e.replace(/[?#].*/s,"").split("/").filter(n=>/^(?:\.|%2e){1,2}$/i.test(n)).length}var St={
json:e=>e===void 0?'""':ln(e),url:e=>bo(rt(e)),xml:e=>Zt(rt(e).replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
"\uFFFD")),slack:e=>Zt(rt(e),/[&<>]/g)},Yc={...St,truncate:(e,t)=>Tt(rt(e),Number(t)),default:(e,t)=>Xc(e)?t:e,omit:e=>e},
Kr=Object.keys(Yc);function Ca({name:e,argument:t}){if(!Kr.includes(e))return`there is no filter ${e}`;switch(e){case"tr\
uncate":return t?.quoted===!1&&/^[1-9]\d{0,8}$/.test(t.text)?null:"truncate needs a number of characters from 1, as trun\
cate: 300";case"default":return t?.quoted?null:'default needs a text in quotes, as default: "none"';default:return t===null?
null:`${e} takes no argument`}}function Xc(e){return e==null||e===""}function rt(e){return typeof e=="string"?e:e==null?
"":typeof e=="object"?ln(e):String(e)}function bo(e){return encodeURIComponent(e.replace(new RegExp("\\p{Surrogate}","gu"),
"\uFFFD")).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function ko(e,t,n){return r=>{let[s="",
...o]=r.split(".");return s==="secrets"?t.get(o.join(".")):s==="variables"?ow(n,o.join(".")):Object.hasOwn(e,r)?e[r]:o.reduce(
Kc,Kc(e,s))}}function Kc(e,t){return typeof e=="object"&&e!==null&&Object.hasOwn(e,t)?Reflect.get(e,t):void 0}function ow(e,t){
let n=So(e,t);if(n.kind==="ambiguous")throw new Q(`\${variables.${t}} is in several functions (${n.functions.join(", ")}\
); write \${variables.${n.functions[0]}.${t}}, or the one of another`);return n.kind==="value"?n.value:void 0}function So(e,t){
let n=Zc(e,t);if(n.kind==="value")return n;let r=iw(e).flatMap(([i,a])=>Object.hasOwn(a,t)?[{owner:i,value:Reflect.get(a,
t)}]:[]),[s,...o]=r;return s?o.length===0?{kind:"value",value:s.value}:{kind:"ambiguous",functions:r.map(({owner:i})=>i)}:
{kind:"none"}}function zc(e){return M(e)?Object.entries(e).flatMap(([t,n])=>M(n)?Object.keys(n).map(r=>So(e,r).kind==="v\
alue"&&!Object.hasOwn(e,r)?r:`${t}.${r}`):[t]):[]}function Zc(e,t){if(!M(e))return{kind:"none"};if(Object.hasOwn(e,t))return{
kind:"value",value:Reflect.get(e,t)};for(let n=t.indexOf(".");n>0;n=t.indexOf(".",n+1)){let r=t.slice(0,n);if(!Object.hasOwn(
e,r))continue;let s=Zc(Reflect.get(e,r),t.slice(n+1));if(s.kind==="value")return s}return{kind:"none"}}function iw(e){return Object.
entries(M(e)?e:{}).filter(t=>M(t[1]))}var aw=3;function F(e,{misplaced:t={},inside:n={},missing:r={}}={}){let s=Object.keys(e),o=O(e,({expected:l})=>{let c=l?.
slice(1,-1)??"";return`is missing; write ${Ma(r,c)??`${c}: ...`}`}),i=s.filter(l=>e[l]?.type!=="optional"),a=(i.length>0?
i:s).slice(0,aw).map(l=>`${l}: ...`).join(", "),u=Ia(l=>{let{input:c}=l;return(typeof c=="string"?Qc(c):null)??Y(`must b\
e a mapping, as {${a}}`)(l)});return Kn(l=>{if(l===void 0)return Ta(e);if(!M(l))return u;let c=Object.keys(l).filter(f=>!s.
includes(f));return c.length===0?o:x(o,wt(({addIssue:f})=>{let p=new Set;for(let d of c){let y=s.find(g=>Ma(n,g)?.includes(
d));if(y!==void 0&&p.has(y))continue;y!==void 0&&p.add(y);let h=y??_c(d,s);f({message:Ma(t,d)??lw(d,h,s),path:[ef(l,d)],
expected:cw(l,d,h,y)})}}))})}function Jn(e,t,n){return x(sn(M,Y(n)),Hn(({dataset:r,addIssue:s})=>{let o=r.value,i=Object.
entries(o).map(([a,u])=>{let l=ef(o,a),c=oe(e,u);for(let p of c.issues??[])s({message:p.message,path:[l,...p.path??[]]});
let f=t(a);return f!==null&&s({message:f,path:[l]}),[a,c.output]});return Object.fromEntries(i)}))}function Ht(e,t,n){return Kn(
r=>r===void 0?vt([t,n]):e(r)?t:n)}function Y(e){return({input:t})=>{if(t==null)return`${e}; it is empty`;if(Array.isArray(
t))return`${e}, not a list`;let[n=null]=M(t)?Object.keys(t).flatMap(uw):[];return n!==null?n:`${e}, not a ${M(t)?"mappin\
g":typeof t}`}}function uw(e){let t=e.startsWith("-")?Fn(e):null;return t===null?[]:[t]}function lw(e,t,n){if(e==="<<")return"\
is not read: merge keys are not part of YAML 1.2; write the keys out";let r=Fn(e)??Qc(e);return r!==null?r:t===null?`unk\
nown key; write one of ${n.join(", ")}`:`unknown key; did you mean ${t}?`}function Qc(e){return/^[A-Za-z_]+:(?!\/\/)/.test(
e)?"lacks a space after its colon; write key: value":null}function Ma(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function cw(e,t,n,r){
if(n===null)return;let s=m(e,n);if(s==null)return n;if(r!==void 0)return typeof s=="object"?`${r}.${t}`:r}function ef(e,t){
return{type:"unknown",origin:"value",input:e,key:t,value:Reflect.get(e,t)}}function tf(e){if(e.length===0)return{error:"no status code is given; write one, for example 2xx"};let t=[];for(let n of e){
let r=fw(String(n).trim());if(!r)return{error:`${JSON.stringify(n)} is not a status code; write a code from 100 to 599 (\
302), a class (2xx) or a range (200-206)`};t.push(r)}return t}function fw(e){let t=/^([1-5])xx$/i.exec(e);if(t){let o=Number(
t[1])*100;return{from:o,to:o+99}}let n=/^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(e);if(!n)return null;let r=Number(n[1]),
s=Number(n[2]??n[1]);return r<=s?{from:r,to:s}:null}function nf(e){return e.map(({from:t,to:n})=>t===n?String(t):t%100===
0&&n===t+99?`${t/100}xx`:`${t}-${n}`).join(", ")}function rf(e,t){return e.some(({from:n,to:r})=>t>=n&&t<=r)}function Eo(e,t){let n=e.length>0&&e.every(r=>r.startsWith("!"));for(let{negated:r,tokens:s}of pw(e))yw(s,t)&&(n=!r);return n}
var sf=new WeakMap;function pw(e){let t=sf.get(e);if(t!==void 0)return t;let n=e.map(r=>{let s=r.startsWith("!"),o=lf(s?
r.slice(1):r);if(typeof o=="string")throw new Error(o);return{negated:s,tokens:o}});return sf.set(e,n),n}function $o(e){
if(e.length>1e3)return"the pattern is longer than 1000 characters";let t=lf(e.startsWith("!")?e.slice(1):e);return typeof t==
"string"?`${JSON.stringify(e)} is not a pattern: ${t}`:null}function lf(e){let t=[...e],n=[];if(t.length===0)return"it i\
s empty; write ** to match everything";let r=e.endsWith("[bot]")?t.length-5:-1,s=0;for(;s<t.length;){let o=t[s]??"";if(o===
"*"){let l=s;for(;t[l]==="*";)l++;let c=s===0||t[s-1]==="/";l-s>1&&c&&t[l]==="/"&&n.push({accepts:hw,repeats:!1,skips:[1,
3]});let p=l-s>1?dw:mw;if(n.push({accepts:p,repeats:!0,skips:[1]}),s=l,t[s]==="?"||t[s]==="+")return af(t[s]);continue}if(o===
"?"||o==="+")return af(o);let i=of(o),a=s+1;if(o==="\\"){let l=t[a++];if(l===void 0)return"nothing follows the last \\";
i=of(l)}else if(o==="["&&s!==r){let l=t.indexOf("]",s);if(l<0)return"[ has no ]; write \\[ for the character itself";let c=gw(
t.slice(s+1,l));if(!c)return`${t.slice(s,l+1).join("")} may hold letters, digits and ranges as a-z, A-Z and 0-9 only`;i=
f=>c.has(f),a=l+1}let u=t[a];(u==="?"||u==="+")&&a++,n.push({accepts:i,repeats:u==="+",skips:u==="?"?[1]:[]}),s=a}return n}
var dw=()=>!0,hw=()=>!1,mw=e=>e!=="/";function of(e){return t=>t===e}function af(e){return`${e} must follow a character \
or [...]; write \\${e} for the character itself`}function gw(e){let t=e.join("");if(!/^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9])+$/.
test(t))return null;let n=new Set;for(let[r]of t.matchAll(/.-.|./g)){let s=r.charCodeAt(0),o=r.charCodeAt(r.length-1);if(s>
o)return null;for(let i=s;i<=o;i++)n.add(String.fromCharCode(i))}return n}function yw(e,t){let n=new Uint8Array(e.length+
1);n[0]=1;for(let r of t){let s=new Uint8Array(e.length+1);uf(e,n);for(let[o,i]of e.entries())n[o]===0||!i.accepts(r)||(s[o+
1]=1,i.repeats&&(s[o]=1));n=s}return uf(e,n),n[e.length]===1}function uf(e,t){for(let[n,r]of e.entries())if(t[n]!==0)for(let s of r.
skips)t[n+s]=1}var La=Array.from({length:60},(e,t)=>String(t).padStart(2,"0"));function Ua(){return process.uptime()*1e3}function Kt(e){
if(e===null)return null;let t=e.endsWith("Z")||/(?:Z|[+-]\d\d:?\d\d)$/i.test(e)?e:`${e}Z`,n=Date.parse(t);return n>0?n:null}function cf(){let e=Number.NaN,t="";return n=>{if(n===null)return;let r=Math.floor(n/1e3),s=r%86400;r-s!==e&&(e=r-s,t=new Date(
n).toISOString().slice(0,11));let o=La[Math.floor(s/3600)],i=La[Math.floor(s/60)%60];return`${t}${o}:${i}:${La[s%60]}+00\
:00`}}var cn=2**31-1,bw=/^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/,ww={"":1e3,s:1e3,m:6e4,h:36e5,d:864e5};function xo(e){let t=bw.
exec(String(e)),n=ww[t?.[2]??""];if(!t||n===void 0)return null;let r=Math.round(Number(t[1])*n);return r>=1&&r<=cn?r:null}
var Da="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)",ja="(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Ba=String.raw`\d\d:\d\d:\d\d`,
vw=new RegExp([String.raw`^${Da}, \d\d ${ja} \d{4} ${Ba} GMT$`,String.raw`^${Da}[a-z]{3,6}, \d\d-${ja}-\d\d ${Ba} GMT$`,
String.raw`^${Da} ${ja} [ \d]\d ${Ba} \d{4}$`].join("|"));function Fa(e,t){let n=e?.trim()??"";if(/^\d+$/.test(n))return Math.
min(Number(n)*1e3,cn);if(!vw.test(n))return null;let r=Date.parse(n.endsWith("GMT")?n:`${n} GMT`);return Number.isNaN(r)?
null:Math.min(Math.max(r-t,0),cn)}var kw=["yes","on","true","y","1"],Sw=["no","off","false","n","0"];function ge(e){return t=>typeof t.input=="object"?Y(e)(
t):`${e}, not ${G(t.received)}`}var Et=_(Y("must be a text in quotes")),fn=x(_(ge("must be a text")),Fr("is empty; write\
 a text, or leave the key out"),me(qa,"holds ${...}, which means nothing here; write it out")),pn=x(fn,tt(100,"is longer\
 than 100 characters; write a shorter one"),me(e=>!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(e)&&e.trim()===e,"must be one line witho\
ut spaces around it; write it so")),Gr=df(!1),pf=df(!0);function df(e){return x(fn,wt(({dataset:t,addIssue:n})=>{let r=t.
typed?Je(t.value,e):null;r?.kind==="error"&&n({message:r.message})}))}var ce=Te(e=>{let t=e.received.replaceAll('"',"").
toLowerCase(),n=kw.includes(t)?"true":Sw.includes(t)?"false":null,r=ge("must be true or false")(e);return n===null?r:`${r}\
; write ${n}${t===n?" without quotes":""}`});function ke(e){return an(e,t=>{let n=e.join(", ");if(typeof t.input!="strin\
g")return ge(`must be one of ${n}`)(t);let r=t.input.split(/[\s,]+/),s=r.every(o=>e.includes(o))?`[${r.join(", ")}]`:K(t.
input,e)??e.find(o=>o.endsWith(`_${t.input}`));return`${G(t.received)} is not known here; write ${s??`one of ${n}`}`})}var hf=e=>vt(
[_(),H()],ge(e)),Yn=x(hf("must be a time such as 30s"),Hn(({dataset:e,addIssue:t,NEVER:n})=>{let r=xo(e.value);return r!==
null?r:(t({message:`${G(JSON.stringify(e.value))} is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a n\
umber of seconds`}),n)})),Ew=x(hf("must be a code such as 302, 2xx or 200-206"),Hn(({dataset:e,addIssue:t,NEVER:n})=>{let r=tf(
[e.value]);return"error"in r?(t({message:r.error}),n):r})),mf=x(Ge(Ew,"must be codes such as 302, 2xx or 200-206"),Ne(e=>e.
flat())),$w=x(_(e=>typeof e.input=="number"?`is the number ${e.input} to YAML; put the pattern in quotes, as "1.10"`:ge(
'must be a pattern in quotes, as "release/**"')(e)),me(qa,"holds ${...}, which means nothing here; write it out"),wt(({dataset:e,
addIssue:t})=>{let n=e.typed?$o(e.value):null;n!==null&&t({message:n})})),$t=Ge($w,"must be a pattern or a list of patte\
rns"),Wr=vt([_(),H(),Te()],ge("must be a text, a number, true or false")),Vr=vt([_(),H(),Te(),Oa()],ge("must be a text, \
a number, true, false or null"));function qa(e){return!e.includes("${")}function Ge(e,t){let n=x(V(e,Y(t)),Ur(1,`${t}; t\
he list is empty`)),r=x(e,Ne(s=>[s]));return Ht(Array.isArray,n,r)}var ff=[];function Jr(e,t){let n=Ge(e,t),r=x(sn(()=>!0),
Ne(()=>[]));return b(Kn(s=>s===ff?r:n),ff)}var Ro=/^[\w!#$%&'*+.^`|~-]+$/,Ao="is not a header name; write letters, digit\
s and -",_o=x(fn,Oe(Ro,Ao)),Re=["jobserv","github","standard-webhooks","slack","stripe"],Ha=x(_(ge("must be a text")),Oe(
/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so"),me(qa,"holds ${...}, which means nothing here; write it\
 out"));function gf(e,t){let n=e.map(r=>`\${${r}}`).join(", ");return x(_(ge("must be a text")),wt(({dataset:r,addIssue:s})=>{
if(!r.typed)return;let i=[...r.value.matchAll(/\$\{([^}]*)\}?/g)].find(([,a=""])=>!e.includes(a));i!==void 0?s({message:`\
holds ${G(i[0])}, which isn't known here; write ${n}`}):r.value.includes(`\${${t}}`)||s({message:`does not hold \${${t}}\
; write it where it belongs`})}))}var xw=gf(["id","timestamp","body"],"body"),_w=x(gf(["id","timestamp","signature"],"si\
gnature"),Oe(/^[\x20-\x7e]*$/,"must be plain ASCII on one line; write it so")),Ka=F({algorithm:b(ke(["sha1","sha256","sh\
a384","sha512"]),"sha256"),header:_o,prefix:b(Ha,""),encoding:b(ke(["hex","base64"]),"hex"),signed:b(xw),value:b(_w),timestamp_header:b(
_o)},{missing:{header:"header: X-Signature"}}),Xn=Ht(e=>typeof e!="object",ke(Re),Ka);function Io(e){return Jn(e,t=>Ro.test(
t)&&t!=="__proto__"?null:Ao,"must be a mapping of header names to values")}var Rw="is not a name of a query parameter; w\
rite one";function yf(e){return Jn(e,t=>t===""||t==="__proto__"?Rw:null,"must be a mapping of query parameters to values")}
var Yr=x(_(ge("must be a name of the secrets input")),Oe(/^[A-Za-z0-9_-]+$/,"is not a name; write the name that the secr\
ets input gives it (letters, digits, _ and -), not ${...} and not the secret")),Xr=Jr(Yr,"must be a name of the secrets \
input, or a list of them");var Aw=x(_(ge("must be the file name of a workflow")),Oe(/^[\w.-]+\.ya?ml$/,"is not the file name of a workflow; write o\
ne of .github/workflows, as inbound.yml")),Iw=x(_(ge("must be the URL of the relay")),me(Tw,"is not the URL of a relay; \
write https://HOST without a path")),Ow=["authorization","proxy-authorization","cookie","x-api-key"],Nw=/token|secret|password|credential|api-?key/i,
bf={secret_name:Yr,workflow:b(Aw)},wf=F(bf,{missing:{secret_name:"secret_name: with the name of the secret RELAY"}}),vf=F(
{url:Iw,...bf},{missing:{url:"url: https://HOST of the relay",secret_name:"secret_name: with the name of the secret RELA\
Y"}});function kf(e){return Ow.includes(e.toLowerCase())||Nw.test(e)}function Tw(e){if(!URL.canParse(e))return!1;let{protocol:t,origin:n}=new URL(e);return/^https?:$/.test(t)&&e.replace(/\/$/,
"")===n}var Pw=["github","gitlab","bitbucket","docker-hub","harbor","quay","acr","registry","gitea","sonarqube","slack","stripe"],
zn=["github","gitlab","bitbucket","harbor","gitea","sonarqube","slack","stripe"],Cw=["string","integer","array","boolean"],
Sf=F({headers:b(Io($t)),query:b(Jn($t,()=>null,"must be a mapping of names to patterns")),body:b(Jn($t,Bw,"must be a map\
ping of paths to patterns"))}),Mw=Ht(e=>typeof e!="object",ke(["none",...Re]),Ht(e=>typeof e=="object"&&e!==null&&"type"in
e,F({type:ke(["token"]),header:_o,prefix:b(Ha)}),Ka)),Lw=F({name:pn,type:b(ke(Pw)),active:b(ce,!0),optional:b(ce),match:b(
Sf),signature:b(Mw),tolerance:b(Yn),secret_name:Xr}),Dw=F({name:pn,from:b(ke(["body","query","headers"]),"body"),path:b(
fn),secret:b(ce,!1),type:b(ke(Cw),"string"),required:b(ce,!1),default_value:b(qt())}),jw=F({name:pn,provider:fn,uri:b(fn),
active:b(ce,!0),optional:b(ce),match:b(Sf),conditions:b(V(F({path:pf,accepted_values:Ge(Vr,"must be a list of values")}),
Y("must be a list of {path, accepted_values}")),[]),variables:b(V(Dw,Y("must be a list of variables, each with a name")),
[])}),Ef=F({relay:b(wf),providers:b(V(Lw,Y("must be a list of providers, each with a name")),[]),functions:b(V(jw,Y("mus\
t be a list of functions, each with a name")),[])});function Bw(e){let t=Je(e,!0);return t.kind==="error"?t.message:null}var xf=["success","neutral"],Uw=["queued","waiting","requested","pending"],Fw=["skipped","stale"],qw=[...xf,"failure","t\
imed_out","startup_failure"],Hw=["cancelled","timed_out","startup_failure"];function Se(e,t){return t===null?Uw.includes(
e)?"QUEUED":"RUNNING":xf.includes(t)?"PASSED":Fw.includes(t)?"SKIPPED":"FAILED"}function Ga(e){return e!==null&&qw.includes(
e)}function Ee(e){return e==="PASSED"||e==="FAILED"||e==="SKIPPED"}function Zn(e){return e==="FAILED"||e==="RUNNING_WITH\
_FAILURES"}function _f(e){if(e.length===0)return null;let t=new Set(e),n=t.has("QUEUED")||t.has("RUNNING");return t.has(
"FAILED")?n?"RUNNING_WITH_FAILURES":"FAILED":t.size===1&&t.has("QUEUED")?"QUEUED":n?"RUNNING":t.has("PASSED")?"PASSED":"\
SKIPPED"}function Rf(e,t){return e==="PASSED"||e==="SKIPPED"?"success":e!=="FAILED"||t.length>0&&t.every(r=>Hw.includes(
r))?"error":"failure"}var Af=["repository","repository_owner","workflow","run_id","run_number","run_attempt","sha","ref",
"ref_name","head_ref","base_ref","event_name","actor","server_url","api_url"];function Wa(e,t){let n=e.id===t.runId&&e.attempt===
t.runAttempt,r=e.headBranch??"",s=e.event==="release"?"tag":e.refKind,o=s==="tag"?"tags":"heads",i=e.event.startsWith("p\
ull_request"),a={repository:t.repository,repository_owner:t.repository.split("/")[0]??"",server_url:t.serverUrl,api_url:t.
apiUrl,run_id:String(e.id),run_attempt:String(e.attempt)};return n?{...a,workflow:t.workflow,run_number:String(t.runNumber||
""),sha:t.sha,ref:t.ref,ref_name:t.refName,head_ref:t.headRef,base_ref:t.baseRef,event_name:t.eventName,actor:t.actor}:{
...a,workflow:e.workflow??"",run_number:String(e.number??""),sha:e.headSha??"",ref:r&&s!==null?`refs/${o}/${r}`:"",ref_name:r,
head_ref:i?r:"",base_ref:i&&e.pullRequest?.base||"",event_name:e.event,actor:e.actor??""}}function If(e){let[t,n]=Vw(e);
return{...Jw(e),color:t,color_number:Number.parseInt(t.slice(1),16),emoji:n}}var Kw="#1a7f37",Gw="#cf222e",$f="#59636e",
Ww="#9a6700";function Vw({status:e,noResult:t}){if(t==="cancelled")return[$f,"\u{1F6AB}"];switch(e){case"PASSED":return[
Kw,"\u2705"];case"FAILED":case"RUNNING_WITH_FAILURES":return[Gw,"\u274C"];case"SKIPPED":return[$f,"\u23ED\uFE0F"];case"Q\
UEUED":case"RUNNING":return[Ww,"\u23F3"]}}function Jw({status:e,dockerHub:t,noResult:n}){if(n==="cancelled"||n==="stale")
return{github:"error",gitlab:"canceled",bitbucket:"STOPPED",azure_devops:"error",docker_hub:"error"};switch(e){case"PASS\
ED":case"SKIPPED":return{github:"success",gitlab:"success",bitbucket:"SUCCESSFUL",azure_devops:"succeeded",docker_hub:t};case"\
FAILED":return{github:"failure",gitlab:"failed",bitbucket:"FAILED",azure_devops:"failed",docker_hub:t};case"QUEUED":case"\
RUNNING":case"RUNNING_WITH_FAILURES":return{github:"pending",gitlab:"pending",bitbucket:"INPROGRESS",azure_devops:"pendi\
ng",docker_hub:t}}}var Nf=require("node:fs");function Tf(e){let t=(r,s="")=>process.env[r]||s,n=t("GITHUB_REPOSITORY");return{repository:n,repositoryOwner:t("GITHUB_\
REPOSITORY_OWNER",n.split("/")[0]??""),workflow:t("GITHUB_WORKFLOW"),workflowRef:t("GITHUB_WORKFLOW_REF"),runId:Number(t(
"GITHUB_RUN_ID","0"))||0,runNumber:Number(t("GITHUB_RUN_NUMBER","0"))||0,runAttempt:Number(t("GITHUB_RUN_ATTEMPT","1"))||
1,sha:t("GITHUB_SHA"),workflowSha:t("GITHUB_WORKFLOW_SHA"),ref:t("GITHUB_REF"),refName:t("GITHUB_REF_NAME"),headRef:t("G\
ITHUB_HEAD_REF"),baseRef:t("GITHUB_BASE_REF"),eventName:t("GITHUB_EVENT_NAME"),actor:t("GITHUB_ACTOR"),serverUrl:Of(t("G\
ITHUB_SERVER_URL","https://github.com")),apiUrl:Of(t("GITHUB_API_URL","https://api.github.com")),workspace:t("GITHUB_WOR\
KSPACE",process.cwd()),runnerName:t("RUNNER_NAME"),job:t("GITHUB_JOB"),jobId:t("GITEA_ACTIONS")==="true"?Yw(t("ACTIONS_R\
UNTIME_TOKEN")):"",step:t("GITHUB_ACTION"),temp:t("RUNNER_TEMP",process.cwd()),event:Xw(t("GITHUB_EVENT_PATH"),e)}}function Oo({
repository:e,workflowRef:t}){let[n=""]=t.split("@");return n.startsWith(`${e}/`)?n.slice(e.length+1):null}function Yw(e){
let[,t=""]=e.split("."),n=ie(Buffer.from(t,"base64url").toString()),r=m(n,"JobID");return Number.isSafeInteger(r)?String(
r):""}function Of(e){return e.replace(/\/+$/,"")}function Xw(e,t){if(e==="")return{};try{return JSON.parse((0,Nf.readFileSync)(
e,"utf8"))}catch(n){return t(`the event's payload ${e} cannot be read: ${n}`),{}}}var X=L(B(_()),null),zw=L(B(H()),null),Pf=x(H(),qr()),Va=L(B(x(_(),Ra())),null),xt=L(B(x(_(),Ne(e=>e||null))),null),Mf=O(
{message:_(),author:L(B(O({name:X})),null)}),Cf=L(O({ref:X,sha:X,repo:L(O({url:L(_(),"")}),{url:""})}),{ref:null,sha:null,
repo:{url:""}}),Zw=O({number:H(),head:Cf,base:Cf}),Qw=O({id:Pf,run_attempt:on(Pf),run_number:zw,name:xt,workflow_id:L(B(
x(vt([H(),_()]),Ne(String))),null),path:xt,display_title:xt,event:L(_(),""),status:L(_(),""),conclusion:xt,head_branch:xt,
head_sha:xt,head_commit:L(B(Mf),null),repository:L(O({full_name:X,private:L(Te(),!1)}),{full_name:null,private:!1}),head_repository:b(
L(B(O({full_name:_()})),null)),actor:L(B(O({login:_()})),null),pull_requests:L(V(qt()),[]),url:Va,html_url:Va,jobs_url:Va,
created_at:X,run_started_at:X,started_at:X,updated_at:X,completed_at:X});function No(e){let{output:t,success:n}=oe(Qw,lv(
e));if(!n)return null;let r=t.repository.full_name,s=iv(t.path),o=nv(t.pull_requests,r),i=t.event.startsWith("pull_reque\
st"),a=i&&t.head_repository===void 0?o.find(({number:l,head:c})=>s?.kind==="pull"?String(l)===s.name:c.sha!==null&&c.sha===
t.head_sha):void 0,u=s?null:t.path?.replace(/(\.ya?ml)@.*$/,"$1");return{id:t.id,attempt:t.run_attempt||1,number:t.run_number,
workflow:t.name??u??null,workflowId:t.workflow_id??s?.file??null,workflowPath:u??null,title:t.display_title,subject:t.head_commit?.
message.split(`
`)[0]?.trim()||null,event:t.event,status:t.status,conclusion:t.conclusion,headBranch:a?.head.ref??t.head_branch??(s&&s.kind!==
"pull"?s.name:null),refKind:ev.test(t.event)?"branch":s&&s.kind!=="pull"?s.kind:null,headSha:t.head_sha,headRepository:t.
head_repository!==void 0?t.head_repository?.full_name??null:i?tv(a?.head.repo.url):r,isPrivate:t.repository.private,actor:t.
actor?.login||null,author:t.head_commit?.author?.name||null,pullRequest:rv(a??o[0],s),url:t.url,pageUrl:t.html_url,jobsUrl:t.
jobs_url,created:Kt(t.created_at),started:Kt(t.run_started_at??t.started_at),updated:Kt(t.updated_at??t.completed_at)}}var ev=/^(pull_request|merge_group$|schedule$)/;
function tv(e=""){return/\/repos\/([^/]+\/[^/]+)$/.exec(e)?.[1]??null}function nv(e,t){return e.flatMap(n=>{let{output:r,
success:s}=oe(Zw,n);if(!s)return[];let{url:o}=r.base.repo;return!o||!t||o.endsWith(`/repos/${t}`)?[r]:[]})}function rv(e,t){
return e?{number:e.number,title:null,base:e.base.ref}:t?.kind==="pull"?{number:Number(t.name),title:null,base:null}:null}
var sv=O({full_name:_()}),ov=L(O({pull_request:L(B(O({number:H(),title:X,head:L(O({ref:X,sha:X,repo:L(B(sv),null)}),{ref:null,
sha:null,repo:null}),base:L(O({ref:X}),{ref:null})})),null),head_commit:L(B(Mf),null),repository:L(O({private:Te()}),{private:!1})}),
{pull_request:null,head_commit:null,repository:{private:!1}});function To(e){let t=oe(O({workflow_run:qt(),workflow:L(B(
O({name:X,path:X})),null)}),e);if(!t.success)return null;let n=No(t.output.workflow_run),{name:r,path:s}=t.output.workflow??
{};return n&&{...n,workflow:r||(n.workflow??n.workflowId),workflowPath:n.workflowPath??(s||null)}}function Gt(e){let t=Bc(
ov,e.event),n=t.pull_request,r=t.head_commit?.message.split(`
`)[0]?.trim()||null;return{id:e.runId,attempt:e.runAttempt,number:e.runNumber||null,workflow:e.workflow||null,workflowId:null,
workflowPath:Oo(e),title:n?.title??r,subject:r,event:e.eventName,status:"in_progress",conclusion:null,headBranch:e.headRef||
n?.head.ref||e.refName||null,refKind:e.ref.startsWith("refs/tags/")?"tag":n||e.headRef||e.ref.startsWith("refs/heads/")?
"branch":null,headSha:n?.head.sha||e.sha||null,headRepository:n?n.head.repo?.full_name??null:e.repository,isPrivate:t.repository.
private,actor:e.actor||null,author:t.head_commit?.author?.name||null,pullRequest:n&&{number:n.number,title:n.title,base:n.
base.ref??(e.baseRef||null)},url:null,pageUrl:null,jobsUrl:null,created:null,started:null,updated:null}}function Po(e,t){
let n=e.headRepository,r=e.headBranch??"";return{branch:r,tag:r,notBranch:e.refKind==="tag"?`${r} is a tag`:null,notTag:e.
refKind==="branch"?`${r} is a branch`:null,refUncertain:e.refKind===null&&r!=="",workflow:e.workflow??"",event:e.event,actor:e.
actor??"",repository:n??"",fork:n?.toLowerCase()!==t.toLowerCase()}}function iv(e){let[,t,n,r]=/^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.
exec(e??"")??[];if(t===void 0||r===void 0)return null;if(n!=="pull")return{file:t,kind:n==="tags"?"tag":"branch",name:r};
let[,s]=/^(\d{1,15})\/(?:head|merge)$/.exec(r)??[];return s===void 0?null:{file:t,kind:n,name:s}}var av=["success","fail\
ure","cancelled","skipped"],uv=new Map([["running","in_progress"],["blocked","waiting"]]);function Ja(e){return av.includes(
e)?{status:"completed",conclusion:e}:{status:uv.get(e)??e,conclusion:null}}function lv(e){let t=l=>m(e,l);if(t("index_in\
_repo")===void 0)return e;let{status:n,conclusion:r}=Ja(String(t("status"))),s=cv(t("event_payload")),o=m(s,"pull_reques\
t"),i=m(o,"head"),a=m(s,"ref"),u=t("workflow_id");return{id:t("id"),run_number:t("index_in_repo"),workflow_id:u,path:typeof a==
"string"?`${u}@${a}`:null,display_title:t("title"),event:t("trigger_event")||t("event"),status:n,conclusion:r,head_branch:o===
void 0?t("prettyref"):m(i,"ref"),head_repository:o===void 0?void 0:m(i,"repo"),head_sha:t("commit_sha"),repository:t("re\
pository"),actor:t("trigger_user"),pull_requests:o===void 0?[]:[o],html_url:t("html_url"),created_at:t("created"),started_at:t(
"started"),updated_at:t(r===null?"updated":"stopped")}}function cv(e){return typeof e=="string"?ie(e):void 0}function Lf(e,{status:t,noResult:n},r){if(e==="queued")return["build_queued"];if(e==="started")return["build_started"];if(n===
"action_required"||n==="incomplete")return[];if(n==="cancelled")return["build_completed","build_cancelled"];let s=["buil\
d_completed"];return t==="SKIPPED"||(t==="PASSED"&&s.push("build_passed"),Zn(t)&&s.push("build_failed"),r?.changed&&s.push(
"build_status_changed"),r?.fixed&&s.push("build_fixed")),s}function Ya(e){switch(e){case"cancelled":return"it was cancel\
led";case"stale":return"it is stale";case"action_required":return"its run waits for approval (action_required)";case"inc\
omplete":return"its run is completed, but not all of its jobs are; it is reported again when its last job ends";case null:
return null}}async function Df({status:e,noResult:t},n,r){let s=fv(e,t,n);return s!==null?{changed:!1,fixed:!1,reason:s}:
pv(e,await r(),n)}function fv(e,t,{conclusion:n}){let r=Ya(t);return r!==null?`the build is ${e}: ${r}`:n==="cancelled"?
"its run was cancelled":e==="SKIPPED"?"the build is SKIPPED":Ee(e)||Zn(e)?null:`the build is ${e}, not done`}function pv(e,t,n){
if(t===null)return{changed:!0,fixed:!1,reason:`${e}, and no build before it`};let r=Se(t.status,t.conclusion),s=Zn(e)?"F\
AILED":e,o=t.id===n.id?`in attempt ${t.attempt}`:`in run ${t.number??t.id}`,i=r!==s;return{changed:i,fixed:i&&s==="PASSE\
D",reason:`${e}, ${i?"after":"as"} ${r} ${o}`}}function jf({runId:e,runAttempt:t,environment:n}){let{eventName:r,event:s}=n;
if(e===null&&r==="workflow_run"){let a=To(s);if(a===null)throw new k("the payload of the workflow_run event holds no run\
 that can be read; give the input run-id");let u=t??a.attempt;return{runId:a.id,attempt:u,own:!1,kind:dv(m(s,"action")),
run:u===a.attempt?a:null}}let o=e??n.runId,i=o===n.runId&&(t??n.runAttempt)===n.runAttempt;return{runId:o,attempt:i?n.runAttempt:
t,own:i,kind:"completed",run:i?Gt(n):null}}function dv(e){return e==="requested"?"queued":e==="in_progress"?"started":"c\
ompleted"}var Co=["build_queued","build_started","build_completed","build_passed","build_failed","build_status_changed",
"build_cancelled","build_fixed"],Bf=Co.filter(e=>!["build_queued","build_started","build_completed"].includes(e)),Xa=["b\
uild_status_changed","build_fixed"];var ts=require("node:net");var dn=require("node:net"),Uf=hn("100.100.100.200/32","168.63.129.16/32","169.254.169.254/32","169.254.170.2/32","169.25\
4.170.23/32","fd00:42::42/128","fd00:c1::a9fe:a9fe/128","fd00:ec2::/32","fd20:ce::254/128"),hv=hn("169.254.0.0/16","fe80\
::/10"),mv=hn("127.0.0.0/8","::1/128"),gv=hn("10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"),yv=hn("fc00::/7"),bv=hn("0.0\
.0.0/0","2000::/3"),wv=hn("0.0.0.0/8","100.64.0.0/10","169.254.0.0/16","192.0.0.0/24","192.0.2.0/24","192.31.196.0/24","\
192.52.193.0/24","192.88.99.0/24","192.175.48.0/24","198.18.0.0/15","198.51.100.0/24","203.0.113.0/24","224.0.0.0/3","20\
01::/23","2001:db8::/32","2002::/16","2620:4f:8000::/48","3fff::/20");function za(e){let t=Zr(e);return t===null||_t(Uf(),
t)?"special":_t(mv(),t)?"loopback":_t(gv(),t)?"private":_t(yv(),t)?"unique_local":_t(bv(),t)&&!_t(wv(),t)?"public":"spec\
ial"}function Za(e){let t=Zr(e);return t===null?null:_t(Uf(),t)?"metadata":_t(hv(),t)?"link_local":null}function Ff(e){let[
,t="",n]=/^([^/%]+)(?:\/(\d{1,3}))?$/.exec(e)??[],r=(0,dn.isIP)(t);if(r===0)return null;let s=r===4?32:128,o=n===void 0?
s:Number(n);if(o>s)return null;let i=Zr(t);if(i===null)return null;let a=r===6&&i.family==="ipv4";if(a&&o<96)return null;
let{family:u}=i,l=new dn.BlockList;return l.addSubnet(i.text,a?o-96:o,u),{list:l,family:u}}function qf(e,{list:t,family:n}){
let r=Zr(e);return r?.family===n&&_t(t,r)}function zr(e){let t=Zr(e);if(t===null)return e;if(t.family==="ipv4")return t.
text;let[n,r]=t.text.split("::").map(o=>o.split(":").filter(i=>i!==""));if(n===void 0||r===void 0)return t.text;let s=Array.
from({length:8-n.length-r.length},()=>"0");return[...n,...s,...r].join(":")}function hn(...e){let t;return()=>{if(t!==void 0)
return t;t=new dn.BlockList;for(let n of e){let[r="",s]=n.split("/"),o=r.includes(":")?"ipv6":"ipv4";t.addSubnet(r,Number(
s),o)}return t}}function _t(e,{text:t,family:n}){return e.check(t,n)}function Zr(e){let[t=""]=e.split("%");if((0,dn.isIP)(
t)===6){let s=new URL(`http://[${t}]`).hostname.slice(1,-1),o=vv(s);return o===null?{text:s,family:"ipv6"}:{text:o,family:"\
ipv4"}}if(!/^[\da-fx]+(?:\.[\da-fx]+){0,3}$/i.test(t))return null;let n=`http://${t}`,r=URL.canParse(n)?new URL(n).hostname:
"";return(0,dn.isIP)(r)===4?{text:r,family:"ipv4"}:null}function vv(e){let[,t,n]=/^::ffff:([\da-f]+):([\da-f]+)$/.exec(e)??
[];return t===void 0||n===void 0?null:[t,n].map(r=>Number.parseInt(r,16)).flatMap(r=>[r>>8,r&255]).join(".")}function Qn(e){return e.trim()!==e?"there is a space before or after the URL":/^(["']).*\1$/.test(e)?"the URL is in quot\
es, which are a part of it; write it without":/[\r\n]/.test(e)?"the URL holds a line break; store it on one line":/[\s\p{Cc}]/u.
test(e)?"the URL holds a space or a control character; write a space as %20":e.includes("\\")?"the URL holds a backslash\
; write /":/^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(e)&&URL.canParse(e)?null:"it is not an absolute URL; write https://host\
/path"}function Qr(e){return e.protocol!=="https:"&&e.protocol!=="http:"?"A URL of another scheme than https or http is \
refused: write one of these.":e.username!==""||e.password!==""?"A URL with user info is refused: give username and passw\
ord as keys of the webhook.":e.port==="0"?"Port 0 is refused: write the real port.":e.hash!==""?"A URL with a fragment i\
s refused, for it is never sent: remove it, or write # as %23.":null}var Lo=["https","http"],Mo=["POST","PUT","PATCH","GET","DELETE","HEAD","OPTIONS"];function Kf({allowedSchemes:e,allowedMethods:t,
allowedHosts:n}){let r=[],s=e.map(a=>a.toLowerCase()),o=t.map(a=>a.toUpperCase()),i=[];for(let[a,u]of s.entries())Lo.includes(
u)||r.push(`allowed-schemes: "${e[a]}" is unknown: write https or http.`);for(let[a,u]of o.entries())Mo.includes(u)||r.push(
`allowed-methods: "${t[a]}" is unknown: write ${tu(Mo)}.`);for(let a of n){let u=tp(a);"kind"in u?i.push(u):r.push(`allo\
wed-hosts: "${a}" ${u.error}.`)}if(r.length>0)throw new k(r.map(a=>({message:a})));return{schemes:s,methods:o,hosts:i}}function Qa(e,t,n){
let{allowed:r,refusedHost:s}=eu(e,t),o=$v(r,es(t));if(o!==null&&!Lo.includes(es(t)))return o;let i=[o,xv(r,n.toUpperCase()),
Qr(t)??s].filter(a=>a!==null);return i.length>0?i.join(" "):null}async function Gf(e,{url:t,method:n},r){let s=Qa(e,t,n);
if(s===null)return null;let{refusedHost:o,refusesAddress:i}=eu(e,t);if(!Lo.includes(es(t))||Qr(t)!==null||o!==null)return s;
let a=(await r(t)).map(i).find(u=>u!==null);return a===void 0?s:`${s} ${a}`}var Hf=new WeakMap;function eu(e,t){let n=Hf.
get(e)??new Map;Hf.set(e,n);let r=`${t.protocol}//${t.host}`,s=n.get(r)??kv(e,t);return n.set(r,s),s}function kv(e,t){let n=Sv(
e,t),r=_v(n,t),s=new Map;return{allowed:n,refusedHost:Wf(n,t),refusesAddress(o){let i=s.get(o);if(i!==void 0)return i;let a=r(
o);return s.set(o,a),a}}}function Sv(e,t){let n=es(t),r=e.hosts.filter(i=>Ev(i,t)),s=r.filter(i=>i.scheme!==void 0);return{
schemes:s.length>0&&Wf({...e,hosts:s},t)===null?[...e.schemes,n]:e.schemes,methods:e.methods,hosts:r}}function es({protocol:e}){
return e.slice(0,-1)}function Ev({scheme:e,port:t},n){return e===void 0?!0:e===es(n)&&(t===null||t===(n.port||Av[e]))}function $v({
schemes:e},t){if(e.includes(t))return null;let n=Lo.includes(t)?`, or add ${t} to allowed-schemes`:"";return`The scheme \
"${t}" is not allowed: use ${tu(e)}${n}.`}function xv({methods:e},t){return e.includes(t)?null:`The method "${t}" is not\
 allowed: use ${tu(e)}, or add ${t} to allowed-methods.`}function Wf(e,t){let n=nu(t.hostname);return(0,ts.isIP)(n)>0?Xf(
e,n):Rv(e,n)}function Vf(e,t){return eu(e,t).refusesAddress}function _v(e,t){let n=nu(t.hostname);if((0,ts.isIP)(n)>0)return o=>Xf(
e,o);let r=Zf(e,n),s=Qf(e,n);return o=>{let i=za(o),a=Za(o),u=`${n} has the ${Jf[i]} address ${o}`;switch(i){case"public":
return null;case"private":case"unique_local":return r||s?null:`${u}: add ${n} to allowed-hosts to allow it.`;case"loopba\
ck":return r?null:`${u}: add ${n} to allowed-hosts to allow it.`;case"special":return r&&zf(e,o)?null:a!==null?`${n} has\
 the address ${zr(o)}, which is ${Yf[a]}: write another host.`:`${u}: add ${r?"":`${n} and `}${zr(o)} to allowed-hosts t\
o allow it.`}}}var Jf={public:"public",loopback:"loopback",private:"private",unique_local:"unique-local",special:"specia\
l-purpose"},Yf={metadata:"a cloud's metadata service",link_local:"link-local"};function Xf(e,t){if(zf(e,t))return null;let n=Za(
t);if(n!==null)return`The address ${zr(t)} is ${Yf[n]}: write another address.`;let r=za(t),s=`add ${zr(t)} to allowed-h\
osts to allow it`;return r!=="public"?`The address ${t} is ${Jf[r]}: ${s}.`:e.hosts.some(i=>i.kind==="public"||i.kind===
"pattern"&&i.matches(t))?null:`The host "${t}" is not allowed: ${s}.`}function Rv(e,t){if(!np(t))return`The host "${t}" \
is not a name: write one such as example.com.`;if(Zf(e,t))return null;let n=`add ${t} to allowed-hosts to allow it`;return t===
"localhost"||t.endsWith(".localhost")?`The host "${t}" is this machine: ${n}.`:Qf(e,t)||e.hosts.some(s=>s.kind==="public"||
s.kind==="pattern"&&s.matches(t))?null:`The host "${t}" is not allowed: ${n}.`}function zf(e,t){return e.hosts.some(n=>n.
kind==="range"&&qf(t,n.range))}function Zf(e,t){return e.hosts.some(n=>n.kind==="name"&&n.name===t)}function Qf(e,t){let n=t.
slice(t.indexOf(".")+1);return e.hosts.some(r=>r.kind==="wildcard"&&r.parent===n)}function tu(e){return e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var Av={https:"443",http:"80"},Iv=253,ep="write public, a name, *.examp\
le.com, an IP address, a CIDR range or /regex/";function tp(e){if(e.toLowerCase()==="public")return{kind:"public"};if(e.
startsWith("/"))return Nv(e);if(e.startsWith("*"))return Tv(e);let t=Ff(e.replace(/^\[([^/]*)\]$/,"$1"));if(t!==null)return{
kind:"range",range:t};if(e.includes("://"))return Ov(e);let[,n]=/^(\[[^\]]*\]|[^:/]*):\d*$/.exec(e)??[];if(n!==void 0)return{
error:`has a port: write ${n}, which allows every port`};if(/^[\da-f.:]+\/[^/]*$/i.test(e))return{error:"is not a CIDR r\
ange: write one such as 10.0.0.0/8"};let r=rp(e);return r===null?{error:`is not a host: ${ep}`}:(0,ts.isIP)(r)>0?{error:`\
is an IP address: write ${r}`}:{kind:"name",name:r}}function Ov(e){let[,t="",n,r=null]=/^(https?):\/\/(\[[^\]]*\]|[^/?#:@]+)(?::(\d{1,5}))?\/?$/i.
exec(e)??[];if(n===void 0||n.toLowerCase()==="public")return{error:`is a URL: write its host alone${Pv(e)}`};let s=tp(n);
return"error"in s?s:{...s,scheme:t.toLowerCase(),port:r}}function nu(e){return e.toLowerCase().replace(/^\[(.*)\]$/,"$1").
replace(/\.$/,"")}function np(e){return e.length<=Iv&&!e.split(".").includes("")}function Nv(e){let[,t]=/^\/(.+)\/$/.exec(
e)??[];if(t===void 0)return{error:"is not a /regex/: write one slash before and one after it"};try{new RegExp(t);let n=new RegExp(
`^(?:${t})$`,"i");return{kind:"pattern",matches:r=>n.test(r)}}catch(n){return{error:`cannot be used: ${n instanceof Error?
n.message:String(n)}`}}}function Tv(e){if(e==="*")return{error:`is too wide: ${ep}`};let t=e.startsWith("*.")?rp(e.slice(
2)):null;return t===null||(0,ts.isIP)(t)>0||!t.includes(".")?{error:"is not a host: write *. and two labels or more, as \
*.example.com"}:{kind:"wildcard",parent:t}}function rp(e){if(!/^[\p{L}\p{M}\p{N}._-]+$/u.test(e)||!URL.canParse(`http://${e}\
/`))return null;let t=nu(new URL(`http://${e}/`).hostname);return/^[a-z\d_-]+$/.test(t.replaceAll(".",""))&&np(t)?t:null}
function Pv(e){let t=URL.canParse(e)?new URL(e).hostname:"";return t===""?"":`, ${t}`}var su=["response","delivery","listener","status","poll","event"],Cv=sn(e=>typeof e=="string"||typeof e=="object"&&e!==null,
Y("must be a mapping, a list or a text; write '' for an empty body")),Mv=x(H(ge("must be a number of seconds")),qn(0,"mu\
st be 0 or more seconds; write 0 for at once"),xa(86400,"must be a day at most; write 86400 or less")),Lv=ke(Mo),rs={url:x(
Et,Fr("is empty; write https://host/path")),name:b(pn),enabled:b(ce,!0),secret_name:Xr,method:b(x(_(ge("must be a method")),
_a(),Lv),"POST"),headers:b(Io(Et),{}),query:b(yf(Et)),username:b(Et),password:b(Et),payload:b(ke(["jobserv","dockerhub",
"github"])),dockerhub:b(F({repo_name:b(Et),tag:b(Et)})),body:b(Cv),signature:b(Ge(Xn,"must be a signature or a list of t\
hem"),["jobserv"]),success_codes:b(mf,"2xx"),success_body:b(F({path:b(Gr),accepted_values:Ge(Wr,"must be a value or a li\
st of values")},{missing:{accepted_values:"accepted_values: with the values of a success"}})),idempotent:b(ce),timeout:b(
Yn),retry_schedule:b(V(Mv,Y("must be a list of seconds, as [1, 2, 4], or [] for none")))},Dv=Ge(ke(Co),`must be one or m\
ore of ${Co.join(", ")}`);function up(e){return b(Dv,e)}function lp(e){return x($t,wt(({dataset:t,addIssue:n})=>{let s=(t.
typed?t.value.map(e):[]).find(o=>o!==null);s!==void 0&&n({message:`never fits: ${s}`})}))}var cp=/\[[^\]]*\]/g,sp=lp(e=>{
if(/^!?refs\//.test(e)){let[,t]=/^!?refs\/(?:heads|tags)\/(.{1,60})$/.exec(e)??[];return`branches and tags are compared \
without refs/heads/ and refs/tags/; write ${t??"their names"}`}return/^!?\/|[\s^~:]|\/$/.test(e.replace(cp,""))?"no bran\
ch or tag holds a blank, ^, ~ or :, or begins or ends with /; write a name, or a pattern such as release/**":null}),jv=lp(
e=>/[-\sA-Z]/.test(e.replace(cp,""))?"events have small letters and _ only, as pull_request":null),fp=b(x(F({branch:b(sp),
tag:b(sp),workflow:b($t),event:b(jv),actor:b($t),repository:b($t)}),me(({branch:e,tag:t})=>e===void 0||t===void 0,"never\
 fits: a run is of a branch or of a tag, not of both; write a webhook for each")),{}),Bv="belongs to a link of chains; m\
ove the webhook there",ou={...rs,match:fp,events:up("build_completed"),required:b(ce,!0),optional:b(ce),only_failures:b(
ce),failures_only:b(ce)},Uv=x(F(ou,{misplaced:{callback:Bv},missing:{url:"url: https://host/path"}}),Ne(({failures_only:e,
only_failures:t,...n})=>({...n,only_failures:t??e??!1}))),Fv=Object.fromEntries(Object.keys(ou).map(e=>[e,"belongs to a \
webhook; check its indentation"])),pp=F({webhooks:b(V(Uv,Y("must be a list of webhooks, each with a url")),[]),tests_url:b(
Et),email:b(qt())},{misplaced:{...Fv,chains:"belongs to the top of the file; check its indentation",receive:"belongs to \
the top of the file; check its indentation"},inside:{webhooks:Object.keys(ou)}}),ns="must be a value or a list of values",
ru=F({path:Gr}),Do={path:Gr,success:Jr(Wr,ns),failure:Jr(Wr,ns),pending:Jr(Vr,ns)},qv=F({...Do,success:Ge(Wr,ns)},{missing:{
success:"success: with the values that mean success"}}),Hv=x(V(F(Do),Y("must be a rule with a path, or a list of them")),
me(e=>e.some(({success:t})=>t.length>0),"has no rule with success, so it can never succeed; write the values that mean s\
uccess")),dp=F({state:Ht(Array.isArray,Hv,qv),description:b(ru),context:b(ru),target_url:b(ru),conditions:b(V(F({path:Gr,
accepted_values:Ge(Vr,ns)}),Y("must be a list of {path, accepted_values}")))},{misplaced:Object.fromEntries(Object.keys(
Do).map(e=>[e,"belongs into state; write state: {path: ..., success: ...}"])),inside:{state:Object.keys(Do)}}),Kv=F({via:ke(
su),url:b(rs.url),timeout:b(Yn),secret_name:Xr,signature:b(Xn,"jobserv"),format:b(dp)},{missing:{via:`via: with one of ${su.
join(", ")}`}}),op="has no meaning on a link; write it on the chain",ip="belongs to the callback; check its indentation",
ap="has no meaning on a link; write events on the chain",iu={...rs,callback:Kv},Gv=F(iu,{misplaced:{events:op,match:op,only_failures:ap,
failures_only:ap,via:ip,format:ip,optional:"has no meaning on a link; write it on the chain",required:"has no meaning on\
 a link, since each must succeed; leave it out"},inside:{callback:["via","format"]},missing:{url:"url: https://host/path",
callback:`callback: {via: ...} with one of ${su.join(", ")}`}}),Wv=Object.fromEntries(Object.keys(iu).map(e=>[e,"belongs\
 to a link; check its indentation"])),hp=F({name:pn,enabled:b(ce),optional:b(ce),match:fp,events:up("build_passed"),timeout:b(
Yn,"45m"),expect_final_callback:b(ce,!0),token_secret_name:b(Yr),relay:b(vf),webhooks:x(V(Gv,Y("must be a list of webhoo\
ks, each with a callback")),Ur(1,"has no webhook; write at least one"))},{misplaced:Wv,inside:{webhooks:Object.keys(iu)}});var mp=1e4,au=[1,2,4];function gp(){return{now:()=>Date.now(),sleep:(e,t)=>new Promise(n=>{if(t?.aborted)return n();let r=()=>{
clearTimeout(s),t?.removeEventListener("abort",r),n()},s=setTimeout(r,Math.max(0,Math.min(e,cn)));t?.addEventListener("a\
bort",r,{once:!0})})}}var H1=45*6e4;var C=class extends Error{status;code;isMissingRoute;apiMessage;constructor(t,n,r={}){super(t),this.name="ApiError",this.
status=n,this.code=r.code??null,this.isMissingRoute=r.isMissingRoute??!1,this.apiMessage=r.apiMessage??null}};function jo(e){return/\/api\/v1(\/|$)/.test(e)}var Vv=["skipped","startup_failure","action_required"];function wp(e){let{run:t,runs:n,status:r,place:s}=e,{repository:o,
apiUrl:i,serverUrl:a}=s,u=`${i}/repos/${o}/actions`,l=t.url??`${u}/runs/${t.id}`,c=cf(),f=c(t.created??Xv(n)),p=c(Yv(t,n)),
d=Jv(t,r)?c(t.started):void 0;return Bo({build_id:t.id,url:l,status:r,runs:n.map(y=>zv(y,u,c)),web_url:t.pageUrl??`${a}/${o}\
/actions/runs/${t.id}`,name:t.title??void 0,trigger_name:t.workflow??void 0,created:f,completed:p,status_events:[...f?[{
time:f,status:"QUEUED"}]:[],...d?[{time:d,status:"RUNNING"}]:[],...p&&Ee(r)?[{time:p,status:r}]:[]],runs_url:t.jobsUrl??
`${l}/jobs`,reason:Zv(t,s),annotation:null,github:Bo({repository:o,head_repository:t.headRepository,workflow:t.workflow??
void 0,workflow_path:t.workflowPath??void 0,run_id:t.id,run_number:t.number??void 0,run_attempt:t.attempt,event:t.event,
ref:t.headBranch??void 0,sha:t.headSha??void 0,pull_request:t.pullRequest?.number??null,actor:t.actor??void 0,conclusion:t.
conclusion??void 0})})}function Jv({conclusion:e},t){return t==="QUEUED"||t==="SKIPPED"?!1:e===null||!Vv.includes(e)}function Yv(e,t){
return e.conclusion!==null?e.updated:t.every(({status:n})=>Ee(n))?t.reduce((n,{completed:r})=>r!==null&&r>(n??0)?r:n,null):
null}function Xv(e){return e.reduce((t,{created:n})=>n!==null&&n<(t??1/0)?n:t,null)}function Bo(e){for(let[t,n]of Object.
entries(e))n===void 0&&Reflect.deleteProperty(e,t);return e}function zv(e,t,n){let{name:r,status:s}=e,o=e.url??(e.id===null?
null:`${t}/jobs/${e.id}`),i=n(e.created),a=n(e.completed),u=o===null?{name:r,status:s}:{name:r,url:o,status:s,log_url:`${o}\
/logs`};return e.pageUrl!==null&&(u.web_url=e.pageUrl),i!==void 0&&(u.created=i),a!==void 0&&(u.completed=a),e.labels.length>
0&&(u.host_tag=e.labels.join(",")),u}function vp(e,t){let n=e.runs.map(r=>{let s=t(r);return s?{...r,tests:s}:r});return{
...e,runs:n}}function Zv(e,t){let n=`${t.serverUrl}/${t.repository}`,r=Qv(e,t.repository),s=e.event.startsWith("pull_req\
uest")?e.pullRequest:null;if(s){let a=s.title??e.title??e.subject,u=[`#${s.number}`,...r?[r]:[]].join(", ");return yp(e.
event,u,a,Sp(s.number,t))}let o=e.event.startsWith("pull_request")?e.title:e.subject,i=e.headSha?`${n}/commit/${e.headSha}`:
e.pageUrl;return yp(e.event,r??e.headBranch,o??e.title,i)}function Qv({headRepository:e,headBranch:t,event:n},r){return t===
null?null:e===null?n.startsWith("pull_request")?`unknown:${t}`:null:e.toLowerCase()===r.toLowerCase()?null:`${e.split("/")[0]}\
:${t}`}function uu({completed:e,created:t,status_events:n},r,s){let o=n.find(({status:l})=>l==="RUNNING"),i=Date.parse(o?.
time??t??""),a=(Date.parse(e??"")-i)/1e3,u=a>=0;return{"build.duration":u?ek(a):void 0,"build.duration_seconds":u?a:void 0,
"build.github.short_sha":r.headSha?.slice(0,7),"build.github.author":r.author??void 0,"build.github.pull_request_url":r.
pullRequest===null?void 0:Sp(r.pullRequest.number,s)}}var kp=["build.duration","build.duration_seconds","build.github.sh\
ort_sha","build.github.author","build.github.pull_request_url"];function ek(e){let t=[[Math.floor(e/3600),"h"],[Math.floor(
e/60)%60,"m"],[e%60,"s"]],n=t.findIndex(([r])=>r>0);return t.slice(n).map(([r,s])=>`${r}${s}`).join(" ")}function Sp(e,{
repository:t,serverUrl:n,apiUrl:r}){let s=jo(r)?"pulls":"pull";return`${n}/${t}/${s}/${e}`}function yp(e,t,n,r){let s=[n?.
replace(/\s+/g," ").trim(),r].filter(Boolean),o=`GitHub ${e}${t?`(${t})`:""}`;return s.length>0?`${o}: ${s.join(", ")}`:
o}function Ep(e,t){let{github:n}=e,r=t.repoName||n.repository,s=r.split("/"),o=s.at(-2),i=bp(e.completed),a=bp(e.created),
u=t.tag||n.ref;return{push_data:{...i===null?{}:{pushed_at:i},...n.actor?{pusher:n.actor}:{},...u?{tag:u}:{},images:[]},
repository:{repo_name:r,name:s.at(-1)??r,...o?{namespace:o,owner:o}:{},repo_url:`${t.serverUrl}/${n.repository}`,status:"\
Active",description:"",full_description:"",dockerfile:"",is_private:t.isPrivate,is_official:!1,is_trusted:!0,star_count:0,
comment_count:0,...a===null?{}:{date_created:a}}}}function bp(e){return e===void 0?null:Date.parse(e)/1e3}var $p=["success","failure","cancelled","skipped"];function _p(e){if(e.trim()==="")return null;let t=ie(e);if(!M(t))throw xp();
let n=Object.entries(t).map(([r,s])=>{let o=typeof s=="string"?s:m(s,"result");if(typeof o!="string")throw xp();if($p.includes(
o))return[r,o];throw new k(`input needs says that "${r}" is "${o}"; write one of ${$p.join(", ")}, as "needs: \${{ toJSON\
(needs) }}" does`)});return n.length===0?null:new Map(n)}function xp(){return new k('input needs is not a result of jobs\
; write "needs: ${{ toJSON(needs) }}"')}function lu(e,t){let n=new Map;for(let l of e){let c=tk(l.name,t);c&&n.set(l,c)}
let r=nk(n),s=new Set(r.values()),i=[...t].some(([l,c])=>c==="success"&&!s.has(l))||e.every(l=>l.status!=="PASSED"||r.has(
l)),a=new Set;for(let[l,c]of r)Ee(l.status)||a.add(c);let u=new Map;for(let[l,{key:c}]of n){let f=r.has(l),p=!Ee(l.status)||
!a.has(c);u.set(l,{result:t.get(c)??"",isUnambiguous:f,isCertain:f&&i&&p})}return u}function tk(e,t){let[,n,r]=/^([^ ]+)( \(| \/ |$)/.
exec(e)??[];return n===void 0||r===void 0?null:t.has(n)?{key:n,suffix:r}:null}function nk(e){let t=new Map;for(let{key:r,
suffix:s}of e.values()){let o=t.get(r);o?o.push(s):t.set(r,[s])}let n=new Map;for(let[r,[s="",...o]]of t){let i=[s,...o].
filter(a=>a==="").length;i===1?n.set(r,""):o.every(a=>a===s)&&i===0&&n.set(r,s)}return new Map([...e].flatMap(([r,{key:s,
suffix:o}])=>n.get(s)===o?[[r,s]]:[]))}function Rp({needs:e,jobStatus:t}){return e!==null&&t==="success"}function Ap(e,t){
let{jobId:n,runnerName:r,jobKey:s}=t,o=e.find(f=>n!==null&&(String(f.id)===n||f.checkRunId===n));if(o)return o;let i=f=>r===
null?f.name===s:f.runnerName===r,a=rk(e,t.needs).filter(f=>i(f)&&f.status!=="completed"&&f.conclusion===null),u=a.filter(
f=>f.status==="in_progress"),[l,c]=u.length>0?u:a;return c?null:l??null}function rk(e,t){if(t===null)return e;let n=e.map(
s=>({job:s,name:s.name,status:Se(s.status,s.conclusion)})),r=lu(n,t);return n.flatMap(s=>r.get(s)?.isUnambiguous?[]:s.job)}function Op(e,t,n){let r=t&&Ap(e,t),s={runs:[],self:r,lagging:[],fromNeeds:[],ignoredFailures:[],ambiguous:[],unfinished:[]},
o=new Map(e.filter(a=>a!==r).map(a=>[a,Ip(a)])),i=lu([...o.values()],t?.needs??new Map);for(let a of e){let u=o.get(a);u?
s.runs.push(sk(u,i.get(u),s)):t&&!Rp(t)&&s.runs.push(Cp(Ip(a),t.jobStatus,n))}return s}function sk(e,t,n){let{name:r,status:s}=e,
{result:o,isUnambiguous:i,isCertain:a}=t??{};if(Ee(s)){if(s!=="FAILED"||o!=="success")return e}else{if(i&&n.lagging.push(
r),o!==void 0&&a)return n.fromNeeds.push(r),Cp(e,o,null);n.unfinished.push(r)}return a?(n.ignoredFailures.push(r),{...e,
counts:!1}):(t&&n.ambiguous.push(r),e)}function fu(e){let t=e.filter(({status:s})=>s==="FAILED"),n=s=>s.join(", "),r=s=>n(
t.map(({name:o,pageUrl:i})=>s(o,i)));return{"runs.count":e.length,"runs.failed":n(t.map(({name:s})=>s)),"runs.failed.sla\
ck":r((s,o)=>{let i=Zt(s,/[&<>]/g);return o===null?i:`<${cu(o)}|${i}>`}),"runs.failed.markdown":r((s,o)=>{let i=ok(s);return o===
null?i:`[${i}](${cu(o)})`}),"runs.failed.html":r((s,o)=>{let i=Zt(s,/[&<>"]/g);return o===null?i:`<a href="${Zt(cu(o),/[&<>"]/g)}\
">${i}</a>`}),"runs.skipped":n(e.filter(({status:s})=>s==="SKIPPED").map(({name:s})=>s))}}var Np=["runs.count","runs.fai\
led","runs.failed.slack","runs.failed.markdown","runs.failed.html","runs.skipped"];function cu(e){return e.replace(/[|<>()\s]/g,
t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function ok(e){return e.replace(/\s+/g," ").replace(/[\\`*_~[\]<>|#]/g,
"\\$&").replace(/@/g,"@\u200B")}function Tp(e){return[...e].map(([t,n])=>({name:t,status:Se("completed",n),conclusion:n,
counts:!0,id:null,url:null,pageUrl:null,labels:[],created:null,completed:null}))}function Pp(e){return[...e?.values()??[]].
filter(t=>Se("completed",t)==="FAILED")}function Ip(e){let{id:t,name:n,conclusion:r,url:s,pageUrl:o,labels:i,created:a,started:u}=e,
l=Se(e.status,r);return{name:n,status:l,conclusion:r,counts:!0,id:t,url:s,pageUrl:o,labels:i,created:a??u,completed:Ee(l)?
e.completed:null}}function Cp(e,t,n){let r=Se("completed",t);return{...e,status:r,conclusion:t,completed:n}}var ik=/^[^:/?#]*:\/\/[^/?#]*/;function st(e){return Ce(e).flatMap(t=>t.kind==="expression"?[{name:t.name,filters:t.filters.
map(({name:n})=>n)}]:[])}function du(e,t){let n=[],r=Ce(e),s=r.length===1;for(let o of r){if(o.kind==="text")continue;let i=o.
kind==="broken"?[o.message]:[lk(o.name,t),...o.filters.map(a=>ak(o.source,a)),uk(o,s&&t.optional===!0)];for(let a of i)a&&
n.push({expression:G(o.source),message:a})}return n}function Mp(e,t){let n=du(e,t);if(Ke(e)!==null)return n;let r=Ce(e);
if((ik.exec(e)?.[0]??e).includes("${"))return r.some(({kind:a})=>a==="broken")||n.push({expression:"",message:"no ${...}\
 may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole U\
RL)"}),n;let o=r.map(a=>a.kind==="text"?a.text:"x").join(""),i=Qn(o);return i&&n.push({expression:"",message:i}),n}function ak(e,t){
let n=Ca(t);if(n===null)return null;let{name:r}=t;if(Kr.includes(r))return`${G(e)}: ${n}`;let s=K(r,Kr),o=s?`write ${s}`:
`write one of ${Kr.join(", ")}`;return`${G(e)}: there is no filter ${G(r)||'""'}; ${o}`}function uk({source:e,filters:t},n){
let r=t.findIndex(({name:s})=>s==="omit");return r<0?null:r<t.length-1?`${G(e)}: omit must be the last filter`:n?null:`${G(
e)}: omit leaves out a key, list item, header or query parameter that is exactly this expression; write it alone there`}
function lk(e,t){let n=nt(e);if(n!==null&&t.secrets===null)return`${er(e)}: no secret may stand here; take it out`;if(n!==
null?t.secrets?.has(n):pk(e,t))return null;let r=Lp(e,t);if(n!==null)return`${er(e)}: the input secrets has no ${G(n)||'\
""'}; `+(r?`write ${er(r)}, or add it there`:"add it there");let s=`${er(e)} is not a known name; `;if(["secrets.",...t.
open].includes(`${e}.`))return`${s}write ${er(`${e}.NAME`)}`;let o=ck.test(e);if(r&&!o)return`${s}write ${er(r)}`;let[i=""]=e.
split(".",1),a=i==="github"?"github.":pu(e)||`${e}.`,u=Uo(a,t.names).map(c=>a+c),l=`of ${a.slice(0,-1)} there is ${u.join(
", ")}; `;return o||i==="github"?s+(u.length>0?l:"")+fk(e):u.length>0?`${s}${l}write one of these`:`${s}names here are ${hk(
t).join(", ")}; write $\${ for a literal \${`}var ck=/^(?:github\.event|env|inputs|vars|steps|needs|matrix|strategy|runner)\./;
function fk(e){return e==="github.token"?"give it in the step's input secrets: token=${{ github.token }} and write ${sec\
rets.token}":`give the value in the step's input ${/^\w+(?:\.\w+)*$/.test(e)?`variables: '{"x": \${{ toJSON(${G(e)}) }}}\
'`:"variables"} and write \${variables.x}`}function pk(e,{names:t,open:n}){return t.has(e)||n.some(r=>e.startsWith(r)&&/^\S+$/.
test(e.slice(r.length)))}var dk=new Map([["branch",["ref_name","ref"]],["tag",["ref_name","ref"]],["commit",["sha"]],["m\
essage",["name"]],["title",["name"]]]);function Lp(e,t){let{names:n,open:r,secrets:s}=t,o=e.search(/\[|\.\d/);if(o>0){let g=e.
slice(0,o);return n.has(g)?g:Lp(g,t)}let i=e.slice(e.indexOf(".")+1),a=[...n,...e.includes(".")?r.map(g=>g+i):[]],u=[...s?.
keys()??[]].map(g=>`secrets.${g}`),l=[...a,...u].filter(g=>g!==e),c=Uo(pu(e),l).length>0?pu(e):"",f=e.slice(c.length),p=K(
f,c===""?l:Uo(c,l));if(p!==null)return c+p;let y=[f,...dk.get(f)??[]].flatMap(g=>[`.${g}`,`_${g}`]).map(g=>a.find(w=>w.startsWith(
c)&&w.endsWith(g))).find(g=>g!==void 0);return y||(e.includes(".")||Uo(`${e}.`,l).length>0?null:u.find(g=>g.endsWith(`.${f}`))??
null)}function pu(e){return e.slice(0,e.lastIndexOf(".")+1)}function Uo(e,t){return e===""?[]:[...t].flatMap(n=>{let r=n.
slice(e.length);return n.startsWith(e)&&!r.includes(".")?[r]:[]})}function hk({names:e,open:t,secrets:n}){let r=[...e,...t,
...n===null?[]:["secrets."]];return[...new Set(r.map(s=>s.replace(/\..*/,".*")))]}function er(e){return`\${${G(e)}}`}function nr(e){return Object.keys(e)}var mk=nr({build_id:!0,url:!0,status:!0,runs:!0,web_url:!0,name:!0,trigger_name:!0,
created:!0,completed:!0,status_events:!0,runs_url:!0,reason:!0,annotation:!0,github:!0}),gk=nr({repository:!0,head_repository:!0,
workflow:!0,workflow_path:!0,run_id:!0,run_number:!0,run_attempt:!0,event:!0,ref:!0,sha:!0,pull_request:!0,actor:!0,conclusion:!0}),
yk=nr({name:!0,url:!0,status:!0,log_url:!0,web_url:!0,created:!0,completed:!0,host_tag:!0}),bk=nr({github:!0,gitlab:!0,bitbucket:!0,
azure_devops:!0,docker_hub:!0,color:!0,color_number:!0,emoji:!0}),wk=nr({state:!0,description:!0,context:!0,target_url:!0}),
vk=nr({callback_url:!0,callback_context:!0,callback_token:!0,callback_dispatch:!0}),tr=(e,t)=>t.map(n=>`${e}.${n}`),qo=new Set(
["build","github",...tr("build",mk),...tr("build.github",gk),...kp,...Np,"job.name","job.id","event.name",...tr("github",
Af),...tr("status",bk)]),Dp=new Set([...qo,...vk,"callback_dispatch.url","callback_dispatch.event_type","callback_dispat\
ch.client_payload","callback_dispatch.client_payload.token",...tr("callback",wk)]),jp=new Set([...qo,...tr("run",yk)]),kk=[
"url","query","headers","username","password","body","dockerhub"],Sk=["query","headers","body"];function Wt(e){let t=[];
for(let r of kk)Fo(m(e,r),[r],t);let n=m(m(e,"callback"),"url");return Fo(n,["callback","url"],t),t}function hu(e){return Wt(
e).flatMap(({text:t})=>st(t).map(({name:n})=>n))}function rr(e){let t=hu(e).filter(r=>r.startsWith("secrets.")).map(r=>r.
slice(8)),n=e.callback?.secret_name??[];return[...new Set([...e.secret_name,...n,...t])]}function Fo(e,t,n){if(typeof e==
"string"){let r=t.length>1&&Sk.includes(t[0]??"");n.push({path:t,text:e,optional:r})}else if(Array.isArray(e))for(let[r,
s]of e.entries())Fo(s,[...t,r],n);else if(typeof e=="object"&&e!==null)for(let[r,s]of Object.entries(e)){let o=[...t,r];
t[0]==="body"&&n.push({path:o,text:r,optional:!1}),Fo(s,o,n)}}var Ek=["secret_name","token_secret_name"];function Bp(e){
let t=new Map,n=(r,s)=>{if(typeof r=="string"){Ek.includes(s)&&t.set(r,!0);let o=r.includes("secrets.")?st(r):[];for(let{
name:i}of o){let a=nt(i);a!==null&&!t.has(a)&&t.set(a,!1)}}else if(Array.isArray(r))for(let o of r)n(o,s);else if(typeof r==
"object"&&r!==null)for(let[o,i]of Object.entries(r))o!=="body"&&n(i,o)};return n(e,""),t}var mn=require("node:crypto"),$k=/^[^\s.[{"%]+$/,xk=/^(0|[1-9]\d{0,11})$/,gu="webhook-action/";function ss(e){let t=gu.length;
return(typeof e=="string"?e.slice(0,t):e.toString("latin1",0,t))===gu}var Ho="${body}",gn={algorithm:"sha256",encoding:"\
hex",header:"",signed:Ho,values:["${signature}"],idHeader:"webhook-id",timestampHeader:"webhook-timestamp",sendsTimestamp:!1,
separators:/[\s,;]+/},Up={...gn,header:"X-Hub-Signature-256",values:["sha256=${signature}"]},Fp={...gn,header:"X-JobServ\
-Sig",values:["sha256:${signature}","sha256=${signature}"],separators:null},Gp={...gn,encoding:"base64",header:"webhook-\
signature",signed:"${id}.${timestamp}.${body}",values:["v1,${signature}"],separators:/ +/},_k={...Gp,header:"svix-signat\
ure",idHeader:"svix-id",timestampHeader:"svix-timestamp"},Rk={...gn,header:"X-Slack-Signature",signed:"v0:${timestamp}:$\
{body}",values:["v0=${signature}"],timestampHeader:"X-Slack-Request-Timestamp",sendsTimestamp:!0},Ak={...gn,header:"Stri\
pe-Signature",signed:"${timestamp}.${body}",values:["t=${timestamp},v1=${signature}"]},mu={...gn,header:"X-Gitea-Signatu\
re"},Ik={jobserv:[Fp,{...Fp,header:Up.header}],github:[Up],"standard-webhooks":[Gp,_k],slack:[Rk],stripe:[Ak],gitea:[mu,
{...mu,header:"X-Forgejo-Signature"},{...mu,header:"X-Gogs-Signature"}]};function or(e){if(typeof e=="string")return Ik[e];
let{algorithm:t,encoding:n,header:r,prefix:s}=e,{signed:o=Ho,value:i,timestamp_header:a}=e;return[{...gn,algorithm:t,encoding:n,
header:r,signed:o,values:[i??`${s}\${signature}`],...a!==void 0&&{timestampHeader:a,sendsTimestamp:!0}}]}function Ko(e,t,n){
let[r]=n;if(r===void 0)return{};if(n.includes(""))throw new Error("An empty secret signs nothing.");let s={};for(let o of e){
let[i]=or(o),a=o==="standard-webhooks"?n:[r];s[i.header]=a.map(u=>Pk(i,t,sd(o,u))).join(" "),i.sendsTimestamp&&(s[i.timestampHeader]=
String(t.timestamp))}return s}function yu(e,t,n){let r=Jp(e,t);if(r===null)return"missing";let s=zp(r,t),o=sr(r,"id")?Qp(
r,t,"id"):"",i=Zp(r,t);if(o===null||sr(r,"id")&&!$k.test(o)||i===null||!Xp(r).filter(d=>!Vo.test(d)).every(d=>s.includes(
d)))return"wrong";let{body:u}=t,l=Number(i);if(Tk(r,{id:o,timestamp:l,body:u})||n.filter(od(e)).filter(d=>{let y=rd(r,{id:o,
timestamp:l,body:u},sd(e,d)),h=bu(r,"signature").map(g=>ed(g,{id:o,timestamp:l,signature:y}));return s.some(g=>h.some(w=>Vt(
w,g)))}).length===0)return"wrong";if(!sr(r,"timestamp"))return"ok";let{now:f,tolerance:p=id}=t;return Math.abs(f-l)<=p?"\
ok":"outside_tolerance"}function Wp(e){return or(e)[0].header.toLowerCase()}function Go(e){let[{header:t,timestampHeader:n,
sendsTimestamp:r}]=or(e);return[t,...r?[n]:[]].map(s=>s.toLowerCase())}function Wo(e){return Yp(or(e)[0]).map(t=>t.toLowerCase())}
function Vp(e){return sr(or(e)[0],"timestamp")}function Jp(e,t){return or(e).find(r=>Yp(r).every(s=>wu(t,s)!==void 0))??
null}function Yp(e){let{header:t,idHeader:n,timestampHeader:r}=e,s=o=>sr(e,o)&&bu(e,o).length===0;return[...s("id")?[n]:
[],...s("timestamp")?[r]:[],t]}function sr({signed:e},t){return e.includes(`\${${t}}`)}function bu(e,t){return Xp(e).filter(
n=>n.includes(`\${${t}}`))}function Xp({values:e,separators:t}){return e.flatMap(n=>t===null?[n]:n.split(t)).filter(n=>n!==
"")}function zp({header:e,separators:t},n){let r=wu(n,e)??"";return t===null?[r]:r.split(t)}function Zp(e,t){if(!sr(e,"t\
imestamp"))return"0";let n=Qp(e,t,"timestamp");return n!==null&&xk.test(n)?n:null}function Qp(e,t,n){let r=bu(e,n);if(r.
length===0){let o=n==="id"?e.idHeader:e.timestampHeader;return wu(t,o)??null}let s=zp(e,t);for(let o of r){let i=new RegExp(
`^${o.split(Vo).map((a,u)=>u%2===0?a.replace(/[.*+?^${}()|[\]\\/-]/g,"\\$&"):a===n?"(.+?)":".+").join("")}$`);for(let a of s){
let[,u]=i.exec(a)??[];if(u!==void 0)return u}}return null}var Vo=/\$\{(\w+)\}/,Ok=new RegExp(Vo,"g"),Nk=/\$\{(?:id|timestamp)\}/;
function ed(e,t){return e.replaceAll(Ok,(n,r)=>td(r,t))}function td(e,t){return e==="id"?t.id:e==="timestamp"?String(t.timestamp):
e==="signature"?t.signature??"":`\${${e}}`}function nd({signed:e},t){return e.split(Vo).map((n,r)=>r%2===0?Buffer.from(n):
n==="body"?t.body:Buffer.from(td(n,t))).filter(n=>n.length>0)}function Tk(e,t){if(e.signed===Ho)return!1;let n=nd(e,t).map(
r=>r.subarray(0,gu.length));return ss(Buffer.concat(n))}var qp=new WeakMap;function Pk(e,t,n){let{algorithm:r,encoding:s,
signed:o}=e,[i=""]=e.values,a=()=>ed(i,{...t,signature:rd(e,t,n)});if(o!==Ho||typeof n!="string"||Nk.test(i))return a();
let u=qp.get(t.body)??new Map,l=`${r} ${s} ${i}
${n}`,c=u.get(l);if(c!==void 0)return c;let f=a();return qp.set(t.body,u.set(l,f)),f}function rd(e,t,n){let r=(0,mn.createHmac)(
e.algorithm,n);for(let s of nd(e,t))r.update(s);return r.digest(e.encoding)}function sd(e,t){if(e!=="standard-webhooks"||
!t.startsWith("whsec_"))return t;if(!od(e)(t))throw new Error("A secret that begins with whsec_ must be followed by base\
64 of the key.");return Buffer.from(t.slice(6),"base64")}function od(e){return t=>e==="standard-webhooks"&&t.startsWith(
"whsec_")?/^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(t):t!==""}function wu(e,t){let n=e.headers[t.toLowerCase()];return typeof n==
"string"&&n!==""?n:void 0}var id=300;function ad(e,t){let n=Jp(e,t),r=t.now-Number(n&&Zp(n,t)),[s,o]=Hp(Math.abs(r)),[i,
a]=Hp(t.tolerance??id),u=o===a?`${i}`:`${i} ${a}`;return`the timestamp is ${s} ${o} ${r>0?"old":"ahead"}, ${u} are allow\
ed`}function Hp(e){let t=Math.ceil(e/60);return e<120?[Math.ceil(e),"seconds"]:t<=120?[t,"minutes"]:t<=2880?[Math.ceil(t/
60),"hours"]:[Math.ceil(t/1440),"days"]}var Ck="webhook-action/record/v1.";function ud(e,t){return(0,mn.createHmac)("sha\
256",e).update(Ck+JSON.stringify(t)).digest("hex")}function Vt(e,t){return(0,mn.timingSafeEqual)(Kp(e),Kp(t))}function Kp(e){return(0,mn.createHash)("sha256").update(e).digest()}function pd(e,t,n){let r=ld(e,"providers"),s=ld(e,"functions"),o=m(e,"relay"),i=M(o),a=c=>ne(e,"providers").find(f=>m(f,
"name")===m(c,"provider")),u=c=>m(c,"active")!==!1,l=c=>{let f=m(c,"name"),p=ne(e,"functions").filter(d=>u(d)&&m(d,"prov\
ider")===f).map(d=>m(d,"uri"));return t(n!==!1&&u(c)&&n(f,p))};return[...se(["relay"],yt(o,"secret_name",t(n!==!1))),...bt(
e,"providers"),...he(e,"providers",c=>[...Lk(c),...se(["signature"],Lr(m(c,"signature"))),...Dr(c,l(c)),...Dk(c),...cd(c),
...i?fd(c,c):yt(c,"secret_name",l(c))]),...bt(e,"functions"),...he(e,"functions",c=>[...jk(m(c,"provider"),r),...Uk(m(c,
"uri")),...cd(c),...i?[...fd(c,a(c)),...Bk(c,a(c))]:[],...he(c,"conditions",uo),...bt(c,"variables"),...he(c,"variables",
f=>[...Mk(m(f,"name"),s),...qk(f)])])]}function ld(e,t){return ne(e,t).flatMap(n=>{let r=m(n,"name");return typeof r=="s\
tring"?[r]:[]})}function Mk(e,t){if(typeof e!="string"||!t.includes(e))return[];let n=`"${e}" is the name of a function,\
 too, and \${variables.${e}} would be all of it; write another`;return[{path:["name"],message:n}]}function Lk(e){let t=m(
e,"signature"),n=m(e,"type"),r=m(e,"secret_name")!==void 0;if(t==="none")return r?[{path:["secret_name"],message:"is giv\
en with signature: none; leave one out"}]:[];if(r)return[];let s=zn.find(a=>a===n);if(t===void 0&&s===void 0)return[];let i=`\
is missing, and ${t===void 0?`type: ${s}`:"the signature"} needs it; write the name of a secret, or signature: none`;return[
{path:["secret_name"],message:i}]}function Dk(e){if(m(e,"tolerance")===void 0)return[];let t=m(e,"signature"),n=m(e,"typ\
e"),r=t===void 0?n:t,s=m(t,"signed");return(typeof s=="string"?s.includes("${timestamp}"):Re.some(a=>a===r&&Vp(a)))?[]:[
{path:["tolerance"],message:"has no meaning: the signature covers no time; leave it out, or write a scheme whose signed \
holds ${timestamp}"}]}function jk(e,t){if(typeof e!="string"||t.includes(e))return[];let n=K(e,t),r=n?`did you mean ${n}\
?`:`write one of ${t.join(", ")||"providers, which has none"}`;return[{path:["provider"],message:`"${e}" is not a provid\
er; ${r}`}]}function cd(e){let t=m(m(e,"match"),"headers"),n=M(t)?Object.keys(t):[],r=n.map(s=>s.toLowerCase());return n.
filter((s,o)=>r.indexOf(s.toLowerCase())<o).map(s=>({path:["match","headers",s],message:"is here already in other letter\
s; write one list of patterns"}))}function fd(e,t){return["headers","query"].flatMap(n=>{let r=m(m(e,"match"),n);return Object.
keys(M(r)?r:{}).filter(s=>dd(n,s,t)).map(s=>({path:["match",n,s],message:"never matches behind the relay, which leaves o\
ut what may hold a secret; match by something else"}))})}function Bk(e,t){return he(e,"variables",n=>{let r=m(n,"from"),
s=m(n,"path")??m(n,"name");return r!=="headers"&&r!=="query"?[]:typeof s!="string"||!dd(r,s,t)?[]:[{path:["path"],message:"\
has no value behind the relay, which leaves out what may hold a secret; read something else"}]})}function dd(e,t,n){let r=m(
n,"signature"),s=m(r,"type")==="token"&&m(r,"header"),o=typeof s=="string"&&s.toLowerCase()===t.toLowerCase();return kf(
t)||e==="headers"&&o}function Uk(e){if(typeof e!="string")return[];let[t]=/[?#\s]|\/webhooks\/v1\//.exec(e)??[];if(t===void 0)
return[];let n=/\s/.test(t)?"holds a space, which no uri does; write %20":t.length>1?"holds /webhooks/v1/; write what co\
mes after it":`holds ${t}, and only the path before it is compared; write that, and the rest as match.query`;return[{path:[
"uri"],message:n}]}function Fk(e){let t=m(e,"from")??"body",n=m(e,"path"),r=m(e,"name"),s=n??r;if(typeof s!="string"||s===
"")return[];let o="is missing, and the name is not";if(t==="headers")return Ro.test(s)?[]:[{path:["path"],message:n===void 0?
`${o} that of a header; write one`:Ao}];let i=t==="body"?Je(s):null;return i?.kind==="error"?[{path:["path"],message:n===
void 0?`${o} a path; write one`:i.message}]:[]}function qk(e){let t=Fk(e),n=m(e,"from")??"body",r=m(e,"type")??"string",
s=m(e,"default_value");return r==="array"&&(n==="headers"||n==="query")&&t.push({path:["type"],message:`is array, and ${n}\
 hold texts; write string, integer or boolean`}),m(e,"secret")===!0&&s!==void 0&&s!==null&&t.push({path:["default_value"],
message:"is given for a secret, and would be in the config; leave it out"}),typeof r=="string"&&s!==void 0&&s!==null&&!Hk(
s,r)?t.push({path:["default_value"],message:`is not a value of type ${r}; write one, or another type`}):hd(s)||t.push({path:[
"default_value"],message:ma}),t}function hd(e){return typeof e=="number"?ft(e):typeof e!="object"||e===null||Object.values(
e).every(hd)}function Hk(e,t){return t==="integer"?Number.isSafeInteger(e):t==="array"?Array.isArray(e):typeof e===t}function ku(e,t,n){return[...Kk(e,t,n),...Xk(e),...se(["body"],yd(m(e,"body"))),...Wk(e),...yt(e,"secret_name",n),...Dr(
e,n),...se(["callback"],Dr(m(e,"callback"),n))]}function Kk(e,t,n){let r={...t,open:[...t.open,"response."]};return Wt(e).
flatMap(({path:s,text:o,optional:i})=>Gk(s)?Qk(o,s,s[0]==="callback"&&ir(e)==="poll"?r:t,n):du(o,{...t,optional:i,...s[0]===
"dockerhub"&&{secrets:null}}).map(({message:a})=>({path:s,message:a})))}function Gk(e){return e.join(".")==="url"||e.join(
".")==="callback.url"}function yd(e){return typeof e=="number"&&!ft(e)?[{path:[],message:"is a number that JSON cannot c\
arry; put it in quotes"}]:typeof e!="object"||e===null?[]:Object.entries(e).flatMap(([t,n])=>se([Array.isArray(e)?Number(
t):t],yd(n)))}function Wk(e){let t=[],n=a=>m(e,a)!==void 0,r=(a,u)=>t.push({path:[a],message:u}),s=m(e,"username"),o=m(e,
"headers"),i=m(e,"method");return n("password")&&!n("username")&&r("password","is without a username; write one next to \
it"),typeof s=="string"&&s.includes(":")&&r("username","holds a colon, which basic authentication cannot carry; write on\
e without"),n("username")&&M(o)&&Object.keys(o).some(a=>a.toLowerCase()==="authorization")&&r("username","is given with \
an authorization header; leave one out"),n("body")&&n("payload")&&r("payload","is given with body, which is sent instead\
; leave one out"),n("dockerhub")&&m(e,"payload")!=="dockerhub"&&r("dockerhub","has a meaning for payload: dockerhub only\
; write that"),n("success_body")&&typeof i=="string"&&/^head$/i.test(i)&&r("success_body","reads a body, and a response \
to HEAD has none; leave it out, or use GET"),n("only_failures")&&n("failures_only")&&r("failures_only","is another name \
of only_failures; leave one out"),t}var bd="host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgra\
de|expect|accept-encoding|proxy-.*",Vk=new RegExp(`^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-sign\
ature-256|${bd})$`,"i"),md=new RegExp(`^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authoriza\
tion|cookie|${bd})$`,"i"),Jk=new RegExp("(?!\\t)\\p{Cc}","u"),Yk=new Map(Re.map(e=>[e,Go(e)]));function wd(e){let t=["he\
ader","timestamp_header"].map(n=>m(e,n));return Yk.get(e)??t.filter(n=>typeof n=="string")}function Xk(e){let t=m(e,"hea\
ders"),n=[],r=De(e,"signature").flatMap(wd).map(o=>o.toLowerCase()),s=new Set;for(let[o,i]of M(t)?Object.entries(t):[]){
let a=["headers",o],u=o.toLowerCase();Vk.test(o)||r.includes(u)?n.push({path:a,message:"is set by the action; leave it o\
ut"}):s.has(u)&&n.push({path:a,message:"is there twice; keep one"}),typeof i=="string"&&Jk.test(i)&&n.push({path:a,message:"\
holds a line break or control character; write it on one line"}),s.add(u)}return[...zk(e),...n]}function zk(e){let t=new Set,
n=m(e,"signature");return De(e,"signature").flatMap((r,s)=>{let[o,i]=wd(r),a=Array.isArray(n)?["signature",s]:["signatur\
e"],u=se(a,Lr(r));if(i!==void 0&&md.test(i)&&u.push({path:[...a,"timestamp_header"],message:/^webhook-timestamp$/i.test(
i)?"is sent anyway; leave it out":`cannot be ${i}; write another one`}),o===void 0)return u;let l=t.has(o.toLowerCase());
t.add(o.toLowerCase());let c=md.test(o)?`cannot be in the header ${o}; write another one`:l?`has two in the header ${o};\
 give each its own`:null;return c===null?u:[...u,{path:["signature"],message:c}]})}var Zk=/^[^:/?#]*:\/\/[^/?#]*@/;function Su(e,t,n,r){
let s=Mp(e,n),{secret:o,url:i}=vd(e,n,r),a=o===null||i===""?null:Qn(i);return[...s.map(({message:l})=>({path:t,message:l})),
...a?[{path:t,message:`the secret ${o}: ${a}`}]:[],...Zk.test(i)?[{path:t,message:"holds user info; write username and p\
assword instead"}]:[]]}function Qk(e,t,n,r){let s=Su(e,t,n,r),{secret:o,url:i}=vd(e,n,r);if(s.length>0||!URL.canParse(i))
return s;let a=Qr(new URL(i)),u=o===null?a:`the secret ${o}: ${a}`;return a===null||u===null?[]:[{path:t,message:u}]}function vd(e,t,n){
let r=t.secrets===null?null:Ke(e),s=r===null?Ce(e).map(o=>o.kind==="text"?o.text:"x").join(""):n.get(r)??"";return{secret:r,
url:s}}var vu={response:[],delivery:[],poll:[],listener:["callback_url"],status:["callback_url"],event:["callback_token",
"callback_dispatch"]};function kd(e,t,n){let r=ne(e,"webhooks").some(u=>m(u,"enabled")!==!1&&ir(u)==="event"),s=m(e,"rel\
ay"),o=s!==void 0,i=m(e,"token_secret_name")!==void 0;return[...r&&!o&&!i?[{path:["token_secret_name"],message:"is missi\
ng, and a link with via: event needs it; write the name of a secret"}]:[],...o&&i?[{path:["token_secret_name"],message:"\
cannot be used with relay, whose secret makes the tokens; leave it out"}]:[],...o&&!r?[{path:["relay"],message:"has a me\
aning for links with via: event only; leave it out"}]:[],...se(["relay"],yt(s,"secret_name",t)),...yt(e,"token_secret_na\
me",t),...bt(e,"webhooks"),...he(e,"webhooks",u=>{let{known:l,secrets:c}=n(u);return[...ku(u,l,c),...t0(u,o),...o?e0(u):
[],...se(["callback"],s0(u,c))]})]}function e0(e){let t=m(e,"url");return m(e,"name")!==void 0||typeof t!="string"||Ke(t)===
null?[]:[{path:["name"],message:"is missing, and a link of a chain with relay whose url is a secret needs one; write nam\
e: ..."}]}function t0(e,t){let n=ir(e),r=n==="event",s=t||Sd(e)!==void 0,o=n===null?[]:r&&s?["callback_url",...vu[n]]:vu[n],
i=m(e,"body")!==void 0;if(r&&!s&&!i&&m(e,"payload")==="dockerhub")return[{path:["payload"],message:"is dockerhub, whose \
receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md"}];let a=Wt(
e).filter(({path:f})=>f[0]!=="callback").flatMap(({text:f})=>st(f).map(({name:p})=>p)),u=o.some(f=>a.some(p=>p===f||p.startsWith(
`${f}.`)));if(o.length===0||u)return[];let l=`\${${o[0]}}`;if(m(e,"body")!==void 0){let f=`lacks ${l}, which via: ${n} n\
eeds; write it into the body`;return[{path:["body"],message:f}]}if(r0(e)){let f=`has no body, and lacks ${l}, which via:\
 ${n} needs; write it into the query or a body`;return[{path:["method"],message:f}]}let c=`lacks ${l}, which via: ${n} n\
eeds; write jobserv, dockerhub or a body with it`;return m(e,"payload")==="github"?[{path:["payload"],message:c}]:[]}function n0(e){
let{success:t,output:n}=oe(Xn,e);return t&&Wo(n).length>1}function r0(e){let t=m(e,"method");return typeof t=="string"&&
/^(?:GET|HEAD)$/i.test(t)&&m(e,"body")===void 0&&m(e,"payload")===void 0}function s0(e,t){let n=m(e,"callback"),r=ir(e);
if(r===null)return yt(n,"secret_name",t);let s=[],o=a=>m(n,a)!==void 0,i=(a,u)=>s.push({path:[a],message:u});if(r!=="lis\
tener"&&r!=="event")for(let a of["secret_name","signature"])o(a)&&i(a,`has no meaning: via: ${r} carries no signature; l\
eave it out`);else o("signature")&&!o("secret_name")&&i("secret_name","is missing next to signature; write one, or neith\
er");return r==="event"&&n0(m(n,"signature"))&&i("signature","needs further headers, which an event does not carry; writ\
e jobserv, github or one of your own"),s.push(...se(["signature"],Lr(m(n,"signature")))),r==="event"?s.push(...o0(e)):o(
"url")&&r!=="poll"&&i("url","has a meaning for via: poll and via: event only; leave it out"),o("format")&&(r==="delivery"||
r==="status")&&i("format",`has no meaning for via: ${r}; leave it out`),[...s,...se(["format"],$d(m(n,"format"))),...yt(
n,"secret_name",t)]}function o0(e){let t=Sd(e);if(typeof t!="string")return[];let n=st(t).map(({name:o})=>o),r=o=>[{path:[
"url"],message:o}];if(!n.includes("callback_token"))return r("lacks ${callback_token}, which via: event needs; write the\
 URL at which a relay takes the callback, with it in the path or query");let s=n.find(o=>o.startsWith("callback_")&&o!==
"callback_token"||o.startsWith("callback.")||o.startsWith("secrets."));return s===void 0?[]:r(`holds \${${s}}, which can\
not be part of the callback_url that the receiver is given; leave it out`)}function Sd(e){return m(m(e,"callback"),"url")}
function ir(e){let t=m(m(e,"callback"),"via");return typeof t=="string"&&i0(t)?t:null}function i0(e){return Object.hasOwn(
vu,e)}function Ed(e){let t=new Map;return ne(e,"chains").flatMap((n,r)=>a0(n,["chains",r]).flatMap(s=>{let o=Tl(`${s.chain}\
/${s.link}`).toLowerCase(),i=t.get(o)??s;if(t.set(o,i),i.chain===s.chain&&i.link===s.link)return[];let a=i.chain===s.chain?
"":` of chain "${i.chain}"`,u=`"${s.link}" has the same commit status as "${i.link}"${a}, since case and characters beyo\
nd U+FFFF do not count there; write another one`;return[{path:s.path,message:u}]}))}function a0(e,t){let n=m(e,"name"),r=[
...ne(e,"webhooks").entries()].filter(([,o])=>m(o,"enabled")!==!1),s=r.some(([,o])=>ir(o)==="event");return r.flatMap(([
o,i])=>{let a=m(i,"name");return(s||ir(i)==="status")&&typeof n=="string"&&typeof a=="string"?[{chain:n,link:a,path:[...t,
"webhooks",o,"name"]}]:[]})}var u0=["success","failure","pending"];function $d(e){let t=m(e,"state");return[...Array.isArray(
t)?he(e,"state",gd):se(["state"],gd(t)),...he(e,"conditions",uo)]}function gd(e){let t=new Map;return u0.flatMap(n=>[...ha(
e,n),...De(e,n).flatMap(r=>{let s=t.get(r)??n;t.set(r,s);let o=`holds ${JSON.stringify(r)}, which is in ${s} too; keep i\
t in one of the two`;return s===n?[]:[{path:[n],message:o}]})])}var Jo={notify:()=>!0,chains:()=>!0,receive:()=>!0,disabled:!0};function Eu(e,t=new Map){let n=e.match(/[\w-]+/g)??[];return new Map(
[...n.map(r=>[r,""]),...t])}function xd(e,t,n){let r,s=c=>c?t:(r??=Eu(JSON.stringify(e),t),r),o=(c,f)=>({names:c,open:["\
variables."],secrets:f}),i=c=>n.disabled||m(c,"enabled")!==!1,a=m(e,"notify"),u=m(a,"tests_url"),l=m(e,"receive");return[
...se(["notify"],[...typeof u=="string"?Su(u,["tests_url"],{...o(jp,t),secrets:null},t):[],...bt(a,"webhooks"),...he(a,"\
webhooks",c=>{let f=n.notify(m(c,"name")),p=s(f&&i(c));return ku(c,o(qo,p),p)})]),...bt(e,"chains"),...Ed(e),...he(e,"ch\
ains",c=>{let f=n.chains(m(c,"name"))&&i(c);return kd(c,s(f),p=>{let d=s(f&&i(p));return{known:o(Dp,d),secrets:d}})}),...l===
void 0?[]:se(["receive"],pd(l,s,n.receive)),...c0(e,t)]}var l0=16;function c0(e,t){let n=(s,o)=>he(s,o,i=>f0(m(i,"name"),
t)),r=d0(e);return[...se(["notify"],n(m(e,"notify"),"webhooks")),...n(e,"chains"),...he(e,"chains",s=>[...n(s,"webhooks"),
...p0(m(s,"token_secret_name"),r,t)]),...se(["receive"],["providers","functions"].flatMap(s=>n(m(e,"receive"),s)))]}function f0(e,t){
if(typeof e!="string")return[];let n=[...t].find(([,s])=>Ss(s)&&e===s||s.length>=l0&&e.includes(s));if(n===void 0)return[];
let r=`holds the secret ${n[0]}, and names are shown; write another one`;return[{path:["name"],message:r}]}function p0(e,t,n){
if(typeof e!="string")return[];let r=n.get(e)||null,s=t.find(a=>a===e||n.get(a)===r);if(s===void 0)return[];let i=`${s===
e?"is a secret_name as well":`has the value of ${s}, a secret_name`}, and who has that key could make a token; write a s\
ecret of its own`;return[{path:["token_secret_name"],message:i}]}function d0(e){let t=ne(e,"chains").flatMap(n=>ne(n,"we\
bhooks"));return[...ne(m(e,"notify"),"webhooks"),...t,...t.map(n=>m(n,"callback")),...ne(m(e,"receive"),"providers")].flatMap(
n=>De(n,"secret_name")).filter(n=>typeof n=="string")}var _d=100;function Nd(e,t,n=Jo){let{extended:r}=e,s=va(e),o=r===void 0?null:va(r),i=Mc(s,o),{data:a,isWhole:u}=i,{trimmed:l,
padded:c}=h0(a,t),f=new Map([...t,...l]),p=xd(a,f,n),{notify:d,chains:y,receive:h}=y0(k0,i,u?p:p.filter(({path:v})=>!w0(
v)),[...i.problems,...[o,s].flatMap(v=>v?m0(v):[])]),g={...d&&{notify:{...d,webhooks:Id(d.webhooks,f)}},chains:y.map(v=>({
...v,webhooks:Id(v.webhooks,f)})),...h&&{receive:h}},w=o!==null||Pt(e.file)!==null;return{config:g,ignored:[...Rd(s),...o===
null?[]:Rd(o).map(v=>`${v} (in ${o.file})`)],origins:w?g0(g,i):[],unread:u?null:String(m(a,"extends")),trimmed:l,padded:c,
problem:i.problem}}function h0(e,t){let n=new Map,r=[];for(let[s,o]of Bp(e)){let i=t.get(s)??"",a=i.replace(/[\r\n]+$/,"");
a!==i&&(o||!a.includes(`
`))&&n.set(s,a),a.trim()!==a&&r.push(`${s} begins or ends with a blank, which is kept; store it without, if that is a mi\
stake`),/^(["']).*\1$/s.test(a)&&r.push(`${s} is in quotes, which are a part of it; write it without, if that is a mista\
ke`)}return{trimmed:n,padded:r}}function Td({data:e}){return Object.keys(e).filter(t=>!Un.includes(t))}function m0(e){return Td(
e).flatMap($0).map(({path:t,message:n})=>e.problem(t,n))}function Rd(e){let t=m(m(e.data,"notify"),"email")!==void 0;return[
...Td(e),...t?["notify.email"]:[]]}function g0({notify:e,chains:t,receive:n},{fileOf:r}){let s=(o,i,a=[])=>a.map(({name:u},l)=>`${o}\
 "${u}" is from ${r(i,l)}`);return[...s("webhook","notify.webhooks",e?.webhooks),...s("chain","chains",t),...s("function",
"receive.functions",n?.functions)]}function y0(e,{data:t,problem:n},r,s=[]){let o=oe(e,t),i=(o.issues??[]).map(({path:f=[],message:p,type:d,expected:y})=>({
path:f.map(({key:h})=>typeof h=="number"?h:String(h)),message:p,meant:d==="raw_check"?y:null}));if(o.success&&r.length===
0&&s.length===0)return o.output;let a=new Set(s.map(Ad)),u=[...s,...b0(i,r).map(({path:f,message:p})=>n(f,p)).filter(f=>!a.
has(Ad(f)))],l=n([],"").file,c=u.slice(0,_d).sort((f,p)=>+(f.file===l)-+(p.file===l)||(f.line??0)-(p.line??0));throw new k(
c,Math.max(0,u.length-_d))}function Ad({file:e,line:t,path:n}){return JSON.stringify([e,t,n])}function b0(e,t){let n=new Set(
e.flatMap(({path:o,meant:i})=>i?[JSON.stringify([...o.slice(0,-1),...i.split(".")])]:[])),r=new Set(e.map(({path:o})=>JSON.
stringify(o))),s=new Set;return[...e,...t.filter(({path:o,message:i})=>{let a=JSON.stringify(o),u=`${a} ${i}`;return!r.has(
a)&&!s.has(u)&&s.add(u)})].filter(({path:o})=>!n.has(JSON.stringify(o)))}function w0(e){return e[0]==="receive"&&e.at(-1)===
"provider"}function Id(e,t){let n=new Set(e.map(({name:o})=>o)),r=new Map,s=o=>{let i=(r.get(o)??0)+1;r.set(o,i);let a=i===
1?o:`${o} #${i}`;return n.has(a)?s(o):a};return e.map(o=>{let{name:i=s(v0(o,t))}=o;return{...o,name:i}})}function v0({method:e,
url:t},n){let r=Ke(t),s=r===null?t:n.get(r)??"",o=/^[^:/?#]*:\/\/[^/?#]*/.exec(s)?.[0]??"",i=URL.canParse(o)?new URL(o).
host:r;return`${e} ${i}`}var k0=O({extends:b(x(_(Y(`must be ${Es}`)),me(e=>Pt(e)!==null,`must be ${Es}`))),notify:b(pp),
chains:b(V(hp,Y("must be a list of chains, each with a name")),[]),receive:b(Ef)}),Od={extends:"extends",notify:"notify",
chains:"chains",chain:"chains",receive:"receive",webhooks:"notify.webhooks",webhook:"notify.webhooks",tests_url:"notify.\
tests_url",providers:"receive.providers",functions:"receive.functions"},S0=["name","enabled","timeout"],$u=new Map([...Object.
keys(rs).filter(e=>!S0.includes(e)).map(e=>[e,"a webhook"]),["required","a webhook"],["only_failures","a webhook"],["fai\
lures_only","a webhook"],["events","a webhook or a chain"],["match","a webhook or a chain"],["callback","a link of a cha\
in"],["token_secret_name","a chain"],["expect_final_callback","a chain"]]),E0=[...$u.keys()].filter(e=>e.length>10);function $0(e){
let t=e.startsWith("x-")?null:x0(e)??_0(e),n=Fn(e)??t;return n===null?[]:[{path:[e],message:n}]}function x0(e){let t=pa(
e),n=$u.get($u.has(t)?t:K(e,E0)??"");return n===void 0?null:`unknown key; it belongs to ${n}, so check its indentation`}
function _0(e){let t=K(e,Object.keys(Od)),n=t===null?void 0:Od[t];return n===void 0?null:`unknown key; did you mean ${n}\
?`}var os=class extends Error{},We=class extends Error{status;constructor(t,n){super("the proxy made no connection",{cause:n}),
this.status=t}},R0=/^(ENOTFOUND|ENODATA|EAI_)/,A0=/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/,I0=[408,425,429],
O0=[401,407],N0={dns_error:"check the host in the URL and the runner's DNS",connection_refused:"check that the receiver \
runs and can be reached from this runner"},T0={"socket hang up":"the connection was closed before a response",aborted:"t\
he response was cut short"};function Yo(e){let t=Md(e);return e instanceof os?{code:"blocked",permanent:!0}:e instanceof
We?P0(e):jd(t)?{code:"tls_error",permanent:!0}:t==="EPROTO"||t.startsWith("ERR_SSL_")?{code:"tls_error",permanent:M0.test(
e.message)}:{code:R0.test(t)?"dns_error":A0.test(t)?"connection_refused":t==="ETIMEDOUT"?"timeout":t.startsWith("HPE_")?
"protocol_error":"connection_reset",permanent:!1}}function ot(e,t=null){if(e instanceof AggregateError&&e.errors.length>
0)return ot(e.errors[0],t);if(!(e instanceof Error))return String(e);if(e instanceof We)return C0(e);let n=Cd(e),r=N0[Yo(
e).code];return Bd(e,t)??(r===void 0?n:`${n}; ${r}`)}function P0({status:e,cause:t}){let n=t instanceof Error?Yo(t):null;
return n?.code==="tls_error"?n:{code:"connection_refused",permanent:e!==null&&e<500&&!I0.includes(e)}}function C0({status:e,
cause:t}){return e!==null?`the proxy responded ${e} and did not connect${O0.includes(e)?"; check its user and password i\
n HTTPS_PROXY and HTTP_PROXY":""}`:t instanceof Error?`the proxy cannot be reached: ${Bd(t,null)??`${Cd(t)}; check HTTPS\
_PROXY and HTTP_PROXY`}`:"the proxy cannot be reached"}function Cd({message:e}){return T0[e]??e}function Md(e){return e instanceof
Error&&"code"in e?String(e.code):""}var Ld=/^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/,Dd="\
ERR_TLS_CERT_ALTNAME_INVALID",M0=/unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i,
L0=/wrong version number|packet length too long/i,D0=/certificate required/i,j0=/:SSL routines:[^:]*:([^:]+):/,B0=/(?:DNS|IP Address):([\w.*:-]+)/g,
Pd=3;function jd(e){return Ld.test(e)||e.startsWith("CERT_")||e===Dd}function Bd(e,t){let n=Md(e),r=e.message.replace(/; if the root CA .*/,
"");if(n===Dd)return U0(e);if(n==="CERT_HAS_EXPIRED")return`the certificate expired${t?` at ${t}`:""}; the receiver must\
 renew it`;if(n==="CERT_NOT_YET_VALID")return`${r}; check the clocks of the receiver and of this runner`;if(Ld.test(n))return`${r}\
; if you trust this certificate, give its CA in the input ca-certificates`;if(jd(n))return`${r}; the receiver must renew\
 it`;let[,s]=j0.exec(e.message)??[];if(s===void 0)return null;let o=L0.test(s)?"does this port speak http? Then write ht\
tp://, or another port":D0.test(s)?"it asks for a client certificate, and none can be sent":"it must speak TLS 1.2 or la\
ter";return`the TLS handshake failed: ${s}; ${o}`}function U0(e){let t="host"in e?String(e.host):"this host",r=[...("cer\
t"in e?F0(e.cert):"").matchAll(B0)].map(([,a])=>a);if(r.length===0)return`the certificate is for other names than ${t}; \
the receiver must renew it`;let s=r.slice(0,Pd).join(", "),o=r.length-Pd,i=o>0?` and ${o} more`:"";return`the certificat\
e is for ${s}${i}, not for ${t}; write a host that it names`}function F0(e){return typeof e=="object"&&e!==null&&"subjec\
taltname"in e&&typeof e.subjectaltname=="string"?e.subjectaltname:""}var Ud;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Ud||(Ud={}));function is(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(
`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}var H0=["notify","test","chain","gate","callback","receive","redeliver"];function Fd(){let e=[],t=d=>e.push(d),{text:n,list:r,patterns:s,guarded:o,named:i,choice:a,number:u,duration:l}=K0(t),c=a(
"mode",H0),f=Tf(t),p={mode:c,configFile:n("config-file",".github/webhooks.yml"),config:is("config",{trimWhitespace:!1}),
jobId:n("job-id")||f.jobId,jobStatus:n("job-status")===""?null:a("job-status",["success","failure","cancelled"]),needs:n(
"needs"),repository:W0(n("repository"),t),runId:u("run-id"),runAttempt:u("run-attempt"),only:r("only","",/[\n,]+/),allowedSchemes:r(
"allowed-schemes","https"),allowedMethods:r("allowed-methods","POST PUT PATCH"),allowedHosts:Hd("allowed-hosts")?r("allo\
wed-hosts",""):r("allowed-hosts","public"),showResponse:a("show-response",["on-failure","always","never"]),caCertificates:n(
"ca-certificates"),dryRun:a("dry-run",["false","true"])==="true",chain:c==="gate"?i("chain","(none)","accept callbacks w\
ithout a token"):n("chain").replace(/^\(none\)$/,""),startAt:n("start-at"),via:a("via",["event","listener","status","che\
ck"]),listen:G0(n("listen","127.0.0.1:8080"),t),publicUrl:n("public-url"),callback:c==="gate"?o("callback","(none)",["a \
callback's JSON","use the source in the input via"]):"",context:n("context"),branch:s("branch"),app:i("app","(any)","acc\
ept every app"),callbackSecretName:i("callback-secret-name","(none)","accept unsigned callbacks"),listenerToken:n("liste\
ner-token"),callbackFormat:n("callback-format"),callbackSignature:n("callback-signature"),since:c==="gate"?a("since",["r\
un","attempt","commit"]):"run",timeoutMs:l("timeout"),callbackUrl:n("callback-url"),state:n("state"),description:n("desc\
ription"),targetUrl:n("target-url"),variables:V0(n("variables"),t),record:n("record"),trustRecord:a("trust-record",["fal\
se","true"])==="true",deliveries:r("deliveries","failed",/[\n,]+/),sinceMs:c==="redeliver"?l("since"):null,giveUpAfterMs:l(
"give-up-after","24h")??0,coverage:n("coverage")===""?null:a("coverage",["true","false"])==="true",environment:f};if(e.length===
0&&e.push(...z0(p)),e.length>0)throw new k(e.map(d=>({message:d})));return p}function qd(e){let t=e.trimStart();return t===
""?{secrets:new Map,ended:new Set}:t.startsWith("{")?X0(t):Y0(e)}function K0(e){let t=(l,c="")=>is(l)||c,n=(l,c,f=/[\s,]+/)=>t(l,c).split(f).map(p=>p.trim()).filter(p=>p!==""),r=l=>{let c=n(
l,"");for(let f of c){let p=$o(f);p!==null&&e(`input ${l}: ${p}`)}return c},s=(l,c,[f,p])=>{let d=is(l,{trimWhitespace:!1});
return d.trim()===""&&Hd(l)&&e(`input ${l} is empty; write ${f}, or leave the input out (or write ${c}) to ${p}`),d.trim()===
c?"":d};return{text:t,list:n,patterns:r,guarded:s,named:(l,c,f)=>s(l,c,["a name",f]).trim(),choice:(l,c)=>{let f=t(l,c[0]),
p=c.find(d=>d===f);return p===void 0&&e(`input ${l} is "${f}"; write one of ${c.join(", ")}`),p??c[0]},number:l=>{let c=t(
l);return c===""?null:/^[1-9]\d{0,15}$/.test(c)?Number(c):(e(`input ${l} is "${c}"; write a whole number above 0`),null)},
duration:(l,c="")=>{let f=t(l,c);if(f==="")return null;let p=xo(f);return p===null&&e(`input ${l} is "${f}"; write a tim\
e up to 24 days, such as 30s, 10m, 1h, 7d`),p}}}function Hd(e){return process.env[`INPUT_${e.toUpperCase()}`]!==void 0}function G0(e,t){
let[,n,r,s]=/^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(e)??[],o=n??r;return o===void 0||Number(s)>65535?(t(`input li\
sten is "${e}"; write HOST:PORT, as 127.0.0.1:8080`),{host:"127.0.0.1",port:0}):{host:o,port:Number(s)}}function W0(e,t){
return e!==""&&!pt(e)&&t(`input repository is "${e}"; write OWNER/NAME`),e}function V0(e,t){if(e==="")return{};let n=ie(
e);return n!==void 0&&!Ol(e)&&t("input variables holds an integer beyond 2^53, which would be rounded; put it in quotes"),
M(n)?n:(t('input variables is not a JSON object; write {"NAME": "value"}, and ${{ toJSON(...) }} for the value of an exp\
ression'),{})}var Kd=/^[A-Za-z0-9_-]+$/,Gd="names hold letters, digits, _ and - only",J0='a value of several lines needs\
 the JSON form: {"NAME": ${{ toJSON(secrets.NAME) }}}';function Y0(e){let t=new Map,n=[],r=new Set,s=new Set,o=e.replace(
/\n$/,"").split(`
`),i="";for(let[a,u]of o.entries()){let l=u.endsWith("\r")?u.slice(0,-1):u;if(l===""){t.get(i)&&s.add(i);continue}let c=l.
indexOf("="),f=l.slice(0,Math.max(c,0));Kd.test(f)?t.has(f)?r.add(f):t.set(f,l.slice(c+1)):n.push(a+1),i=f}if(n.length>0){
let a=n.length===1?"line":"lines",u=n.slice(0,10).join(", "),l=n.length>10?" and more":"";return{error:`input secrets, ${a}\
 ${u}${l}: write NAME=value, with = directly after the name (${Gd}); ${J0}`}}return r.size>0?{error:Wd(r)}:{secrets:t,ended:s}}
function X0(e){let t=ie(e);if(!M(t))return{error:'input secrets starts with { but is not valid JSON; write {"NAME": "val\
ue"}, or lines NAME=value'};let n=Object.entries(t),r=new Map,s=[];for(let[i,[a,u]]of n.entries())Kd.test(a)?typeof u!="\
string"?s.push(`input secrets: ${a} must be a string; put it in quotes`):r.set(a,u):s.push(`input secrets: name number ${i+
1} is wrong; ${Gd}`);if(s.length>0)return{error:s.join(". ")};let o=new Set([...vs(e)].map(i=>String(i.at(-1))));return o.
size>0?{error:Wd(o)}:{secrets:r,ended:new Set}}function Wd(e){return`input secrets: given twice: ${[...e].join(", ")}; k\
eep one of each`}function z0(e){let t=Q0(e);return t===null?[]:Object.entries(eS).filter(([n,r])=>{let s=is(n);return s!==
""&&s!==tS[n]&&!r.includes(t)}).map(([n,r])=>`input ${n} is set, but ${t} does not read it; leave it out (it is read by ${Z0(
r)})`)}function Z0(e){let t=[["mode gate",as],["mode receive",us],["mode redeliver",ur]];return[...new Set(e.map(r=>t.find(
([,o])=>o.includes(r)&&o.every(i=>e.includes(i)))?.[0]??r))].join(", ")}function Q0(e){let{mode:t,via:n,record:r,callback:s,
sinceMs:o,environment:i}=e;if(t==="receive")return r!==""?"mode receive with the input record":n==="listener"?"mode rece\
ive with via: listener":"mode receive from an event";if(t==="redeliver"&&o!==null)return"mode redeliver with the input s\
ince";if(t!=="gate")return`mode ${t}`;if(s.trim()!=="")return"a gate with the input callback";if(n!=="event")return`a ga\
te with via: ${n}`;switch(i.eventName){case"repository_dispatch":case"workflow_dispatch":return"a gate in dispatch event\
s";case"status":case"check_run":case"deployment_status":return`a gate in ${i.eventName} events`;default:return null}}var zo=[
"mode notify","mode test","mode chain","a gate with the input callback","a gate with via: listener","a gate with via: st\
atus","a gate with via: check","a gate in dispatch events","a gate in status events","a gate in check_run events","a gat\
e in deployment_status events","mode callback","mode receive from an event","mode receive with via: listener","mode rece\
ive with the input record","mode redeliver","mode redeliver with the input since"],ar=["mode notify","mode test","mode c\
hain"],us=zo.filter(e=>e.startsWith("mode receive")),as=zo.filter(e=>e.startsWith("a gate")),ur=zo.filter(e=>e.startsWith(
"mode redeliver")),xu=[...ar,"a gate in dispatch events",...us,...ur],Xo=[...ar,"a gate in dispatch events","mode callba\
ck",...ur],eS={"config-file":xu,"config-token":xu,config:xu,needs:ar,repository:["mode notify","mode test"],"run-id":[...ar,
"a gate with via: status","a gate with via: check"],"run-attempt":[...ar,"a gate with via: status","a gate with via: che\
ck"],only:["mode notify","mode test",...us,...ur],"allowed-schemes":Xo,"allowed-methods":Xo,"allowed-hosts":Xo,"show-res\
ponse":Xo,"dry-run":zo,chain:["mode chain",...as],"start-at":["mode chain"],via:[...as.filter(e=>e!=="a gate with the in\
put callback"),...us],callback:["a gate with the input callback"],context:["a gate with via: status","a gate with via: c\
heck","a gate in status events","a gate in check_run events","a gate in deployment_status events","mode callback"],branch:[
"a gate with via: status","a gate with via: check","a gate in status events","a gate in check_run events"],app:["a gate \
in check_run events","a gate with via: check"],"callback-secret-name":[...as,"mode callback"],"listener-token":["a gate \
with via: listener",...us],"callback-format":as,timeout:["mode chain","a gate with via: listener","a gate with via: stat\
us","a gate with via: check","a gate in dispatch events","mode receive with via: listener"],"callback-url":["mode callba\
ck"],state:["mode callback"],description:["mode callback"],"target-url":["mode callback"],variables:[...ar,"a gate in di\
spatch events"],record:["mode receive with the input record","mode redeliver"],"trust-record":["mode receive with the in\
put record"],deliveries:ur,coverage:["mode notify","mode test"],since:["a gate with via: status","a gate with via: check",
...ur],"callback-signature":["a gate with via: listener"],"give-up-after":["mode redeliver with the input since"]},tS={"\
config-file":".github/webhooks.yml","allowed-schemes":"https","allowed-methods":"POST PUT PATCH","allowed-hosts":"public",
"show-response":"on-failure",via:"event",since:"run",app:"(any)",callback:"(none)","callback-secret-name":"(none)",chain:"\
(none)",deliveries:"failed","give-up-after":"24h"};var Zo="neither GITHUB_TOKEN nor GH_TOKEN is set";function Qo(e){let t=e.GITHUB_TOKEN||e.GH_TOKEN;if(!t)return null;let n=(e.
GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),r=s=>n+s;return{url:r,get:(s,o)=>fetch(r(s),{headers:{accept:o,
authorization:`Bearer ${t}`,"user-agent":`webhook-action/${An}`}}).catch(i=>{let a=i instanceof Error?i.cause:void 0,u=a instanceof
Error?a.message:i;throw new C(`GET ${r(s)} got no response: ${u}; check the network and GITHUB_API_URL`,null)})}}var U=class extends Error{};function ei(e,t){let n=/^[1-9]\d*$/.test(e)?Number(e):0;if(n>0&&n<=t)return n;throw new U(`-\
-days is "${e}"; write a whole number from 1 to ${t}`)}var $e=".github/webhooks.yml",_u={offline:{type:"boolean",default:!1}},
Rt=`  --offline           does not read the file that the config extends; it is read
                      through the API (GITHUB_API_URL) if GITHUB_TOKEN or
                      GH_TOKEN is set`,Jt={file:{type:"string",default:$e},..._u},yn={secrets:{type:"string"}};function Me(e){
let{summary:t,usage:n,about:r,options:s,run:o}=e,[i,a]=e.arguments;return{summary:t,help:`${n}

${t}

${r.replace(/^\n/,"").trimEnd()}`,async run(u,l){let c=nS(u,s),{length:f}=c.positionals;if(f<i||f>a)throw new U(f<i?`too\
 few arguments; write webhook-action ${n}`:`unknown argument ${c.positionals.at(a)}`);return o(c,l)}}}function nS(e,t){try{
return(0,Jd.parseArgs)({args:[...e],options:t,allowPositionals:!0})}catch(n){throw n instanceof TypeError?new U(n.message.
replace(/\. To specify.*/s,"")):n}}function bn(e,{env:t,readInput:n}){let r=e===void 0?t.SECRETS:e==="-"?n().toString("u\
tf8"):wn(e);if(r===void 0)return null;let s=qd(r);if("error"in s)throw new k(s.error);return s.secrets}var rS={...Jo,disabled:!1};
async function At(e,t,n,r){let{file:s}=e,o={text:wn(s),file:s},i=await sS(o,e.offline,t),a=typeof i=="object"?{...o,extended:i}:
o,u=`${o.text}
${a.extended?.text??""}`,l=n??Eu(u,r),c=Nd(a,l,rS),{notify:f,chains:p,receive:d}=c.config,y=!f&&p.length===0&&!d,h=c.ignored.
includes("jobs"),g=typeof i=="string"?`extends ${c.unread}, which was not read or checked: ${i}`:y?h?`is a workflow, and\
 a config in its steps is not checked; move it to ${$e}`:"has none of notify, chains and receive; is it the right file?":
null;return{...c,secrets:l,warnings:g===null?[]:[`${s}: ${g}`]}}async function sS(e,t,n){let r=wa(e);if(r===null)return;
if(t)return"--offline";let s=Qo(n);if(s===null)return Zo;let{repository:o,path:i}=r.from,a=Pi(r.from),u=`/repos/${o}${Cl(
r.from)}`,l=f=>new k([r.problem(`${a} cannot be read: ${f}`)]),c=await s.get(u,"application/vnd.github.raw+json").catch(
f=>{throw l(ot(f))});if(c.ok){let f=await c.text();try{let p=ie(f);return{text:$s({text:f,json:p},i),file:a}}catch(p){throw l(
ot(p))}}throw l(`GET ${s.url(u)}: ${c.status}; check the name, path and ref, and that the token has contents: read there\
, or use --offline`)}function wn(e){return ls(e).toString("utf8")}var lr=0;function ls(e){let t=e===lr?"standard input":
e,n;try{n=iS(e,Vd)}catch(r){throw new k(lS(t,m(r,"code")))}if(n!==null)return n;throw new k(`${t} is larger than ${Vd/1024/
1024} MiB, the most that is read`)}var Vd=32*1024*1024,oS=64*1024;function iS(e,t){let n=e===lr?lr:(0,Ve.openSync)(e,Ve.constants.
O_RDONLY|Ve.constants.O_NONBLOCK),r=Buffer.alloc(oS),s=[];try{for(let o=0;o<=t;){let i=aS(n,r);if(i===0)return Buffer.concat(
s);s.push(Buffer.from(r.subarray(0,i))),o+=i}return null}finally{e!==lr&&(0,Ve.closeSync)(n)}}function aS(e,t){for(;;)try{
return(0,Ve.readSync)(e,t)}catch(n){if(m(n,"code")!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,uS)}}var uS=10;function lS(e,t){switch(t){case"ENOENT":{let n=Ci(e);return n!==null&&(0,Ve.existsSync)(n)?`there\
 is no ${e}, but ${n}; rename it, or name that file`:e===$e?`there is no ${e}; run this in the repository's root, or nam\
e the file`:`there is no ${e}; write the path of a file`}case"EISDIR":return`${e} is a folder; write the path of a file`;default:
return`${e} cannot be read (${t})`}}var En=require("node:fs"),Ae=require("node:path");var ti=require("node:fs"),cr=require("node:path");async function Yd(e,t,n){let{repository:r}=t;try{let s=fS(t);return await cS({repository:r,path:e,ref:s},n)}catch(s){if(s instanceof
C&&s.status===404)return null;throw s}}async function cS({repository:e,path:t,ref:n},r){let s=await r.request("GET /repo\
s/{owner}/{repo}/contents/{path}",{...ae(e),path:t,...n!==null&&{ref:n},headers:{accept:"application/vnd.github.raw+json"}}),
o=s.body.toString("utf8");return $s({text:o,json:s.json},t)}function fS({workflowSha:e,sha:t}){return e||t}function Xd(e,t){try{return(0,ti.writeFileSync)((0,cr.join)(e,`webhook-action-${t}`),"",{flag:"wx"}),!0}catch(n){return m(
n,"code")!=="EEXIST"}}var pS=["workflow_call","workflow_run"],dS=/\/webhook-action(?:\/notify|\/chain|\/\.github\/workflows\/notify\.yml)?@/,hS=[
void 0,"notify","chain"],mS=5,gS=20,yS="GET /repos/{owner}/{repo}/actions/workflows",bS=O({name:_(),path:_(),state:L(_(),
"active")});function Ru(e,t){let n;try{({data:n}=Ft({text:t,file:e}))}catch(i){if(i instanceof k)return null;throw i}let r=m(
n,"on");if(r===void 0)return null;let s=m(n,"name"),o=m(m(r,"workflow_run"),"workflows");return{path:e,name:typeof s=="s\
tring"?s:e,events:M(r)?Object.keys(r):zd(r),watched:zd(o),reports:wS(n).some(vS)}}function zd(e){return[e].flat().filter(
t=>typeof t=="string"||typeof t=="number").map(String)}function wS(e){let t=m(e,"jobs");return Object.values(M(t)?t:{}).
flatMap(n=>[n,...ne(n,"steps")])}function vS(e){let t=m(e,"uses"),n=m(m(e,"with"),"mode");return typeof t=="string"&&dS.
test(t)&&hS.includes(n)}function Au(e,t=null){let n=new Set(e.filter(({reports:r,path:s})=>r||s===t).flatMap(({watched:r})=>r));
return e.filter(({name:r,path:s,reports:o,events:i})=>!o&&s!==t&&!n.has(r)&&!n.has(s)&&!i.every(a=>pS.includes(a)))}async function Qd(e,t){
let n=Oo(t);if(t.eventName!=="workflow_run"||n===null||!Xd(t.temp,"coverage"))return null;try{let r=await kS(e,t,n);if(r.
length===0)return null;let s=r.map(({name:o,path:i})=>o===i?o:`"${o}" (${i})`);return`${n}: the list on.workflow_run.wor\
kflows lacks ${s.join(", ")}, whose runs are not reported; add the names, or set coverage: false`}catch(r){if(r instanceof
C)return null;throw r}}async function kS(e,t,n){let r=await Zd(e,t,n);if(r===null||r.watched.length===0)return[];let s=[],
o=e.pages(yS,ae(t.repository),{keys:["workflows"],most:mS});for await(let{items:u}of o)for(let l of u){let c=oe(bS,l);if(!c.
success)continue;let{name:f,path:p,state:d}=c.output,y=p.startsWith(".github/workflows/"),h=[f,p].some(g=>r.watched.includes(
g));y&&!h&&d==="active"&&p!==r.path&&s.push(p)}let i=await Promise.all(s.slice(0,gS).map(u=>Zd(e,t,u))),a=[r,...i.filter(
u=>u!==null)];return Au(a,r.path)}async function Zd(e,t,n){let r=await Yd(n,t,e);return r===null?null:Ru(n,r)}var cs=require("node:crypto");var SS="webhook-action/relay/v1/",Iu=32,ES=Buffer.alloc(Iu),ni=64,$S=16;var xS=/^[A-Za-z0-9]{1,8}$/;function nh(e){let t=[],n=[];for(let[o,i]of e.split(",").entries()){let[a="",u="",...l]=i.trim().
split(":"),c=ah(u),f=`key number ${o+1}`;!xS.test(a)||c===null||l.length>0?n.push(`${f} is not id:key; write 1 to 8 lett\
ers or digits, a colon and 32 bytes as base64url (43 characters)`):t.some(p=>p.id===a)?n.push(`${f} has the id ${a} of a\
nother key; write its own`):t.push({id:a,bytes:c})}let[r,...s]=t;return n.length>0||r===void 0?{errors:n}:{keys:[r,...s]}}
function ri({id:e,bytes:t},n){return{id:e,key:si(t,n.toLowerCase())}}function rh({id:e,key:t}){return`whr_${e}_${t.toString(
"base64url")}`}function sh(e){let t=e.split(",").map(n=>{let[,r="",s=""]=/^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(n.trim())??
[],o=ah(s);return o===null?null:{id:r,key:o}});return t.includes(null)?null:t.filter(n=>n!==null)}function si(e,t){return eh(
eh(ES,e),`${SS}${t}`)}function eh(e,t){return(0,cs.createHmac)("sha256",e).update(t).digest()}function oh(e){let t=th(e,
54),n=Buffer.concat([th(e,92),Buffer.alloc(Iu)]);return r=>{let s=Buffer.byteLength(r),o=Buffer.allocUnsafe(ni+s);return t.
copy(o),o.write(r,ni),n.write((0,cs.hash)("sha256",o),ni,"hex"),Buffer.from((0,cs.hash)("sha256",n),"hex")}}function th(e,t){
let n=Buffer.alloc(ni,t);for(let[r,s]of e.entries())n[r]=t^s;return n}function ih(e,t){return _S(e(JSON.stringify(t)))}function _S(e){return e.subarray(0,$S).toString("base64url")}function oi(e,t,n){let r=si(e.key,`secret/${t}`);return n===
"text"?r.toString("base64url"):`whsec_${r.toString("base64")}`}function ah(e){let t=Buffer.from(e,"base64url");return t.length===Iu&&t.toString("base64url")===e?t:null}var RS=/^[A-Za-z0-9._~\-/%]+$/;var pL={id:"",bytes:Buffer.alloc(32)};function ii(e,t,n,r=null){let s=r===null?"":`${r}.`,o=AS(e,t,n,r);return`/w/${t}/${e.
id}.${s}${o}/${n}`}function uh(e){let t=e.replace(/%2e/gi,".").split("/");return RS.test(e)&&!t.some(n=>/^\.{0,2}$/.test(
n))}function AS({key:e},t,n,r){let s=oh(si(e,"url"));return ih(s,["w",t.toLowerCase(),n,r])}var Dh=require("node:child_process"),jh=require("node:fs");function lh(e){let t=new Map;for(let[n,r]of e){let s=t.get(n);t.set(n,s===void 0?r:`${s}, ${r}`)}return Object.fromEntries(
t)}var IS=["x-github-delivery","webhook-id","x-gitlab-event-uuid","svix-id"],vL=["content-type",...IS];function Ou(e){let t=OS(e);if(!t.includes("%"))return t;try{return decodeURI(t)}catch{return t}}function OS(e){let t=0,n=e.length;for(;e[t]==="/";)t+=1;for(;n>t&&e[n-1]==="/";)n-=1;return e.slice(t,n)}var NS=/^application\/x-www-form-urlencoded *(?:;|$)/i,
TS=/^[ \t\r\n]*[{["]/;function ch(e){let t=PS(e)?CS(e.body.toString()):null;return ct(t)}function PS({headers:e,body:t}){return NS.test(e["con\
tent-type"]??"")&&!TS.test(Il(t.toString()))}function CS(e){let t=e.split("&").filter(r=>/^payload(?:=|$)/.test(r)).map(
r=>r.slice(8)),[n]=t;return n===void 0?null:t.length>1?{fault:"the body is a form with more than one payload"}:MS(n)??{fault:"\
the body is a form whose payload is not percent-encoded UTF-8"}}function MS(e){try{return decodeURIComponent(e.replaceAll("+"," "))}catch{return null}}var dh=require("node:crypto");function vn(e){let t=Buffer.from(e);return{text:t.toString(),sha256:(0,dh.hash)("sha256",t)}}var ai="${escaped secret}";
function fs(e,t,n){let r=[],s="";for(let o of Ce(e))if(o.kind==="text")s+=o.text;else if(o.kind==="broken")s+=o.source;else{
let i=LS(o,t,n);i===null?s+=rt(Wn(o,t)):(r.push(...n(s),{kind:"placeholder",placeholder:i}),s="")}return mh([...r,...n(s)])}
function LS(e,t,n){let{name:r,filters:s}=e,o=f=>`\${${[f,...s.map(({source:p})=>p)].join("|")}}`;if(nt(r)!==null)return o(
r);let i=t(r);if(s.length===0&&typeof i=="string")return null;let a=DS(e,i)?fh(i,n):"";if(a==="")return null;let[u,...l]=typeof i==
"string"?n(i):[];if(u?.kind==="placeholder"&&l.length===0)return o(u.placeholder.slice(2,-1));let c=rt(Wn(e,t));return fh(
c,n)===a?null:o(r)}function DS({name:e},t){return typeof t=="string"||yo(e)!==null}function fh(e,t){let n=[],r=s=>{for(let o of t(
s)){if(o.kind==="text")continue;let{placeholder:i}=o,a=i.replace(/[|}].*/s,"");n.push(i===ai?s:a)}return s};return Vn(e,
{key:r,leaf:r}),n.sort().join()}function hh(e,t,n){return Vn(e,{key:r=>fs(r,t,n),leaf:r=>{let s=Gn(r);if(!s)return fs(r,
t,n);let o=wo(s,t);return o===un?un:o===void 0?"":typeof o=="string"?fs(r,t,n):Nu(o,n)}})}function Nu(e,t){let n=r=>Tu(r,
t);return Vn(e,{key:n,leaf:n})}function Tu(e,t){return mh(t(e))}function mh(e){return e.map((t,n)=>t.kind==="placeholder"?t.placeholder:n===e.length-1?ph(t.text):ph(`${t.text}{`).slice(
0,-1)).join("")}function ph(e){return e.replace(/\$+/g,(t,n)=>e[n+t.length]==="{"?t+t:t)}var kn="***",jS=/authorization|token|cookie|secret|key|signature|password/i,BS=16,gh=/…|â\x80¦|\.{3}|(?<!\ufffd)\ufffd+$/g,
US=16;function Cu(){let e=new Set,t=Sh();return{add(n){if(e.has(n))return[];e.add(n);for(let r of nE(n))t.add(r);return Ih(
n)},redact(n){let r="",s=0;for(let{from:o,to:i}of $h(n,t,!0))r+=n.slice(s,o)+kn,s=i;return r+n.slice(s)}}}function wh(e,t=US){
let n=new Map,r=[],s=(i,a)=>{n.has(i)||n.set(i,a)};for(let[i,a]of e)if(!([...a.trim()].length<t)){r.push(qS(a)),s(a,`\${s\
ecrets.${i}}`),s(a.replaceAll(" ","+"),ai);for(let[u,l]of Object.entries(St))s(l(a),`\${secrets.${i}|${u}}`)}let o=Sh();
for(let i of n.keys())o.add(i);return i=>{let a=[],u=0,l=f=>{f>u&&a.push({kind:"text",text:i.slice(u,f)})},c=FS.test(i)||
r.some(f=>i.includes(f));for(let{from:f,to:p}of c?$h(i,o):[]){l(f),u=p;let d=n.get(i.slice(f,p))??ai;a.push({kind:"place\
holder",placeholder:d})}return l(i.length),a}}var FS=/\\u|[%&]/;function qS(e){return(e.match(/[a-z\d]+/gi)??[]).reduce(
(n,r)=>r.length>n.length?r:n,"")}var HS=/[\s,:=]+/,KS=16;function vh(e,t){let n=e.flatMap(l=>l.split(HS)).filter(yh),r=Math.
min(...n.map(l=>l.length*2/3)),s=t.filter(l=>l.length>=r);if(s.length===0)return null;let o=s.join().toLowerCase();if(!n.
some(l=>kh(l).some(c=>WS(o,c))))return null;let{redact:i,add:a}=Cu(),u=[...e.filter(yh),...n];for(let l of u.flatMap(GS))
a(l);return i}function yh({length:e}){return e>=KS}function GS(e){let[,t,n]=kh(e);return[e,t,t.toUpperCase(),n,n.replace(
/=+$/,""),n.replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")]}function kh(e){let t=e.length%2===0&&/^[\da-f]+$/i.
test(e),n=Buffer.from(e,t?"hex":"base64");return[e,n.toString("hex"),n.toString("base64")]}function WS(e,t){let n=/[a-z\d]{8}/i.
exec(t)?.[0]??"";return e.includes(n.toLowerCase())}var Mu=4;function Sh(){let e=new Map,t=new Uint8Array(256);return{add(n){
t[n.charCodeAt(0)&255]=1;let r=bh(n,0),s=e.get(r)??[];if(s.includes(n))return;let o=s.findIndex(({length:i})=>i<n.length);
s.splice(o<0?s.length:o,0,n),e.set(r,s)},next(n,r){let s=r;for(;s<n.length&&t[n.charCodeAt(s)&255]===0;)s++;return s},candidates:(n,r)=>e.
get(bh(n,r))??[]}}function bh(e,t){let n=0;for(let r=0;r<Mu;r++)n=n*31+e.charCodeAt(t+r)|0;return n}function*VS(e,t,n){let r=-1;
for(let s=t.next(e,0);s+Mu<=e.length;s=t.next(e,s+1)){let o=t.candidates(e,s);if(o.length===0)continue;n&&r<=s&&(r=Rh(e,
s+1));let i=o.find(l=>e.startsWith(l,s)),a=n?eE(e,s,r,o):0,u=Math.max(i?.length??0,a);u>0&&(yield{at:s,length:u})}}var It="\
[\\da-fA-F]",Pu=`%[89abAB]${It}`,JS=new Map(Object.entries(Ti).map(([e,t])=>[t,e])),YS=Lu("\\",{whole:String.raw`\\(?:["\\/bfnrt]|u${It}{4})`,
cut:String.raw`\\(?:u${It}{0,3})?`,mark:String.raw`\\u2026`,decode:e=>JSON.parse(`"${e}"`)}),XS=Lu("%",{whole:`%[0-7]${It}\
|%[cdCD]${It}${Pu}|%[eE]${It}(?:${Pu}){2}|%[fF][0-4](?:${Pu}){3}`,cut:`(?:%${It}{0,2}){1,4}?`,mark:"%[eE]2%80%[aA]6",decode:e=>Buffer.
from(e.replaceAll("%",""),"hex").toString()}),Eh=Lu("&",{whole:String.raw`&(?:#\d{1,7}|#[xX]${It}{1,6}|amp|lt|gt|quot|apos);`,
cut:`&(?:#[xX]?${It}{0,7}|am?p?o?s?|lt?|gt?|qu?o?t?)?`,mark:"&#(?:8230|[xX]2026);",decode(e){let t=Number(e.slice(2,-1).
replace(/^x/i,"0x"));return JS.get(e)??String.fromCodePoint(Math.min(t,1114111))}});function Lu(e,t){let n=`(${t.whole})\
|${t.cut}(?=\u2026|\\.{3}|\\ufffd*$|${t.mark})`;return{sign:e,pattern:new RegExp(n,"g"),decode:t.decode}}var zS=/[\\%]|&#?\w{0,8}(?:[;…\ufffd]|\.{3}|$)/,
ZS=64,QS=8*1024*1024;function $h(e,t,n=!1){let r=[],s=[xh(e)];for(let i of s){for(let{at:a,length:u}of VS(i.text,t,n))r.
push({from:i.placeOf(a),to:i.placeOf(a+u)});if(zS.test(i.text))for(let a of[YS,XS,Eh]){if(s.length===ZS||s.length*i.text.
length>QS||!i.text.includes(a.sign))continue;let l=_h(i,a,n);s.some(c=>c.text===l.text)||s.push(l)}}if(r.length<2)return r;
let o=[];for(let i of r.sort((a,u)=>a.from-u.from)){let a=o.at(-1);a&&i.from<a.to?a.to=Math.max(a.to,i.to):o.push(i)}return o}
function xh(e){return{text:e,placeOf:t=>t}}function _h(e,{pattern:t,decode:n},r=!1){let s=[0],o=[0],i=0;return{text:e.text.
replace(t,(l,c,f)=>{if(c===void 0&&!r)return l;let p=c===void 0?"":n(l),d=f+l.length;return i+=l.length-p.length,o.push(
d),s.push(d-i),p}),placeOf:l=>{let c=0,f=s.length;for(;f-c>1;){let p=c+f>>1;(s[p]??0)<=l?c=p:f=p}return e.placeOf(l-(s[c]??
0)+(o[c]??0))}}}function Rh(e,t){return gh.lastIndex=t,gh.exec(e)?.index??e.length}function eE(e,t,n,r){let s=0,o=i=>r.some(
a=>a.startsWith(e.slice(t,i)));for(let i=n;o(i);i=Rh(e,i+1)){let a=i<e.length?Mu:BS;if(i-t>=a&&(s=i-t),i===e.length||!o(
i+1))break}return s}function tE(e){return jS.test(e)}function Ah(e){return Object.fromEntries(Object.entries(e).map(([t,
n])=>[t,tE(t)?kn:n]))}function Ih(e){let t=e.split(/\r\n|\r|\n/).map(n=>n.trim());return[...new Set([e,...t])].filter(n=>n.
trim()!==""&&Ss(n))}function nE(e){return[...new Set(Ih(e).flatMap(rE))]}function rE(e){let t=Buffer.from(e),n=St.xml(e),
r=[e,t.toString()];return[...r,...r.map(s=>s.replaceAll(" ","+")),mr(e),t.toString("latin1"),St.json(e).slice(1,-1),St.url(
e),n,n.includes("\uFFFD")?_h(xh(n),Eh).text:n,St.slack(e),t.toString("base64").replace(/=+$/,""),t.toString("base64url")]}var Du={type:"token",header:"Authorization"},Oh=["x-gitea-event","x-forgejo-event","x-gogs-event"],sE={github:{detectedBy:[
{...Sn("x-github-event"),absent:Oh}],signature:"github"},gitea:{detectedBy:Oh.map(Sn),signature:"gitea"},sonarqube:{detectedBy:[
Sn("x-sonarqube-project")],signature:{algorithm:"sha256",header:"X-Sonar-Webhook-HMAC-SHA256",prefix:"",encoding:"hex"}},
slack:{detectedBy:[Sn("x-slack-request-timestamp")],signature:"slack"},stripe:{detectedBy:[Sn("stripe-signature")],signature:"\
stripe"},gitlab:{detectedBy:[Sn("x-gitlab-event")],signature:{type:"token",header:"X-Gitlab-Token"}},bitbucket:{detectedBy:[
Sn("x-event-key")],signature:{algorithm:"sha256",header:"X-Hub-Signature",prefix:"sha256=",encoding:"hex"}},"docker-hub":{
detectedBy:[{match:{},present:["push_data","repository.repo_name"]}],signature:null},harbor:{detectedBy:[{match:{body:{type:[
"[A-Z]**"]}},present:["event_data"]},{match:{body:{specversion:["1.*"],type:["harbor.**"]}},present:["data"]}],signature:Du},
quay:{detectedBy:[{match:{},present:["repository","namespace","name","docker_url","homepage"]}],signature:null},acr:{detectedBy:[
{match:{},present:["id","timestamp","action","target.repository"]}],signature:Du},registry:{detectedBy:[{match:{headers:{
"content-type":["application/vnd.docker.distribution.events.v[0-9]+\\+json**"]}},present:["events"]}],signature:Du}};function Nh(e){
return sE[e]}function Sn(e){return{match:{headers:{[e]:["**"]}},present:[]}}function ju(e,t,{secrets:n,now:r}){let s=ps(e);if(s===null)return null;let o=e.secret_name.filter(f=>n.get(f)),i=o.map(f=>n.
get(f)??"");if(i.length===0)return e.secret_name.length===0?"the provider has no secret_name, so its signature cannot be\
 verified":`${Th(e.secret_name,"and")} of the input secrets ${e.secret_name.length>1?"are":"is"} empty, so the signature\
 cannot be verified`;let a=Math.floor(r/1e3),{tolerance:u}=e,l={headers:t.headers,body:t.body,now:a,...u!==void 0&&{tolerance:u/
1e3}},c=iE(s,l,i);return c==="ok"?null:c==="outside_tolerance"&&!ui(s)?ad(s,l):c==="missing"?`${aE(s)} is missing`:`${Mh(
s)} does not match ${Th(o,"or")}`}function Ph(e){return ps(e)===null}function Bu(e,t,n){return ps(e)!==null&&ju(e,t,n)===
null}function Ch(e){let t=ps(e);return t&&Mh(t).toLowerCase()}function ps(e){let{signature:t,type:n,secret_name:r}=e;if(t===
"none")return null;if(t!==void 0)return t;if(r.length===0&&!oE(e))return null;let s=n===void 0?null:Nh(n).signature;return s===
null||s==="none"?"jobserv":s}function oE({type:e}){return zn.some(t=>t===e)}function iE(e,t,n){if(!ui(e)){let a=yu(e,t,n),
u=e==="gitea"&&a==="wrong"?ch(t):null;return u===null||ss(u)?a:yu(e,{...t,body:Buffer.from(u)},n)}let{headers:r}=t,{prefix:s=""}=e,
o=ct(m(r,e.header.toLowerCase()));return o===null||o===""?"missing":n.filter(a=>uE(s+a,o)).length>0?"ok":"wrong"}function ui(e){
return typeof e=="object"&&"type"in e}function aE(e){let t=ui(e)?[e.header]:Wo(e),n=t.at(-1);return t.length===1?`header\
 ${n}`:`one of the headers ${t.slice(0,-1).join(", ")} and ${n}`}function Th(e,t){let n=e.map(r=>`"${r}"`).join(` ${t} `);
return e.length>1?`the secrets ${n}`:`the secret ${n}`}function Mh(e){return ui(e)?e.header:Wp(e)}function uE(e,t){let n=Vt(
e,t),r=Vt(e,Buffer.from(t,"latin1"));return n||r&&/^[\0-\xff]*$/.test(t)}function li(e){return ps(e)==="standard-webhooks"?"standard-webhooks":"text"}var Bh=`
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`,Uh=Me({summary:"Prints a repository's secret RELA\
Y, derived from RELAY_KEYS.",usage:"key OWNER/NAME [--all]",about:`
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${Bh}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,options:{all:{type:"boolean",default:!1}},arguments:[
1,1],run({values:e,positionals:[t=""]},{env:n}){let r=Hh(t),[s,...o]=qh(n),a=[s,...e.all?o:[]].map(u=>rh(ri(u,r))).join(
",");return{ok:!0,json:{repository:r,secret:a},lines:[a]}}}),lE=99999,cE=86400,Fh=Me({summary:"Prints a webhook's URL at\
 the relay, and the secret of its sender.",usage:"url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]",about:`\

  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${$e}
${Rt}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; if they were
given a value for that name, the sender needs that value instead.
${Bh}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,options:{...Jt,relay:{type:"string"},
repo:{type:"string"},days:{type:"string"}},arguments:[1,1],async run({values:e,positionals:[t=""]},{env:n}){if(!uh(t))throw new U(
`"${t}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`);let r=qu(
e.relay??n.RELAY_URL),s=it(e.repo,n),o=Uu(s,n),i=fE(e.days),a=r+ii(o,s,t,i),{secrets:u,warnings:l}=await pE(o,t,e,n);return{
ok:!0,json:{url:a,expires:i===null?null:Lh(i),secrets:u},lines:[a,...i===null?[]:[`expires: ${Lh(i)}`],...u.map(({provider:c,
secret_name:f,secret:p})=>`secret ${f} of ${c}: ${p}`)],warnings:l}}});function fE(e){return e===void 0?null:Math.floor(
Date.now()/1e3)+ei(e,lE)*cE}function Lh(e){return new Date(e*1e3).toISOString()}async function pE(e,t,n,r){let{file:s}=n;
if(s===$e&&!(0,jh.existsSync)(s))return{secrets:[],warnings:[`there is no ${s} here, so the provider isn't known: name t\
he file with --file to see its sender's secret`]};let o=await At(n,r,null),{receive:i}=o.config,a=hE(i,t);return{secrets:a.
flatMap(u=>u.secret_name.map(l=>({provider:u.name,secret_name:l,secret:oi(e,l,li(u))}))),warnings:[...o.warnings,...i?.relay===
void 0?[`${s} has no receive.relay: the relay returns 404`]:[],...a.length===0?[`no active function of ${s} has the uri ${t}${dE(
i)}`]:[]]}}function dE(e){let t=(e?.functions??[]).flatMap(({uri:n})=>n??[]);return t.length===0?"":`; it has ${[...new Set(
t)].join(", ")}`}function hE(e,t){let{providers:n=[],functions:r=[]}=e??{};return n.filter(s=>s.active&&r.some(o=>o.active&&
o.provider===s.name&&(o.uri===void 0||Ou(o.uri)===Ou(t))))}function qh(e){let t=e.RELAY_KEYS??"";if(t==="")throw new U("\
RELAY_KEYS is not set; set it to the relay's keys");let n=nh(t);if("keys"in n)return n.keys;throw new U(`RELAY_KEYS: ${n.
errors.join("; ")}`)}function Uu(e,t){return Fu(e,t)[0]}function Fu(e,t){if(t.RELAY_KEYS){let[s,...o]=qh(t),i=a=>ri(a,e);
return[i(s),...o.map(i)]}if(!t.RELAY)throw new U("neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's key\
s, or RELAY to the repository's secret");let[n,...r]=sh(t.RELAY)??[];if(n!==void 0)return[n,...r];throw new U("RELAY is \
not a secret of a repository; write whr_ID_KEY")}function qu(e){if(e===void 0||e==="")throw new U("the relay is not name\
d; write --relay https://HOST");let t=e.replace(/\/+$/,"");if(/^https?:\/\/[^/?#@]+$/.test(t)&&URL.canParse(t))return t;
throw new U(`the relay is "${e}"; write https://HOST without a path`)}function it(e,t,n=null){let r=e??(t.GITHUB_REPOSITORY||
mE()||n);if(r!==null)return Hh(r);throw new U("the repository is not named; write --repo OWNER/NAME")}function Hh(e){if(pt(
e))return e;throw new U(`"${e}" is not a repository; write OWNER/NAME`)}function mE(){try{let e=(0,Dh.execFileSync)("git",
["remote","get-url","origin"],{encoding:"utf8",stdio:["ignore","pipe","ignore"]}),[,t]=/(?<!\/)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(e.trim())??[];return t??null}catch{return null}}var Kh=`  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`,Gh=Me({summary:"Lists every error in configs; exits with 1 if there is one.",usage:"check\
 [FILE...] [--secrets FILE] [--offline] [--coverage]",about:`
  FILE                default ${$e}
${Kh};
                      without any, each name counts as given
${Rt}
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,options:{...yn,..._u,coverage:{type:"boolean",default:!1}},arguments:[0,1e3],async run({values:e,positionals:t},n){
let r=bn(e.secrets,n),s=t.length>0?t:[$e],o=[];for(let i of s){let a={file:i,offline:e.offline},{problems:u,...l}=await gE(
a,n,r),c=e.coverage?SE(Wh(i)):[];o.push({file:i,...l,problems:[...u,...c]})}return{ok:o.every(({problems:i})=>i.length===
0),json:{files:o.map(({file:i,unread:a,problems:u})=>({file:i,...a!==null&&{unread:a},problems:u}))},lines:o.flatMap(({file:i,
problems:a,warnings:u})=>[...a.length===0?[`${i}: ok`]:a.map(hr),...u])}}});async function gE(e,{env:t},n){try{let r=await At(
e,t,n),{config:s,problem:o,unread:i,warnings:a}=r;return{problems:vE(s,e.file,o),unread:i,warnings:a}}catch(r){if(!(r instanceof
k))throw r;return{problems:[...r.problems,...yE(r)],unread:null,warnings:[]}}}function yE({hidden:e}){return e>0?[{message:`\
and ${e} more like these`}]:[]}var bE=["webhook","attestation","id"],wE=["token","callback","signature"];function vE({receive:e,
chains:t},n,r){let s=Wh(n);return!((0,Ae.basename)((0,Ae.dirname)((0,Ae.resolve)(n)))===".github")&&!(0,En.existsSync)(s)?
[]:[{path:["receive"],relay:e?.relay,sent:bE},...t.map(({relay:a},u)=>({path:["chains",u],relay:a,sent:wE}))].flatMap(({
path:a,relay:u,sent:l})=>{let c=kE(u?.workflow,l,s);return c===null?[]:[r([...a,"relay","workflow"],c)]})}function kE(e,t,n){
if(e===void 0)return null;if(!(0,En.existsSync)(n)||!(0,En.readdirSync)(n).includes(e))return`there is no ${(0,Ae.join)(
n,e)}`;let r=EE((0,Ae.join)(n,e)),s=m(r,"workflow_dispatch");if(s===void 0&&!$E(r))return`${e} has no trigger workflow_d\
ispatch`;let o=m(s,"inputs"),i=t.filter(u=>m(o,u)===void 0);if(i.length>0)return`${e} lacks the workflow_dispatch ${i.length>
1?"inputs":"input"} ${i.join(", ")}; GitHub refuses the relay's dispatch without ${t.join(", ")}`;let a=xE(o).filter(u=>!t.
includes(u));return a.length===0?null:`${e} requires the input ${a.join(", ")}, which the relay does not send; give it a\
 default`}function Wh(e){return(0,Ae.join)((0,Ae.dirname)(e),"workflows")}function SE(e){let n=((0,En.existsSync)(e)?(0,En.readdirSync)(
e).sort():[]).filter(a=>/\.ya?ml$/.test(a)).map(a=>(0,Ae.join)(e,a)).flatMap(a=>Ru(a,wn(a))??[]),r=Au(n),s=n.filter(({reports:a,
events:u})=>a&&u.includes("workflow_run")),[o]=s;if(o===void 0)return r.length===0&&n.length>0?[]:[{file:e,message:"no w\
orkflow with the trigger workflow_run uses org/webhook-action"}];let i=o.path;return[...r.map(({name:a,path:u})=>({file:i,
message:`on.workflow_run.workflows lacks "${a}"${a===u?"":` (${u})`}, whose runs are not reported`})),...s.flatMap(({watched:a})=>a).
filter(a=>n.every(({name:u})=>u!==a)).map(a=>({file:i,message:`on.workflow_run.workflows names "${a}", and no workflow h\
as that name; write ${n.find(({path:u})=>(0,Ae.basename)(u)===a)?.name??"a workflow's name, not its file"}`}))]}function EE(e){
return m(Ft({text:wn(e),file:e}).data,"on")}function $E(e){return[e].flat().includes("workflow_dispatch")}function xE(e){
return Object.entries(M(e)?e:{}).filter(([,t])=>m(t,"required")===!0&&m(t,"default")===void 0).map(([t])=>t)}var Vh=Me({
summary:"Lists the webhooks, chains and functions of a config, and their secrets.",usage:"list [--file FILE] [--secrets \
FILE] [--relay URL] [--repo OWNER/NAME]",about:`
  --file FILE         default ${$e}
${Kh}
${Rt}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,options:{...Jt,...yn,relay:{type:"strin\
g"},repo:{type:"string"}},arguments:[0,0],async run({values:e},t){let{env:n}=t,r=bn(e.secrets,t),{config:s,warnings:o}=await At(
e,n,null),a=RE(s,(u,l=!1)=>u.map(c=>({name:c,set:l||!!r?.get(c)})),_E(e,n));return{ok:!0,json:a,lines:AE(a),warnings:o}}});
function _E({relay:e,repo:t},n){let r=!!(n.RELAY_KEYS||n.RELAY),s=e??n.RELAY_URL;if(!r||!s)return{urlOf:null,hasKey:r};let o=qu(
s),i=it(t,n),a=Uu(i,n);return{urlOf:l=>l===void 0?null:o+ii(a,i,l),hasKey:r}}function RE({notify:e,chains:t,receive:n},r,{
urlOf:s,hasKey:o}){let i=a=>({name:a.name,enabled:a.enabled,method:a.method,url:a.url,secrets:r(rr(a))});return{webhooks:(e?.
webhooks??[]).map(a=>({...i(a),events:[a.events].flat()})),chains:t.map(a=>({name:a.name,events:[a.events].flat(),secrets:r(
[a.token_secret_name,a.relay?.secret_name].filter(u=>u!==void 0)),webhooks:a.webhooks.map(u=>({...i(u),via:u.callback.via}))})),
functions:(n?.functions??[]).map(a=>{let u=n?.providers.find(({name:c})=>c===a.provider),l=o&&n?.relay!==void 0;return{name:a.
name,active:a.active&&u?.active===!0,provider:a.provider,uri:a.uri??null,url:s?.(a.uri)??null,events:Object.entries(u?.match?.
headers??{}).concat(Object.entries(a.match?.headers??{})).filter(([c])=>/event/i.test(c)).flatMap(([,c])=>c),secrets:r(u?.
secret_name??[],l)}})}}function AE({webhooks:e,chains:t,functions:n}){let r=[...e.map(({name:o,enabled:i,method:a,url:u,
events:l,secrets:c})=>[`webhook ${o}${i?"":" (disabled)"}`,`${a} ${u}`,l.join(", "),ci(c)]),...t.flatMap(({name:o,events:i,
secrets:a,webhooks:u})=>[[`chain ${o}`,"",i.join(", "),ci(a)],...u.map((l,c)=>[`  ${c+1}. ${l.name}${l.enabled?"":" (dis\
abled)"}`,`${l.method} ${l.url}`,`via ${l.via}`,ci(l.secrets)])]),...n.map(({name:o,active:i,provider:a,uri:u,url:l,events:c,
secrets:f})=>[`function ${o} of ${a}${i?"":" (inactive)"}`,l??(u===null?"any uri":`uri ${u}`),c.join(", "),ci(f)])],s=[0,
1,2].map(o=>Math.max(...r.map(i=>i[o]?.length??0)));return r.map(o=>o.map((i,a)=>i.padEnd(s[a]??0)).join("  ").trimEnd())}
function ci(e){return e.map(({name:t,set:n})=>`${t} (${n?"set":"not set"})`).join(", ")}var fr=require("node:fs");var IE=6e4,OE=.2,NE=["dns_error","connection_refused","connection_reset","timeout","tls_error","protocol_error","truncat\
ed"];function Jh({attempt:e,retryDelaysSeconds:t,failure:n,retryAfter:r,now:s,random:o,retryOnlyIfUndelivered:i}){if(n.status===
410)return{kind:"stop",reason:"the receiver says that it is gone"};if(!TE(n))return{kind:"stop",reason:null};if(i&&PE(n))
return{kind:"stop",reason:"it may have arrived, and is not sent again unless idempotent is true"};let a=Fa(r,s)??0;if(a>
IE){let c=new Date(s+a).toISOString();return{kind:"stop",reason:`the receiver asks to come back in ${Math.ceil(a/1e3)} s\
, at ${c}`}}let u=t[e-1];if(u===void 0)return{kind:"stop",reason:null};let l=Math.max(u*1e3,a)*(1+OE*o);return{kind:"ret\
ry",delayMs:Math.min(Math.ceil(l),cn)}}function TE({code:e,status:t,permanent:n}){return n?!1:e!=="status"?NE.includes(e):t===null?!1:[408,425,429].includes(t)||
t>=500&&t<600}function PE({code:e,status:t,connected:n}){return e==="status"?t!==429&&t!==503:n}function Xh(e){let t=new Map;for(let{run:n,deliveries:r,mayBeOfFork:s=!1}of e)for(let o of r){let i=t.get(o.id),{run_id:a,
run_attempt:u}=o.run??n,l={sent:o,run:{run_id:a,run_attempt:u},repository:o.run?.repository??n.repository,mayBeOfFork:s,
began:ME(o)};i?i.push(l):t.set(o.id,[l])}return[...t.values()].flatMap(n=>{let{began:r,...s}=n.reduce((u,l)=>CE(l,u)?u:l),
o=LE(n),i=n.some(({sent:{body:u}})=>u!==null&&u.sha256!==s.sent.body?.sha256),a=[...n.flatMap(({sent:{first_failed:u}})=>u??
[]),...o.map(({started:u})=>u)].reduce((u,l)=>Math.min(u,Date.parse(l)),1/0);return{...s,earlier:o,differs:i,firstTried:Number.
isFinite(a)?a:null,givenUp:n.some(u=>u.sent.given_up===!0&&u.began>=r)}})}function CE(e,t){return e.began!==t.began?e.began<
t.began:Yh(e.sent)<Yh(t.sent)}function ME({attempts:e}){return e.reduce((t,{started:n})=>Math.max(t,Date.parse(n)),-1)}function Yh({
body:e,status:t}){return(e===null?0:2)+(t==="not_run"?0:1)}function LE(e){return[...new Map(e.flatMap(({sent:n})=>n.attempts).
map(n=>[`${n.started} ${n.number}`,n])).values()].sort((n,r)=>Date.parse(n.started)-Date.parse(r.started)||n.number-r.number)}var DE=1e3,jE=1e4,BE=255,zh=1e5,UE=1e3;var fi=x(H(),qr(),qn(0)),Ot=x(_(),tt(DE)),Zh=x(_(),Oe(/^[0-9a-f]{64}$/)),Qh=O({run_id:fi,run_attempt:fi}),Ku=x(Ot,me(pt)),
Gu=x(_(),$a(),me(e=>Number.isFinite(Date.parse(e)))),FE=O({number:fi,status_code:B(fi),error:B(Ot),started:Gu,duration_ms:x(
H(),Br(),qn(0)),connected:b(go(!1))}),qE=O({id:x(_(),Oe(/^[\x21-\x7e]{1,200}$/)),event:x(_(),Oe(/^[a-z_]{0,50}$/)),chain:B(
Ot),webhook:Ot,status:an(["success","failure","not_run"]),reason:B(x(_(),tt(jE))),attempts:x(V(FE),tt(UE)),body:B(Zh),retry_of:B(
Ot),mac:B(Ot),run:b(O({repository:b(Ku),...Qh.entries})),first_failed:b(Gu),given_up:b(Te())}),Hu=B(x(_(),tt(2*BE))),HE=O(
{chain:B(Ot),webhook:B(Ot),status:an(["accepted","duplicate","conflict","expired","unexpected","rejected","sent"]),received:Gu,
state:B(an(["success","failure","error"])),description:Hu,context:Hu,target_url:B(Ot),reason:b(Hu)}),KE=O({version:go(1),
run:O({repository:Ku,...Qh.entries}),sender:b(Ku),callbacks:b(x(V(HE),tt(zh))),bodies:Na(Zh,_()),deliveries:x(V(qE),tt(zh))});
function Wu(e,t,n=[],r=[]){return{version:1,run:{repository:e,run_id:t.id,run_attempt:t.attempt},...r.length>0&&{callbacks:r},
deliveries:n}}function pi(e){let t=ie(e);if(t===void 0)return $n("is incomplete or not JSON");if(!M(t))return $n("is not a record of t\
his action");if(Object.hasOwn(t,"received"))return{kind:"received"};let n=Reflect.get(t,"version");if(typeof n=="number"&&
n!==1)return $n(`is a record of version ${n}, and this version of the action reads version 1`);let r=oe(KE,t,{abortEarly:!0});
if(!r.success){let o=r.issues[0].path?.map(({key:a})=>String(a))??[],i=o.length>0?` (${Tt(o.join("."),80)})`:"";return $n(
`is not a record of this action${i}`)}let[s]=vs(e);return s!==void 0?$n("gives a key twice"):GE(r.output)}function GE({bodies:e,
deliveries:t,...n}){let r=new Map;for(let[o,i]of Object.entries(e)){let a=vn(i);if(a.sha256!==o||a.text!==i)return $n(`w\
as changed: bodies.${o} has another SHA-256`);r.set(o,a)}let s=[];for(let[o,{body:i,...a}]of t.entries()){let u=i===null?
null:r.get(i);if(u===void 0)return $n(`has no body for deliveries.${o}`);s.push({...a,body:u})}return{kind:"deliveries",
record:{...n,deliveries:s}}}function $n(e){return{kind:"invalid",why:e}}var xn=require("node:fs"),di=require("node:path");var WE=/^webhook-record.*\.json$/,em=32*1024*1024;function Vu(e){return WE.test(e.slice(e.lastIndexOf("/")+1))}function nm(e,t,n="\
input record"){let r=(0,di.resolve)(t,e);try{if(!(0,xn.statSync)(r).isDirectory())return tm([[e,r]]);let s=rm(r).sort();
if(s.length>0)return tm(s.map(o=>[o,o]))}catch(s){let o=m(s,"code");throw s instanceof k?s:o!=="ENOENT"&&o!=="ENOTDIR"?new k(
`the record ${e} cannot be read: ${s}`):new k(`${n} is ${e}, which is not there; download the artifact that holds the re\
cord in a step before, and write its path`)}throw new k(`${n} is the folder ${e}, which holds no webhook-record.json; wr\
ite the folder that the artifact was downloaded to`)}function rm(e){return(0,xn.readdirSync)(e,{withFileTypes:!0}).flatMap(
t=>{let n=(0,di.join)(e,t.name);return t.isDirectory()?rm(n):t.isFile()&&Vu(t.name)?[n]:[]})}function tm(e){let t=em;return e.
map(([n,r])=>{let s=(0,xn.statSync)(r);if(!s.isFile())throw new k(`the record ${n} is not a file; write its path`);if(t-=
s.size,t<0)throw new k(`the records at ${n} are larger than ${em/1024/1024} MiB; write the path of the one that is meant`);
let o=(0,xn.readFileSync)(r,"utf8").replace(/^\ufeff/,"");return{path:n,text:o}})}var VE="webhook-record",sm=100,Ju=500,Yt=32*1024*1024,om=1e3,im=4,JE=O({id:H(),name:_(),size_in_bytes:L(H(),0),expired:L(
Te(),!1),created_at:x(_(),Ne(e=>Date.parse(e)),H(),Br()),workflow_run:L(on(O({id:b(H()),repository_id:on(H()),head_repository_id:on(
H())})),null)});async function fm(e,t){return(await YE(e,t)).flatMap(({path:r,text:s,uploaded:o,mayBeOfFork:i})=>{let a=pi(
s);return a.kind==="invalid"&&e.log.warning(`${r} is skipped: it ${a.why}`),a.kind==="deliveries"?[{path:r,uploaded:o,mayBeOfFork:i,
record:a.record}]:[]})}async function YE(e,t){let n=await XE(e,t),r=[],s=Yt;for(let o=0;o<n.length&&s>=0;o+=im){let i=await Promise.
all(n.slice(o,o+im).map(a=>QE(e,t.repository,a)));for(let[a,u]of i.entries()){let l=n[o+a]?.size_in_bytes??0,c=u.reduce(
(f,{text:p})=>f+p.length,0);s-=Math.max(c,l>Yt?0:l),s>=0&&r.push(...u)}}return s<0&&e.log.warning(`the records since ${pm(
t.since)} are larger than ${Yt/1024/1024} MiB; the older ones are not read`),r.reverse()}async function XE({api:e,log:t},{
repository:n,since:r}){let s=[],o=e.pages("GET /repos/{owner}/{repo}/actions/artifacts",ae(n),{keys:["artifacts"],most:sm}),
i=!1;for await(let{items:u,more:l}of o){let c=u.flatMap(p=>{let d=oe(JE,p);return d.success?[d.output]:[]});s.push(...c.
filter(({name:p,created_at:d})=>p.startsWith(VE)&&d>=r));let f=c.every(({created_at:p})=>p<r);if(i=!l||f&&zE(c),i)break}
i||t.warning(`${n} has more artifacts than ${sm} pages list; the others are not read`);let a=s.filter(u=>{let l=ZE(u);return l!==
null&&t.info(`artifact ${u.name} skipped: ${l}`),l===null}).sort((u,l)=>l.created_at-u.created_at||l.id-u.id);return a.length>
Ju&&t.warning(`${n} has ${a.length} records since ${pm(r)}; only the newest ${Ju} are read`),a.slice(0,Ju)}function zE(e){
return(e[0]?.id??0)>=(e.at(-1)?.id??0)}function ZE({expired:e,workflow_run:t}){if(e)return"it is expired";let{repository_id:n,
head_repository_id:r}=t??{};return r!==void 0&&r!==n?"it is from a run of a fork":null}async function QE({api:e,log:t},n,{
id:r,name:s,created_at:o,size_in_bytes:i,workflow_run:a}){let u=a?.id??null,l=u===null?s:`${s} of run ${u}`;try{if(i>Yt)
throw new at(`it is larger than ${Yt/1024/1024} MiB`);let c=await e.download("GET /repos/{owner}/{repo}/actions/artifact\
s/{artifact_id}/{archive_format}",{...ae(n),artifact_id:r,archive_format:"zip"},Yt);return(await Yu(s,c)).map(({path:p,text:d})=>({
path:`${l}: ${p}`,text:d,uploaded:o,mayBeOfFork:a?.head_repository_id===void 0}))}catch(c){if(!e$(c))throw c;return t.warning(
`artifact ${l} skipped: ${c.message}`),[]}}function e$(e){return e instanceof C?[200,404,410].includes(e.status??0):e instanceof
at}var at=class extends Error{};async function Yu(e,t){return(t.subarray(0,2).equals(Buffer.from("PK"))?await n$(t):[{path:e,
content:t}]).map(({path:r,content:s})=>({path:r,text:s.toString().replace(/^\ufeff/,"")}))}var hi={magic:101010256,size:22,
comment:65535},am={magic:33639248,size:46},um={magic:67324752,size:30},lm=0,t$=8;async function n$(e){let{inflateRawSync:t}=await import("node:zlib");
try{let n=r$(e),r=e.readUInt16LE(n+10);if(r>om)throw new at(`it has more than ${om} files`);let s=e.readUInt32LE(n+16),o=Yt,
i=[];for(let a=0;a<r;a++){if(e.readUInt32LE(s)!==am.magic)throw ds();let u=e.readUInt16LE(s+10),l=e.readUInt32LE(s+20),c=e.
readUInt32LE(s+42),f=s+am.size,p=f+e.readUInt16LE(s+28),d=e.toString("utf8",f,p);if(s=p+e.readUInt16LE(s+30)+e.readUInt16LE(
s+32),!Vu(d))continue;if(e.readUInt32LE(c)!==um.magic)throw ds();let y=c+um.size+e.readUInt16LE(c+26)+e.readUInt16LE(c+28),
h=e.subarray(y,y+l);if(h.length<l||![lm,t$].includes(u))throw ds();let g=u===lm?h:t(h,{maxOutputLength:Math.max(1,o)});if(o-=
g.length,o<0)throw cm();i.push({path:d,content:g})}return i}catch(n){throw n instanceof at?n:m(n,"code")==="ERR_BUFFER_T\
OO_LARGE"?cm():ds()}}function r$(e){let t=Math.max(0,e.length-hi.size-hi.comment);for(let n=e.length-hi.size;n>=t;n--)if(e.
readUInt32LE(n)===hi.magic)return n;throw ds()}function cm(){return new at(`it unpacks to more than ${Yt/1024/1024} MiB`)}
function ds(){return new at("it is not a whole zip archive; upload it again")}function pm(e){return new Date(e).toISOString().
slice(0,16).replace("T"," ")}async function dm(e,t){if(e===null)return Buffer.alloc(0);let n=[],r=0,s=e.getReader();for(;;){let{done:o,value:i}=await s.
read();if(o)return Buffer.concat(n);if(r+=i.length,r>t)return s.cancel().catch(()=>{}),null;n.push(i)}}function gm({repository:e,since:t,webhooks:n,callbacks:r}){if(n.length===0&&r.length===0)return[t===null?"no delivery in\
 these records":`no record of ${e} since ${t}; runs upload the output record-file as an artifact whose name begins with \
webhook-record`];let s=n.flatMap(({name:i,deliveries:a})=>[i,...a.flatMap(u=>[`  ${[bm(u),u.event||"-",u.status,wm(u),Xu(
u,e)].join("  ")}`,...u.reason===null?[]:[`    ${u.reason}`],...u.callbacks.map(l=>`    ${hm(l)}`),...u.body?.split(`
`).map(l=>`    ${l}`)??[]])]),o=r.map(i=>`  ${hm(i)}  ${Xu(i,e)}${s$(i)}`);return[...s,...o.length>0?[ym,...o]:[]].map(i=>z(
i,Number.POSITIVE_INFINITY))}var ym="callbacks to gates, and of deliveries that are in no record";function s$({webhook:e}){
return e===null?"":`, ${e}`}function Xu(e,t){let n=e.repository===t?"":` of ${e.repository}`;return`run ${e.run_id}${n}`}
function hm(e){let{received:t,status:n,description:r,context:s,target_url:o}=e,i=e.state??e.reason??"";return[`${zu(t)} \
 callback ${n}: ${i}${r?`, "${r}"`:""}`,...s?[`(context: ${s})`]:[],...o?[o]:[]].join(" ")}function bm({attempts:e}){let t=e.
at(-1)?.started;return t===void 0?"not sent":zu(t)}function zu(e){return`${new Date(e).toISOString().slice(0,19)}Z`}function wm({
attempts:e}){let t=e.at(-1);if(t===void 0)return"0 attempts";let n=e.length===1?"1 attempt":`${e.length} attempts`,r=t.error===
null||t.error==="status";return`${n}, ${r?`HTTP ${t.status_code}`:t.error}`}function vm({repository:e,since:t,webhooks:n,
callbacks:r},s){let o=c=>{let f=`${s}/${c.repository}/actions/runs/${c.run_id}`,p=Xu(c,e).replace("run ","");return`<td>\
<a href="${fe(f)}">${fe(p)}</a></td>`},i=c=>`<tr class="${c.status}">
<td>${fe(bm(c))}</td><td>${fe(c.event)}</td>
<td>${fe(c.status.replace("_"," "))}</td><td>${fe(wm(c))}</td>
${o(c)}
<td>${fe(c.reason??"")}${c.body?`<pre>${fe(c.body)}</pre>`:""}</td>
</tr>
${c.callbacks.map(f=>mm("callback",f,"<td></td>")).join(`
`)}`,a="<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>",u=(c,f)=>`\
<h2>${fe(c)}</h2>
<table>
${a}
${f.join(`
`)}
</table>`,l=n.map(({name:c,deliveries:f})=>u(c,f.map(i)));return r.length>0&&l.push(u(`C${ym.slice(1)}`,r.map(c=>mm(c.webhook??
"callback",c,o(c))))),`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${fe(e)}</title>
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
<h1>Webhooks of ${fe(e)}</h1>
<p>${t===null?"The":`Since ${fe(t.slice(0,16).replace("T"," "))} UTC, the`} newest first.</p>
${l.length===0?"<p>There are no records.</p>":l.join(`
`)}
</body>
</html>
`}function mm(e,t,n){let{received:r,status:s,state:o,description:i,context:a,target_url:u}=t,{reason:l}=t,c=fe(i||u||l||
"no text"),f=u?`<a href="${fe(u)}" rel="noreferrer">${c}</a>`:c;return`<tr class="callback ${o}">
<td>${fe(zu(r))}</td><td>${fe(e)}</td>
<td>${o??""}</td><td>${s}</td>
${n}
<td>${f}${a?` (${fe(a)})`:""}</td>
</tr>`}var fe=St.xml;var o$=864e5,xm="7",i$=9999,km=100,_m=Me({summary:"Lists what was sent to each webhook, from the records of runs.",usage:"\
history [OPTIONS] [FILE]...",about:`
  FILE                a record: webhook-record.json, the zip of an artifact, or a
                      folder with records
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default ${xm}
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

Without FILE it reads the artifacts whose names begin with webhook-record: runs
upload the output record-file under such a name (docs/redelivery.md).

Environment, without FILE:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,options:{repo:{type:"string"},days:{type:"string"},html:{type:"str\
ing"},bodies:{type:"boolean",default:!1}},arguments:[0,Number.POSITIVE_INFINITY],async run({values:e,positionals:t},{env:n}){
let{html:r,bodies:s}=e,{records:o,warnings:i,...a}=t.length>0?await a$(t,e):await c$(e,n),{deliveries:u,others:l}=f$(o),
c={...a,webhooks:d$(u).map(({name:f,deliveries:p})=>({name:f,deliveries:p.map(d=>h$(d,s))})),callbacks:l.map(f=>({webhook:f.
webhook===null?null:Am(f.chain,f.webhook),repository:f.repository,run_id:f.run_id,...Im(f)}))};return r!==void 0&&l$(r,vm(
c,m$(n))),{ok:!0,json:c,lines:gm(c),warnings:i}}});async function a$(e,{repo:t,days:n}){if(n!==void 0)throw new U("--day\
s is for artifacts; leave it out with a FILE");let r=[],o=(await Promise.all(e.map(u$))).flat().flatMap(({path:c,text:f})=>{
let p=pi(f);return p.kind==="deliveries"?[p.record]:(r.push(`${c} is skipped: it ${p.kind==="invalid"?p.why:"holds a rec\
eived webhook"}`),[])});o.sort((c,f)=>Sm(c)-Sm(f));let i=o.at(-1);if(i===void 0)throw new k(r.map(c=>({message:c})));let{
run:a,sender:u=a.repository}=i;return{repository:t===void 0?u:it(t,{}),since:null,records:o,warnings:r}}async function u$(e){
if(!(0,fr.existsSync)(e))throw new k(`there is no ${e}; write the path of a record, of an artifact's zip, or of a folder`);
if((0,fr.statSync)(e).isDirectory())return nm(e,process.cwd(),"FILE");let t=ls(e);try{let n=await Yu(e,t);if(n.length>0)
return n}catch(n){throw n instanceof at?new k(`${e}: ${n.message}`):n}throw new k(`${e} holds no webhook-record.json`)}function l$(e,t){
try{(0,fr.writeFileSync)(e,t)}catch(n){throw new k(`${e} cannot be written (${m(n,"code")})`)}}function Sm({deliveries:e}){
return e.flatMap(({attempts:n})=>n).reduce((n,{started:r})=>Math.max(n,Date.parse(r)),0)}async function c$({repo:e,days:t=xm},n){
let r=Date.now()-ei(t,i$)*o$,s=it(e,n),o=[],i={info:()=>{},warning:u=>{o.push(u)}},a={api:g$(n),log:i};try{let l=await fm(
a,{repository:s,since:r});return{repository:s,since:new Date(r).toISOString(),records:l.map(({record:c})=>c),warnings:o}}catch(u){
throw u instanceof C?new k(u.message):u}}function f$(e){let t=Xh(e).map(s=>({...s,callbacks:[]})),n=Rm(t,({sent:s,run:o,
repository:i})=>Em({...s,...o,repository:i})),r=[];for(let s of p$(e)){let o=Date.parse(s.received),i=n.get(Em(s))??[];((i.
findLast(({firstTried:l})=>l!==null&&l<=o)??i[0])?.callbacks??r).push(s)}return{deliveries:t,others:r}}function Rm(e,t){
let n=new Map;for(let r of e){let s=t(r),o=n.get(s)??[];o.push(r),n.set(s,o)}return n}function Em(e){let{chain:t,webhook:n,
repository:r,run_id:s,run_attempt:o}=e;return JSON.stringify([t,n,r,s,o])}function p$(e){let t=e.flatMap(({run:n,callbacks:r=[]})=>r.
map(s=>{let o={...s,...n};return[JSON.stringify(o),o]}));return[...new Map(t).values()].sort((n,r)=>Date.parse(n.received)-
Date.parse(r.received))}function Am(e,t){return e===null?t:`${e}/${t}`}function d$(e){return[...Rm(e,({sent:{chain:n,webhook:r}})=>Am(
n,r))].map(([n,r])=>({name:n,deliveries:r.toReversed()})).sort((n,r)=>n.name<r.name?-1:1)}function h$({sent:e,run:t,repository:n,
earlier:r,callbacks:s},o){let{id:i,event:a,status:u,reason:l,body:c}=e;return{id:i,event:a,status:u,reason:l,repository:n,
run_id:t.run_id,run_attempt:t.run_attempt,attempts:r.map(({status_code:f,error:p,started:d})=>({status_code:f,error:p,started:d})),
callbacks:s.map(Im),...o&&{body:c?.text??null}}}function Im({received:e,status:t,state:n,description:r,context:s,target_url:o,
reason:i}){return{received:e,status:t,state:n,description:r,context:s,target_url:o&&Pl(o),...i!==void 0&&{reason:i}}}function m$(e){
return(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,"")}function g$(e){let t=Qo(e);if(t===null)throw new U(
`${Zo}; set one`);let{url:n,get:r}=t;async function s(o){let i=await r(o,"application/vnd.github+json");if(i.ok)return i;
let a=i.status===403||i.status===404?"; the token needs actions: read of this repository":"";throw new C(`GET ${n(o)}: ${i.
status}${a}`,i.status)}return{async*pages(o,i,{keys:a=[],most:u}){let l=$m(o,i),c=0;for(let f=1;f<=u;f+=1){let p=`per_pa\
ge=${km}&limit=${km}&page=${f}`,y=await(await s(`${l}?${p}`)).json(),h=a.flatMap(v=>ne(y,v));c+=h.length;let g=Number(m(
y,"total_count")),w=h.length>0&&c<g;if(yield{items:h,total:null,more:w},!w)return}},async download(o,i,a){let u=await s(
$m(o,i)),l=await dm(u.body,a);if(l!==null)return l;throw new C(`it is larger than ${a} bytes`,u.status)}}}function $m(e,t){
return e.replace(/^GET /,"").replace(/\{(\w+)\}/g,(n,r)=>encodeURIComponent(String(Object(t)[r])))}var ry=require("node:crypto");var Lm=lt(require("node:dns"),1),Dm=lt(require("node:http"),1),jm=lt(require("node:net"),1);var gi=lt(require("node:http"),1),hs=lt(require("node:net"),1);function Om(e){let t=e.protocol==="https:";if(y$(e))return;let n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.
env.http_proxy||process.env.HTTP_PROXY;if(n)try{return new mi(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https\
://"))return new mi(`http://${n}`)}else return}function y$(e){if(!e.hostname)return!1;let t=e.hostname;if(b$(t))return!0;
let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=
80:e.protocol==="https:"&&(r=443);let s=[e.hostname.toUpperCase()];typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let o of n.
split(",").map(i=>i.trim().toUpperCase()).filter(i=>i))if(o==="*"||s.some(i=>i===o||i.endsWith(`.${o}`)||o.startsWith(".")&&
i.endsWith(`${o}`)))return!0;return!1}function b$(e){let t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||
t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}var mi=class extends URL{constructor(t,n){super(t,n),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var w$=[["https_proxy","HTTPS_PROXY"],["http_proxy","HTTP_PROXY"]],v$=/^2\d\d$/;function Qu(e){return Om(e)}function yi(e){
return Qu(e)!==void 0}function Nm(e){let t=w$.flatMap(n=>n.find(r=>e[r])??[]).filter(n=>!k$(e[n]??""));if(t.length>0)throw new k(
t.map(n=>({message:`${n} of this runner is not a URL of a proxy; write http://host:port, special characters of a user an\
d password as %40`})))}function k$(e){let n=/^https?:\/\//i.test(e)||URL.canParse(e)?e:`http://${e}`;if(!URL.canParse(n))
return!1;let{protocol:r,hostname:s,username:o,password:i}=new URL(n);try{decodeURIComponent(o+i)}catch{return!1}return/^https?:$/.
test(r)&&s!==""}async function Tm(e,t,n){let r=await import("node:https"),s=await import("node:tls"),o=(d,y)=>s.connect(
{...y,host:d,servername:hs.default.isIP(d)?"":d}),i=new Set,a={...n,keepAlive:!1,maxSockets:1/0},u=t?new r.Agent(n):new gi.default.
Agent(a),l=d=>S$(e,{options:n,connectTls:o,sockets:i},d),c=$$(e);u.createConnection=(d,y)=>{let h=(g,w)=>y?.(g,w);if(!t)
l(h);else{let g=d.host??"",w=`${hs.default.isIPv6(g)?`[${g}]`:g}:${d.port}`;E$(l,w,c,(v,$)=>h(v,v?$:o(g,{...n,socket:$})))}
return null};let f=u.destroy.bind(u);return u.destroy=()=>{for(let d of i)d.destroy();f()},{request:t?r.request:(d,{headers:y,
...h})=>gi.default.request(d,{...h,path:d.origin+d.pathname+d.search,headers:{...y,...c}}),agent:u,isProxy:!0}}function S$({
protocol:e,hostname:t,port:n},{options:r,connectTls:s,sockets:o},i){let a=t.replace(/^\[|\]$/g,""),u=e==="https:",l=u?s(
a,{...r,port:Number(n||443)}):hs.default.connect({host:a,port:Number(n||80)});o.add(l),l.once("close",()=>o.delete(l)),l.
on("error",c=>Zu(i,new We(null,c))),l.once(u?"secureConnect":"connect",()=>{i(null,l)})}function E$(e,t,n,r){let s=gi.default.
request({method:"CONNECT",path:t,headers:{host:t,...n},createConnection:(o,i)=>(e((a,u)=>i(a,u)),null)});s.once("connect",
({statusCode:o},i,a)=>{if(v$.test(String(o))&&a.length===0)return r(null,i);i.destroy(),Zu(r,new We(o??null))}),s.once("\
error",o=>Zu(r,o instanceof We?o:new We(null,o))),s.end()}function Zu(e,t){e(t,new hs.default.Socket)}function $$({username:e,
password:t}){return!e&&!t?{}:{"proxy-authorization":`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}}var x$=64,_$=407,R$=Buffer.alloc(0);function Bm(e){Nm(process.env);let t=A$(e.resolve??(o=>Lm.default.promises.lookup(o,
{all:!0}))),n={rejectUnauthorized:!0,minVersion:"TLSv1.2",...e.ca?{ca:[...e.ca]}:{}},r=new Map,s=async(o,i)=>{let a=Qu(o),
u=`${o.protocol} ${i} ${a?.href??""}`,c={keepAlive:i,maxSockets:i?x$:1/0,...n},f=o.protocol==="https:",p=r.get(u)??await(a?
Tm(a,f,c):I$(f,c)),d=r.get(u)??p;return r.set(u,d),d};return{async request(o){let{url:i,keepAlive:a,timeoutMs:u}=o,l=await s(
i,a),c=await Pm(o,l,t,u),f=u-c.result.durationMs;if(!c.stale||f<=0)return c.result;let p=await s(i,!1),{result:d}=await Pm(
o,p,t,f),{started:y}=c.result,h=c.result.durationMs+d.durationMs;return d.kind==="response"?{...d,started:y,durationMs:h}:
{...d,started:y,durationMs:h,connected:!0}},async addresses(o,{timeoutMs:i,signal:a}){if(yi(o))return[];let u=AbortSignal.
any([a,AbortSignal.timeout(i)]),l=new Promise(p=>{Hm(u,()=>p([])),u.aborted&&p([])}),c=t(o.hostname).catch(()=>[]);return(await Promise.
race([c,l])).map(({address:p})=>p)},close(){for(let{agent:o}of r.values())o.destroy()}}}function A$(e){let t=new Map;return n=>{
let r=t.get(n)??e(n).finally(()=>t.delete(n));return t.set(n,r),r}}async function I$(e,t){let{Agent:n,request:r}=e?await import("node:https"):
Dm.default;return{request:r,agent:new n(t),isProxy:!1}}function Pm(e,t,n,r){return new Promise(s=>{let o=O$(e,t,r,s),i=e.
url.hostname.replace(/^\[|\]$/g,"");jm.default.isIP(i)&&Fm(o,i),o.isOver||T$(o,n)})}function O$(e,t,n,r){let{signal:s,timeoutMs:o}=e,
i=Ua(),a={request:e,route:t,client:null,connected:!1,responding:!1,status:null,expired:null,started:Date.now(),isOver:!1,
end(f){if(a.isOver)return;a.isOver=!0,clearTimeout(l),c(),r({result:f,stale:N$(a,f)}),f.kind==="response"&&!f.cut||a.client?.
destroy()},elapsed:()=>Math.round(Ua()-i)},u=()=>ut(a,"cancelled","the step was cancelled"),l=setTimeout(()=>ut(a,"timeo\
ut",`no complete response within ${o} ms`),n),c=Hm(s,u);return s.aborted&&u(),a}function N$({client:e,responding:t},n){return n.
kind==="failure"&&n.code==="connection_reset"&&e?.reusedSocket===!0&&!t}function ut(e,t,n,r=!1){let{status:s,connected:o,
started:i}=e,a={code:t,message:n,status:s,connected:o,permanent:r,started:i};e.end({kind:"failure",...a,durationMs:e.elapsed()})}
function Um(e,t){let{code:n,permanent:r}=Yo(t);ut(e,n,ot(t,e.expired),r)}function Fm(e,t){let n=e.request.refuses(t);n!==
null&&ut(e,"blocked",n,!0)}function T$(e,t){let{request:n,route:r}=e;try{let s=r.request(n.url,{agent:r.agent,method:n.method,
headers:F$(n),lookup:D$(t,n.refuses)});e.client=s,s.on("socket",o=>P$(e,o)),s.on("error",o=>Um(e,o)),s.on("upgrade",(o,i)=>{
i.destroy(),ut(e,"protocol_error","the response switches protocols (101)")}),s.on("response",o=>C$(e,o)),s.end(n.body??void 0)}catch(s){
ut(e,"protocol_error",ot(s),!0)}}function P$(e,t){let{client:n,route:r}=e;n?.reusedSocket&&!r.isProxy&&t.remoteAddress&&
(Fm(e,t.remoteAddress),e.isOver)||(t.prependOnceListener("data",s=>{e.responding=!0,K$(s)||ut(e,"protocol_error","the re\
sponse is not HTTP")}),B$(t)?e.connected=!0:t.once(Mm(t)?"secureConnect":"connect",()=>{e.connected=!0}),Mm(t)&&t.prependOnceListener(
"secure",()=>{e.expired=j$(t)}))}function C$(e,t){let{url:n}=e.request,{statusCode:r=0}=t;if(e.route.isProxy&&n.protocol===
"http:"&&r===_$){e.connected=!1,Um(e,new We(r));return}e.status=r,e.connected=!0;let o=H$(t);o===null?M$(e,t):ut(e,"prot\
ocol_error",o)}function M$(e,t){let{maxBytes:n}=e.request,{statusCode:r=0}=t,s=[],o=0,i=a=>e.end({kind:"response",status:r,
headers:q$(t.headers),body:o===0?R$:Buffer.concat(s).subarray(0,n),cut:a,started:e.started,durationMs:e.elapsed()});t.on(
"data",a=>{e.isOver||(s.push(a),o+=a.length,o>n&&i(!0))}),t.on("end",()=>i(!1)),t.on("error",a=>ut(e,"truncated",ot(a))),
t.on("close",()=>ut(e,"truncated","the response was cut short"))}var qm=new WeakMap;function Hm(e,t){let n=qm.get(e)??L$(
e),r=n.indexOf(null),s=r<0?n.length:r;return n[s]=t,()=>{n[s]===t&&(n[s]=null)}}function L$(e){let t=[];return qm.set(e,
t),e.addEventListener("abort",()=>{for(let n of t)n?.()},{once:!0}),t}function D$(e,t){return(n,r,s)=>{e(n).then(o=>{let i=o.
map(({address:u})=>t(u)).find(u=>u!==null),[a]=o;i!==void 0?s(new os(i),""):a===void 0?s(Cm(n),""):r.all?s(null,[...o]):
s(null,a.address,a.family)},o=>s(o instanceof Error?o:Cm(n),""))}}function Cm(e){let t=new Error(`${e} has no address`);
return Object.assign(t,{code:"ENODATA"})}function Mm(e){return"getPeerCertificate"in e}function j$(e){let t=Date.parse(e.
getPeerCertificate().valid_to);return t<Date.now()?new Date(t).toISOString().replace(".000Z","Z"):null}function B$(e){return"\
secureConnecting"in e?!e.secureConnecting:!e.connecting}var U$=/^[ -~]*$/;function F$({headers:e,body:t}){let n={...e};if(!U$.
test(Object.values(e).join("")))for(let[s,o]of Object.entries(e))n[s]=Buffer.from(o).toString("latin1");return n["accept\
-encoding"]="identity",t!==null&&(n["content-length"]=String(t.length)),n}function q$(e){let t={};for(let[n,r]of Object.
entries(e))r!==void 0&&(t[n]=typeof r=="string"?r:r.join(", "));return t}function H$({httpVersion:e,headers:t}){if(!/^1\.[01]$/.
test(e))return`the response is HTTP/${e}, not HTTP/1.1`;let n=t["transfer-encoding"];return n===void 0||/^chunked$/i.test(
String(n))?null:"the response has a transfer-encoding that was not requested"}function K$(e){return/^[\r\n]*(?:H|$)/.test(
e.toString("latin1",0,64))}var G$="give it a longer timeout if it needs more time",Km="does this port speak https? Then write https://",W$=["443","\
8443"],V$=/plain HTTP|HTTP request to an HTTPS server/i,J$="2xx",bi="the receiver does not accept its body",Y$="the rece\
iver failed: look into its log",el="check its secret and headers",X$="it is unsigned, since it has no secret_name; write\
 one, or check its headers",z$=`${el}, and leave out its body: some servers refuse a GET with one`,Gm={400:bi,401:el,403:el,
404:"check its URL",405:"check its method",413:bi,422:bi},Z$={dns_error:"DNS error",tls_error:"TLS error"},Q$=/^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i,
Wm=100;function Vm(e,{successCodes:t,successBody:n},r,s){let{url:o}=r;if(e.kind==="failure"){let{code:f,status:p,connected:d,
permanent:y}=e,g=[e.message.replace(/\.$/,""),nx(e,o)].filter(Boolean).join("; ");return{code:f,message:g,status:p,connected:d,
permanent:y}}let{status:i,headers:a}=e,u={status:i,connected:!0,permanent:!1};if(rf(t,i)){let f=n&&ex(e,n,s);return f?{...u,
code:"body_rejected",message:f}:null}if(i>=300&&i<400){let f=sx(i,a.location,o);return{...u,code:"redirect",message:f}}let l=nf(
t),c=[`HTTP ${i}`,l===J$?null:`success_codes is ${l}`,rx(e,r),Jm(e,s)];return{...u,code:"status",message:c.filter(Boolean).
join("; ")}}function ex(e,{path:t,accepted_values:n},r){let s=n.map(u=>JSON.stringify(u)).join(", "),o=u=>[`HTTP ${e.status}\
, but ${u}`,Jm(e,r)].filter(Boolean).join("; ");if(e.cut)return o("the body is too long to be compared with success_body");
let i=e.body.toString("utf8").trim();if(t===void 0)return n.some(u=>String(u)===i)?null:o(`success_body accepts only ${s}`);
let a=tx(i,t);return a===void 0?o(`the body has no ${t} (success_body accepts ${s})`):n.some(u=>u===a)?null:o(`${t} is ${z(
r(ks(a)??""),Wm)||"another value"} (success_body accepts ${s})`)}function tx(e,t){let n=Je(t);if(n.kind==="error")return;
let r=xl(ie(e),n.path);return r.found?r.value:void 0}function Jm({body:e},t){let n=z(t(e.toString("utf8")),Wm);return n===
""?null:`the receiver said: ${n}`}function Ym(e){return e!==null&&Gm[e]===bi}function pr(e){return Z$[e]??e.replaceAll("\
_"," ")}function nx({code:e},t){if(e==="timeout")return G$;let n=e==="connection_reset"||e==="protocol_error",r=t.protocol===
"http:"&&W$.includes(t.port);return n&&r?Km:null}function rx({status:e,body:t},n){return n.url.protocol==="http:"&&e===400&&
V$.test(t.toString("latin1"))?Km:n.method==="GET"&&n.body.length>0&&[400,401,403].includes(e)?z$:n.keys?.length===0&&!n.
carriesSecret&&[401,403].includes(e)?X$:e>=500?Y$:Gm[e]}function sx(e,t,n){let r=t===void 0?"":` to ${ox(t)??n.host}`;return`\
HTTP ${e}${r}, and redirects are not followed; write the final URL, or add ${e} to success_codes`}function ox(e){let[,t]=Q$.
exec(e)??[];return t?.split("@").at(-1)}var Zm=require("node:crypto");function Qm(e,t){let{lookup:n,secrets:r}=t,s=ms("url",()=>{let u=vo(e.url,n),l=Qn(u);if(l!==null)throw new Q(l);return new URL(
u)}),o=ms("query",()=>Vc(e.query??{},n));o!==""&&(s.search=[s.search,o].filter(Boolean).join("&"));let{bytes:i,stored:a}=gs(
e)?ms("body",()=>t.body(e,n)):ix;return{id:t.id,webhook:e.name,event:t.event,method:e.method,url:s,shown:Ke(e.url)===null?
s.href:`${s.origin}/***`,headers:ux(e,t,i.length>0),body:i,stored:a,signatures:e.signature,carriesSecret:Wt(e).some(({path:u,
text:l})=>u[0]!=="body"&&u[0]!=="callback"&&ax(l)),keys:e.secret_name.flatMap(u=>r.get(u)??[])}}function eg(e,t=null){let n=Xm(
e);return t===null?`msg_${n}`:`msg_${n.slice(0,16)}${Xm(e,t).slice(0,16)}`}function Xm(e,t=[]){let{repository:n,runId:r,attempt:s,chain:o,webhook:i,kind:a,status:u}=e,{sender:l}=e,c=[n,r,s,o,i,a,
u,...l?[l.runId,l.attempt]:[]];return(0,Zm.hash)("sha256",JSON.stringify([...c,...t])).slice(0,32)}var ix={bytes:Buffer.
alloc(0),stored:vn("")};function gs({method:e,body:t,payload:n}){return!tl(e)||t!==void 0||n!==void 0}function tl(e){return e===
"GET"||e==="HEAD"}function ax(e){return e.includes("secrets.")&&st(e).some(({name:t})=>nt(t)!==null)}function ux({headers:e,
username:t,password:n},{id:r,event:s,lookup:o},i){let a=Object.entries(e).flatMap(([l,c])=>{let f=ms(`headers.${l}`,()=>{
let p=Wc(c,o);return p===null?null:lx(p)});return f===null?[]:[[l.toLowerCase(),f]]}),u=ms("username",()=>{if(t===void 0)
return{};let l=`${kt(t,o)}:${kt(n??"",o)}`;return{authorization:`Basic ${Buffer.from(l).toString("base64")}`}});return{...i&&
{"content-type":"application/json"},"user-agent":`webhook-action/${An}`,...Object.fromEntries(a),...u,"webhook-id":r,"we\
bhook-event":s}}function lx(e){if(new RegExp("(?!\\t)\\p{Cc}","u").test(e))throw new Q("a value has a control character,\
 which a header cannot have; remove it, or encode it with the filter url");return e.trim()}function ms(e,t){try{return t()}catch(n){
throw n instanceof Q?new Q(`${e}: ${n.message}`):n}}function cx(e,t){let n=ln(e),s=Tu(n,t)===n?n:ln(Nu(e,t));return{bytes:Buffer.
from(n),stored:vn(s)}}function tg(e){let t=new Map,n=wh(e.secrets),r=(s,o)=>{let i=t.get(s)??cx(o(),n);return t.set(s,i),
i};return(s,o)=>{let{body:i,payload:a="jobserv"}=s;if(i!==void 0)return fx(i,o,n);if(a==="github")return r("github",()=>e.
event);let u=e.payload;if(u===null)throw new Error("the build was not read");if(a==="jobserv")return r("jobserv",()=>zm(
u,e.keys));let l=y=>y===void 0?null:kt(y,o),c=l(s.dockerhub?.repo_name),f=l(s.dockerhub?.tag),{serverUrl:p,isPrivate:d}=e;
return r(JSON.stringify(["dockerhub",c,f]),()=>zm(Ep(u,{serverUrl:p,isPrivate:d,repoName:c,tag:f}),e.keys))}}function zm(e,t){
let{callback_url:n,callback_context:r}=t,{callback_token:s,callback_dispatch:o}=t;return{...e,...Bo({callback_url:n,callback_context:r,
callback_token:s,callback_dispatch:o})}}function fx(e,t,n){if(typeof e!="string")return{bytes:Buffer.from(ln(Pa(e,t))),stored:vn(
ln(hh(e,t,n)))};let r=kt(e,t);if(ss(r))throw new Q("it begins like a text that this action signs itself; begin it differ\
ently");return{bytes:Buffer.from(r),stored:vn(fs(e,t,n))}}var px=8,dx=/^[a-z]{1,10}$/,hx=/^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/;
function ng(e,{headers:t},n){let r=e.username===void 0?[]:[t.authorization],s=n.get(Ke(e.url)??"");return[...s===void 0?
[]:mx(new URL(s)),...r.flatMap(o=>o?.replace(/^Basic /,"")??[])]}function mx({pathname:e,search:t,searchParams:n}){let r=e.
slice(1),s=t.slice(1),o=[e+t,e,t],i=s.split("&").map(l=>l.slice(l.indexOf("=")+1)),a=[...r.split("/"),...i],u=[r+t,r,s,...a.
flatMap(l=>[l,yx(l)]),...n.values()];return[...new Set([...o,...u.filter(gx)])].filter(l=>l!==""&&l!=="/")}function gx(e){
return e.length>=px&&!dx.test(e)&&!hx.test(e)}function yx(e){try{return decodeURIComponent(e)}catch{return e}}var bx=64*1024,wx=5*6e4,rg="cancelled: the step was cancelled";async function og(e,t,n){let r=[],s=o=>Ex(r,o,n);for(let o=1;;o+=
1){let{error:i,...a}=await vx(e,t,n,o),{message:u,response:l}=a,c={...a,waitedMs:null};if(r.push(c),i===null)return s(null);
let f=Jh({attempt:o,retryDelaysSeconds:n.retryDelaysSeconds,failure:i,retryAfter:l?.headers["retry-after"],now:e.clock.now(),
random:e.random(),retryOnlyIfUndelivered:n.retryOnlyIfUndelivered});if(f.kind==="stop")return s([u,f.reason].filter(Boolean).
join("; "));if(c.waitedMs=f.delayMs,await e.clock.sleep(f.delayMs,n.signal),n.signal.aborted)return s(rg);let p=await n.
shouldRetry?.()??!0;if(n.signal.aborted)return s(rg);if(!p)return s(u)}}function ig({id:e,webhook:t,event:n},{delivered:r,
reason:s,attempts:o}){return{id:e,webhook:t,event:n,status:r?"success":"failure",reason:s,attempts:o.map(({attempt:i})=>i)}}
function ys({id:e,webhook:t,event:n},r){return{id:e,webhook:t,event:n,status:"not_run",reason:r,attempts:[]}}function wi(e,t){
return{...ys(e,t),status:"failure"}}function ag(e){let t=n=>e.filter(r=>r.status===n).length;return{delivered:t("success"),
failed:t("failure"),skipped:t("not_run")}}async function vx(e,t,n,r){let s=await Gf(n.allowlist,t,c=>e.addresses(c,n)),o=e.
clock.now(),i=Math.floor(o/1e3),a=s===null?await kx(e,t,n,i).catch(c=>sg("protocol_error",ot(c),o)):sg("blocked",s,o),l=Vm(
a,n,t,c=>n.quoteResponse?e.redact(c):"");return{attempt:{number:r,status_code:a.status,error:l?.code??null,started:new Date(
a.started).toISOString(),duration_ms:a.durationMs,...l?.connected===!1&&{connected:!1}},timestamp:i,message:l&&`${l.code}\
: ${l.message}`,response:a.kind==="response"?a:null,error:l}}async function kx(e,t,n,r){let{id:s,url:o,method:i,headers:a,
body:u,signedBytes:l=u}=t,c={id:s,timestamp:r,body:l},f=Ko(t.signatures,c,t.keys),p=await e.request({url:o,method:i,headers:{
...a,"webhook-timestamp":String(r),...f},body:u.length===0&&tl(i)?null:u,timeoutMs:n.timeoutMs,maxBytes:bx,refuses:Vf(n.
allowlist,o),keepAlive:n.keepAlive,signal:n.signal});return p.kind==="response"?Sx(p,Object.values(f)):p}function Sx(e,t){
let n=e.body.toString("latin1"),r=[...Object.values(e.headers),n],s=vh(t,r);if(s===null)return e;let o=Object.entries(e.
headers).map(([i,a])=>[i,s(a)]);return{...e,headers:Object.fromEntries(o),body:Buffer.from(s(n),"latin1")}}function sg(e,t,n){
return{kind:"failure",code:e,message:t,status:null,connected:!1,permanent:!0,started:n,durationMs:0}}function Ex(e,t,{retryDelaysSeconds:n}){
return{delivered:t===null,reason:t!==null&&e.length>1?`${t} (${e.length} attempts)`:t,attempts:e,maxAttempts:n.length+1,
notes:$x(e.at(-1)?.response??null)}}function $x(e){let t=Date.parse(e?.headers.date??""),n=Math.abs(t-(e?.started??0));return n>
wx?[`the receiver's clock is ${Math.round(n/6e4)} minutes off this one's; it may refuse the webhook-timestamp`]:[]}function ug(e,t,{run:{repository:n,...r},sender:s=n}){let o=t?.stored??null,i={...e,chain:null,body:o,retry_of:null},a=xx(
{sent:i,run:r,repository:n,sender:s},t?.keys[0]);return{...i,mac:a}}function xx(e,t){let n=_x(e);return n===null||t===void 0?
null:ud(t,n)}function _x({sent:{id:e,webhook:t,event:n,body:r},run:{run_id:s,run_attempt:o},repository:i,sender:a}){return r&&[i,s,o,
e,t,n,r.sha256,...a===i?[]:[a]]}var Rx="<!-- -->";function xe(e){return z(e).replace(/[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,t=>`&#${t.charCodeAt(0)}\
;${t==="@"?Rx:""}`)}function lg(e){return`**${xe(e).trim()}**`}function vi(e,t){let n=Ox(t);return n===null?xe(e):`[${xe(e)}](${n})`}function cg(e,t){return t===""?e:`${e}<br><sub>${t}\
</sub>`}var Ax=25e4,Ix=5e4;function ki(e){return fg(Ix,e.map(t=>`- ${t}
`))}function Si(e,t){let n=s=>`| ${s.join(" | ")} |
`,r=n(e)+n(e.map(()=>":--"));return r+fg(Ax-Buffer.byteLength(r),t.map(n))}function fg(e,t){let n="",r=0;for(let[s,o]of t.
entries()){if(r+=Buffer.byteLength(o),r>e)return`${n}
and ${t.length-s} more that do not fit here.
`;n+=o}return n}function Ox(e){if(!e||!URL.canParse(e))return null;let{protocol:t,href:n,username:r,password:s}=new URL(
e);return!/^https?:$/.test(t)||r||s?null:n.replace(/[()<>[\]|"'`\\*_~]/g,o=>`%${o.charCodeAt(0).toString(16).toUpperCase()}`)}
var Xt={failure:"\u2717",waiting:"\u25CF",success:"\u2713",skipped:"\u2013"};function nl(e,t){return`${Xt[e]}\xA0${xe(t)}`}
function rl(e){switch(e){case"PASSED":return"success";case"SKIPPED":return"skipped";case"QUEUED":case"RUNNING":return"wa\
iting";case"FAILED":case"RUNNING_WITH_FAILURES":return"failure"}}var Nx="\xA0";function Ei(e){let t=Math.max(0,Math.round(
e));if(t<1e3)return dr(t,"ms");if(t<59950)return dr((t/1e3).toFixed(1),"s");let n=Math.round(t/1e3),r=Math.floor(n/60);return r<
60?`${dr(r,"min")} ${dr(n%60,"s")}`:`${dr(Math.floor(r/60),"h")} ${dr(r%60,"min")}`}function dr(e,t){return`${e}${Nx}${t}`}var Tx=12,Px=8;function pg(e,t){let{name:n,trigger_name:r,status:s,web_url:o,build_id:i,runs:a}=e,u=n??r??`build ${i}`;return`${hg(
s,t(u),o)}
${Cx(e,t)}
${a.length===0?"":`
${Mx(a,t)}`}`}function dg(e,t){return`${hg(e.status,t(e.title),e.page)}
Its jobs are not listed, since no webhook uses them.
`}function hg(e,t,n){return`## ${nl(rl(e),e)}: ${vi(t,n)}
`}function Cx({trigger_name:e,created:t,completed:n,github:r},s){let{run_number:o,run_attempt:i,event:a,ref:u,sha:l,actor:c}=r,
f=o===void 0?"":` ${o}`,p=i>1?`, attempt ${i}`:"",d=[e,a,u,l?.slice(0,Px),c];return[`Build${f}${p}`,...d.map(y=>xe(s(y??
""))),mg(t,n)].filter(Boolean).join(" \xB7 ")}function Mx(e,t){let n=e.map(o=>[vi(t(o.name),o.web_url),nl(rl(o.status),o.
status),mg(o.created,o.completed)]),r=Si(["Run","Status","Time"],n);if(e.length<=Tx)return r;let s=e.filter(({status:o})=>o===
"FAILED").map(o=>`${vi(t(o.name),o.web_url)} ${o.status}`);return`${ki(s)}
<details><summary>${e.length} runs: ${Lx(e)}</summary>

${r}
</details>
`}function Lx(e){let t=new Map;for(let{status:n}of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>`${r} ${n}`).sort().
join(", ")}function mg(e,t){let n=Date.parse(t??"")-Date.parse(e??"");return n>0?Ei(n):""}var gg=6,Dx=["Webhook","Event","Result","Code","Attempts","Time"];function yg(e,t,n=new Set){if(e.length===0)return`## D\
eliveries

There was nothing to deliver.
`;let r=e.filter(({status:o})=>o==="failure").map(({webhook:o,reason:i})=>`${lg(t(o))} failed${n.has(o)?", but is not re\
quired":""}: ${xe(t(i??""))}`),s=e.map(o=>Bx(o,t));return`## Deliveries: ${jx(e)}

${r.length===0?"":`${ki(r)}
`}${Si(Dx,s)}`}function jx(e){let{delivered:t,failed:n,skipped:r}=ag(e);return[...n>0?[`${Xt.failure}\xA0${n} failed`]:[],
...t>0?[`${Xt.success}\xA0${t} delivered`]:[],...r>0?[`${Xt.skipped}\xA0${r} skipped`]:[]].join(", ")}function Bx(e,t){let{
webhook:n,event:r,attempts:s,id:o}=e,i=s.at(-1);return[cg(xe(t(n)),xe(o)),xe(r),Ux(e,t),i?bg(i):"",Fx(s),qx(s)]}function Ux({
status:e,reason:t},n){switch(e){case"success":return`${Xt.success}\xA0delivered`;case"failure":return`${Xt.failure}\xA0fail\
ed`;case"not_run":return`${Xt.skipped}\xA0skipped: ${xe(n(t??""))}`}}function bg({status_code:e,error:t}){return xe(String(
e??(t?pr(t):"")))}function Fx(e){let t=e.length;if(t<2)return t===0?"":"1";let n=[];for(let s of e.map(bg)){let o=n.at(-1);
o?.code===s?o.times+=1:n.push({code:s,times:1})}let r=n.slice(-gg).map(({code:s,times:o})=>o===1?s:`${o} x ${s}`);return n.
length===1?r.join(""):`${t}: ${[...n.length>gg?["\u2026"]:[],...r].join(", ")}`}function qx(e){let[t]=e,n=e.at(-1);if(t===
void 0||n===void 0)return"";let r=Date.parse(n.started)-Date.parse(t.started);return Ei(r+n.duration_ms)}var Hx=["FAILED","RUNNING","QUEUED","PASSED","SKIPPED"],Kx=500,Gx=2;async function Sg(e,t,n,r){let s=`/repos/${t}/action\
s/runs/${n}`,o={...ae(t),run_id:n},i={keys:["jobs","workflow_jobs"],most:Kx},a=await vg(`${s}/attempts/${r}/jobs`,()=>e.
pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",{...o,attempt_number:r},i));if(a!==
null&&r===1)return a;let u=await vg(`${s}/jobs`,()=>e.pages("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",{...o,
filter:"all"},i));if(u===null)return a;let l=a??u.filter(c=>(c.attempt??r)===r);return[...l,...Wx(l,u,r)]}function Wx(e,t,n){
let r=t.filter(l=>l.attempt!==null&&l.attempt<n),s=[...sl(r,l=>l.attempt??0)],o=new Map;for(let[,l]of s.toSorted(([c],[f])=>c-
f))for(let[c,f]of sl(l,p=>p.name))o.set(c,[...f,...wg(o.get(c)??[],f.length)]);let i=sl(e,l=>l.name),a=[...o].flatMap(([
l,c])=>wg(c,i.get(l)?.length??0)),u=new Set(a);return r.filter(l=>u.has(l))}function wg(e,t){let n=({status:r,conclusion:s})=>Hx.
indexOf(Se(r,s));return e.toSorted((r,s)=>n(r)-n(s)).slice(0,Math.max(0,e.length-t))}function sl(e,t){let n=new Map;for(let r of e){
let s=t(r),o=n.get(s);o?o.push(r):n.set(s,[r])}return n}async function vg(e,t){let n="";for(let r=0;r<Gx;r++){let s=await Vx(
e,t()).catch(o=>{if(o instanceof C&&o.isMissingRoute)return null;throw o});if(s===null)return null;if(s.known>=s.total)return s.
jobs;n=`${s.known} of ${s.total}`}throw new C(`GET ${e} listed only ${n} jobs; run this job again`,200)}async function Vx(e,t){
let n=[],r=new Map,s=0,o=0;for await(let i of t){if(i.total===null&&i.items.length===0&&s===0)throw new C(`GET ${e} list\
ed no jobs and gave no count`,200);o=i.total??0;let a=n.length;for(let u of i.items){let l=Jx(u);if(l===null)throw new C(
`GET ${e} listed something that is no job`,200);let c=l.id===null?void 0:r.get(l.id);c&&JSON.stringify(c)===JSON.stringify(
l)||(c===void 0&&s++,l.id!==null&&r.set(l.id,l),n.push(l))}if(n.length===a)break}return{jobs:n,known:s,total:o}}function Jx(e){
if(!Xx(e))return null;let t=zx(e.id)?e.id:null,n=kg(e.labels);return{id:t,name:Le(e.name)??`job ${t??""}`.trim(),attempt:typeof e.
run_attempt=="number"?e.run_attempt:null,checkRunId:Le(e.check_run_url)?.replace(/^.*\//,"")||null,...Yx(Le(e.status)??"",
e.conclusion),runnerName:Le(e.runner_name),labels:n.length>0?n:kg(e.runs_on),url:Le(e.url),pageUrl:Le(e.html_url),created:Kt(
Le(e.created_at)),started:Kt(Le(e.started_at)??Le(e.started)),completed:Kt(Le(e.completed_at)??Le(e.stopped))}}function Yx(e,t){
let n=Ja(e);return t===void 0?n:{...n,conclusion:Le(t)}}function Xx(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function zx(e){return Number.isSafeInteger(e)}function Le(e){return typeof e=="string"&&e!==""?e:null}function kg(e){
return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}var Zx=10,Qx=20;async function al(e,t,n,r){let s={...ae(t),run_id:n},o=`/repos/${t}/actions/runs/${n}`,i=xg(await e.request(
"GET /repos/{owner}/{repo}/actions/runs/{run_id}",s),o,{id:n});return r===null||i.attempt===r?i:Eg(e,t,n,r)}async function Eg(e,t,n,r){
return xg(await e.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",{...ae(t),run_id:n,
attempt_number:r}),`/repos/${t}/actions/runs/${n}/attempts/${r}`,{id:n,attempt:r})}async function ul(e,t,n){let{workflow:r,
workflowId:s,workflowPath:o}=n;if(r!==null||s===null)return n;let{name:i,path:a}=await t_(e,t,s);return{...n,workflow:i??
s,workflowPath:o??a}}async function xi(e,t,n){let{event:r,headSha:s,headBranch:o,pullRequest:i}=n;if(!r.startsWith("pull\
_request")||i!==null&&o!==null)return n;let a=ae(t),{owner:u}=ae(n.headRepository??"");try{if(i!==null){let{json:p}=await e.
request("GET /repos/{owner}/{repo}/pulls/{pull_number}",{...a,pull_number:i.number});return il(n,ol([p],t,s))}if(s===null)
return n;let{json:l}=await e.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",{...a,commit_sha:s}),c=ol(l,
t,s);if(c!==null||u===""||o===null)return il(n,c);let f=await e.request("GET /repos/{owner}/{repo}/pulls",{...a,head:`${u}\
:${o}`,state:"all"});return il(n,ol(f.json,t,s))}catch(l){if(!(l instanceof C))throw l;return n}}async function $g(e,t,n){
return await r_(e,t,n)??await s_(e,t,n)}function xg({status:e,json:t},n,r){let s=No(t),{id:o,attempt:i=s?.attempt}=r;if(s?.
id===o&&s?.attempt===i)return s;let a=s?`with run ${s.id}, attempt ${s.attempt}`:"without a workflow run";throw new C(`G\
ET ${n} was answered ${e} ${a}; GITHUB_API_URL must be the API's own URL`,e)}var e_=O({name:xt,path:xt});async function t_(e,t,n){
try{let{json:r}=await e.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",{...ae(t),workflow_id:n}),{output:s,
success:o}=oe(e_,r);if(o)return s}catch(r){if(!(r instanceof C))throw r}return{name:null,path:null}}var n_=O({number:H(),
title:X,state:X,head:O({ref:X,sha:X,repo:L(B(O({full_name:_()})),null)}),base:O({ref:X,repo:O({full_name:_()})})});function ol(e,t,n){
let s=(Array.isArray(e)?e:[]).flatMap(o=>{let{output:i,success:a}=oe(n_,o);return a?[i]:[]}).filter(({head:o,base:i})=>o.
sha===n&&i.repo.full_name.toLowerCase()===t.toLowerCase());return s.find(({state:o})=>o==="open")??s[0]??null}function il(e,t){
return t===null?e:{...e,headBranch:e.headBranch??t.head.ref,headRepository:e.headRepository??t.head.repo?.full_name??null,
pullRequest:{number:t.number,title:t.title,base:t.base.ref}}}async function r_(e,t,{id:n,attempt:r}){let s=Math.max(1,r-
Qx);try{for(let o=r-1;o>=s;o--){let i=await Eg(e,t,n,o);if(Ga(i.conclusion))return i}}catch(o){if(!(o instanceof C&&o.status===
404))throw o}return null}async function s_(e,t,n){let r=ae(t),{workflowId:s,refKind:o,headBranch:i}=n,a={keys:["workflow\
_runs"],most:Zx},u=i??"",l={branch:u,status:"completed"},f={branch:u,...s!==null&&{workflow_id:s},...o!==null&&{ref:`ref\
s/${o==="tag"?"tags":"heads"}/${u}`}},p="GET /repos/{owner}/{repo}/actions/runs",d=s===null?[e.pages(p,{...r,...l},a)]:[
e.pages("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{...r,...l,workflow_id:s},a),e.pages(p,{...r,...f},
a)];for(let y of d)try{return await o_(n,y)}catch(h){if(!(h instanceof C&&h.isMissingRoute))throw h}return null}async function o_(e,t){
for await(let{items:n}of t){let r=n.map(No).filter(s=>s!==null).filter(s=>i_(s,e)).sort((s,o)=>$i(o)-$i(s));if(r[0])return r[0]}
return null}function i_(e,t){return e.id!==t.id&&Ga(e.conclusion)&&$i(e)<$i(t)&&e.headBranch===t.headBranch&&e.headRepository===
t.headRepository&&(t.workflowId===null?e.workflow===t.workflow:e.workflowId===null||e.workflowId===t.workflowId)}function $i(e){
return e.number??e.id}var _i=3e4,_g=2500;async function Ag(e,t){let{repository:n,apiUrl:r,serverUrl:s,own:o}=t,i=await xi(e.api,n,o?await c_(e,
t):await f_(e,t)),{runs:a,self:u,unfinished:l}=await p_(e,t,i),c=a_(i,a,t)?u_(i,a):Ri(i,a,o),{status:f}=c;l_(e.log,{unfinished:l,
own:o,status:f});let p={repository:n,apiUrl:r,serverUrl:s};return e.log.info(`run ${i.id}, attempt ${i.attempt}, of ${i.
workflow??n}: ${f}, ${a.length===1?"1 run":`${a.length} runs`}`),{...c,payload:wp({run:i,runs:a,status:f,place:p}),run:i,
runs:a,self:u}}function a_({conclusion:e},t,{own:n,apiUrl:r}){return n===null&&e!==null&&jo(r)&&t.some(({status:s})=>!Ee(
s))}function u_(e,t){let n={...e,status:"in_progress",conclusion:null},{status:r}=Ri(n,t,null);return{status:r,dockerHub:"\
error",noResult:"incomplete"}}var Rg=10;function l_(e,{unfinished:t,own:n,status:r}){if(t.length===0)return;if(n===null){
e.info(`not finished: ${_n(t)}`);return}let s=t.length===1,o=t.length-Rg,i=`${s?"job":"jobs"} ${_n(t.slice(0,Rg))}${o>0?
` and ${o} more`:""}`,a=Ee(r)?`so ${s?"its result is":"their results are"} not in the build`:`so the build is reported a\
s ${r}`,u=n.needs?`add ${s?"it":"them"} to needs, or, if there already, remove "name" from the job`:`report from a last \
job that has ${s?"it":"them"} in needs`;e.warning(`${i} ${s?"has":"have"} not finished, ${a}; ${u}`)}async function c_({
api:e,log:t},n){let{repository:r,runId:s,env:o}=n,i=n.attempt??o.runAttempt,a={...Gt(o),id:s,attempt:i};try{let u=await al(
e,r,s,i);return{...await ul(e,r,Ig(u,a)),status:a.status,conclusion:null,refKind:a.refKind??u.refKind,pullRequest:a.pullRequest??
u.pullRequest}}catch(u){if(!(u instanceof C&&u.isMissingRoute))throw u;return t.warning(`the server has no API for workf\
low runs (404): the times of run ${s} are missing`),a}}async function f_({api:e},t){let{repository:n,runId:r,attempt:s,env:o}=t,
i=await al(e,n,r,s).catch(l=>{throw l instanceof C&&l.status===404?new C(`the API has no run ${r}${s?`, attempt ${s},`:""}\
 of ${n} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no AP\
I for runs, report from a job of that run`,404):l}),a=To(o.event),u=a?.id===i.id&&a.attempt===i.attempt?Ig(i,a):i;return ul(
e,n,u)}async function p_(e,t,n){let{api:r,log:s,clock:o,signal:i}=e,{repository:a,own:u}=t,l=o.now(),c=[];for(let f=0;;f+=
_g){let p=await Sg(r,a,n.id,n.attempt);if(p===null)return{runs:h_(e,n,u),self:null,unfinished:[]};let d=o.now(),y=Op(p,u,
d),{lagging:h}=y;if(h.length>0&&f<_i&&d-l<_i){f===0&&s.info(`the API does not have the results of ${_n(h)} yet; asking f\
or up to ${_i/1e3} s`),c=h,await o.sleep(_g,i);continue}return c.length>0&&h.length===0&&s.info(`the API has the results\
 of ${_n(c)} after ${Math.round((d-l)/1e3)} s`),d_(s,y),y}}function d_(e,{fromNeeds:t,ignoredFailures:n,ambiguous:r}){t.
length>0&&e.warning(`the API does not have the results of ${_n(t)} after ${_i/1e3} s; those in needs are used`),n.length>
0&&e.warning(`${_n(n)} FAILED, but success in needs (continue-on-error): does not count against the build`),r.length>0&&
e.warning(`${_n(r)} cannot be matched to one job in needs, so its own status counts: put every job into needs, and give \
no job a name that begins with another's key`)}function h_({log:e},t,n){let r=`the API has no jobs of run ${t.id} (404)`;
return n?.needs?(e.info(`${r}: needs alone says how they ended`),Tp(n.needs)):(e.warning(n?`${r}: the build is what job-\
status says; give the other jobs as "needs: \${{ toJSON(needs) }}"`:`${r}: the build is what the run itself says`),[])}function Ig(e,t){
let n=Object.entries(e).filter(([,r])=>r!==null);return{...t,...Object.fromEntries(n)}}function _n(e){return e.map(t=>`"${t}\
"`).join(", ")}function Ri(e,t,n){let r=n?g_(n):[],s=r.length>0?"FAILED":y_(e,t,n),o=t.filter(({counts:u,status:l})=>u&&
l==="FAILED").map(({conclusion:u})=>u??""),i=e.conclusion!==null&&r.length===0,a=m_(i?e.conclusion:null,[...r,...o],t.length>
0);return a==="stale"?{status:s,dockerHub:"error",noResult:a}:a==="action_required"?{status:"QUEUED",dockerHub:"error",noResult:a}:
{status:s,dockerHub:Rf(s,i?[e.conclusion??""]:[...r,...o]),noResult:a}}function m_(e,t,n){switch(e){case"stale":return"s\
tale";case"action_required":return n?null:"action_required";case"cancelled":return t.every(r=>r==="cancelled")?"cancelle\
d":null;case null:return t.length>0&&t.every(r=>r==="cancelled")?"cancelled":null;default:return null}}function g_({jobStatus:e,
needs:t}){let n=Pp(t);return e==="success"?n:[e,...n]}function y_(e,t,n){if(e.conclusion!==null)return Se(e.status,e.conclusion);
let r=_f(t.map(({counts:s,status:o})=>s?o:"PASSED"));return r!==null?r:n?"PASSED":Se(e.status,null)}function Ng(e,t){let{environment:n}=e;if(t===n.repository)return e;let[r=""]=t.split("/");return{...e,environment:{...n,
repository:t,repositoryOwner:r,runId:0}}}function Tg(e){return{build:e.some(t=>/^(build|runs|status|job)\b/.test(t)),ref:e.
includes("github.ref"),base:e.includes("github.base_ref")}}async function Pg(e,t,n){let{inputs:r}=e,{environment:s}=r,o=_p(
r.needs),i=jf(r),a=i.own?S_(r,o):null,u=n.build?null:i.run,l=u===null?await v_(e,t,i,a):null,c=l?.run??u??Gt(s),f=i.own?
c:await b_(c,e,t,{required:n,fetched:l!==null}),p=l===null?null:k_(e,{...l,run:f},t.log),{status:d,noResult:y}=p??Ri(f,[],
a);return{repository:s.repository,subject:i,run:f,properties:Po(f,s.repository),status:d,noResult:y,build:p,values:{github:Wa(
f,s),...p===null?{}:{build:p.payload,status:If(p),...uu(p.payload,f,s),...fu(p.runs)},job:{name:p?.self?.name??s.job,id:p?.
self?.id??(Number(r.jobId)||void 0)}}}}async function b_(e,{inputs:t,config:n},r,{required:s,fetched:o}){let{repository:i}=t.
environment,{tests_url:a}=n.notify??{},u=o&&a?.includes("github.ref")===!0,l=s.base&&!o?await xi(r.api,i,e):e;return s.ref||
u?w_(l,i,r):l}async function w_(e,t,{api:n,log:r}){let{headBranch:s,headSha:o,refKind:i,event:a}=e;if(i!==null||a==="rel\
ease"||s===null)return e;let u={repository:t,sha:o??""},l=await Og(xs(n,{...u,branch:s})),c=await Og(_s(n,{...u,tag:s}));
return l!==c?{...e,refKind:c?"tag":"branch"}:(r.warning(c?`\${github.ref} is empty: ${s} is both a branch and a tag with\
 the run's commit; use \${github.ref_name}`:`\${github.ref} is empty: the API has neither a branch nor a tag ${s} with t\
he run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`),e)}async function Og(e){try{
return await e}catch(t){if(!(t instanceof C))throw t;if([403,404,422].includes(t.status??0))return!1;throw t}}function v_({
inputs:e},t,n,r){let{environment:s}=e,{repository:o,apiUrl:i,serverUrl:a}=s;return Ag(t,{repository:o,apiUrl:i,serverUrl:a,
runId:n.runId,attempt:n.attempt,own:r,env:s})}function k_({inputs:e,config:t},n,r){let s=t.notify?.tests_url;return s===
void 0?n:{...n,payload:E_(s,n,e,r)}}function S_({jobId:e,jobStatus:t,environment:n},r){if(t===null)throw new k("input jo\
b-status is empty; leave it out or give ${{ job.status }}");let{runnerName:s,job:o}=n;return{jobId:e||null,jobStatus:t,runnerName:s||
null,jobKey:o||null,needs:r}}function E_(e,{payload:t,run:n,runs:r},{environment:s,variables:o},i){let a=Wa(n,s),u={...uu(
t,n,s),...fu(r)},l=new Map,c=vp(t,f=>{let p={...u,build:t,github:a,run:f};try{return vo(e,ko(p,new Map,o))}catch(d){if(!(d instanceof
Q))throw d;let{message:y}=d;return l.set(y,[...l.get(y)??[],f.name]),null}});for(let[f,[p,...d]]of l){let y=d.length>0?`\
 and ${d.length} more`:"";i.warning(`notify.tests_url: ${f}; run "${p}"${y} goes without tests`)}return c}var ll=9;function Mg(e,t,n){let r=cl(t),s=e.filter(({status:o})=>o==="failure");for(let{webhook:o,reason:i}of s)r.has(o)&&
n.warning(`webhook "${o}" failed, but is not required: ${i}`);return s.filter(({webhook:o})=>!r.has(o))}function cl(e){return new Set(
e.filter(({required:t})=>!t).map(({name:t})=>t))}var Cg="in the config, then report this run from a new one, with the in\
put run-id";function Lg(e,{cancelled:t,resend:n}){if(t)return"The step was cancelled; see the deliveries output for what\
 went out.";if(e.length===0)return null;let r=e.slice(0,ll).map(({webhook:f,reason:p})=>`webhook "${f}" failed: ${p}`),s=e.
filter(({attempts:f})=>Ym(f.at(-1)?.status_code??null)),o=e.filter(f=>!s.includes(f)),a=o.some(({attempts:f})=>{let p=f.
at(-1);return p!==void 0&&p.error!=="blocked"})?"fix the receiver and re-run this job; after a change of config or workf\
low,":"after that change,",u=n===null||o.length===0?[]:[`${a} ${n}`];if(s.length>0&&u.push(u.length===0?`fix the body ${Cg}`:
`where the receiver does not accept the body, fix it ${Cg}`),e.length===1)return[...r,...u].join("; ");let l=`${e.length}\
 webhooks failed`,c=e.length>ll?[`the first ${ll} are above`]:[];return[...r,[l,...c,...u].join("; ")].join(`
`)}function Ug(e,t,n){let r=I_(e.notify?.webhooks??[],t.inputs.only);r.length===0&&n.warning("nothing is sent: the config h\
as no notify.webhooks");let s=pl(r,t.inputs),o=O_(s,t,n);return{webhooks:r,missingSecrets:o}}function Fg({webhooks:e},t){
let n=pl(e,t),r=Tg(n.flatMap(hu)),s=t.mode==="test"?Hg:R_;return{...r,build:r.build||n.some(s)}}async function qg({webhooks:e,
missingSecrets:t},n,r,s){let o=r.mode==="test",i=pl(e,r),a=o?null:await $_(n,s,i),u=o?n.properties:await C_(n,s,i),l=[],
c=[];for(let f of e){let p=t.has(f)?{reason:"no_secret",text:"its secret is empty"}:a===null?{event:"test"}:x_(f,a,{...n,
properties:u});"event"in p?l.push({webhook:f,...p}):c.push({webhook:f,...p})}for(let{webhook:f,text:p}of c)s.log.info(`w\
ebhook "${f.name}" skipped: ${p}`);return{selected:l,skipped:c}}async function $_(e,t,n){let{subject:r,run:s,repository:o}=e,
a=r.kind==="completed"&&n.some(({events:u})=>fl(u,Xa))?await Df(e,s,()=>$g(t.api,o,s)):null;return a!==null&&t.log.info(
`build_status_changed: ${a.changed?"yes":"no"}, ${a.reason}`),{events:Lf(r.kind,e,a),change:a}}function fl(e,t){return e.
some(n=>t.includes(n))}function x_({enabled:e,events:t,match:n,only_failures:r},s,o){if(!e)return{reason:"disabled",text:"\
enabled is false"};let i=t.find(u=>s.events.includes(u));if(i===void 0)return{reason:"events",text:__(t,s,o)};let a=L_(n,
o.properties);return a!==null?{reason:"match",text:a}:r&&(!Zn(o.status)||o.noResult!==null)?{reason:"only_failures",text:`\
it wants only_failures, ${Kg(o)}`}:{event:i}}function __(e,{change:t},n){let r=t!==null&&n.noResult===null&&fl(e,Xa)?` (${t.
reason})`:"";return`it wants ${e.join(", ")}, ${Kg(n)}${r}`}function pl(e,{mode:t}){return e.filter(({enabled:n})=>n||t===
"test")}function Hg(e){let{payload:t="jobserv",body:n}=e;return gs(e)&&n===void 0&&t!=="github"}function R_(e){let{events:t,
only_failures:n}=e;return Hg(e)||n||fl(t,Bf)}function Kg({status:e,noResult:t}){let n=Ya(t);return n!==null?`the build i\
s ${e}: ${n}`:`the build ${e==="PASSED"||e==="FAILED"?"":"is "}${e}`}var A_="dependabot[bot]",Dg=10;function I_(e,t){let n=e.
map(({name:s})=>s),r=t.filter(s=>!n.includes(s)).map(s=>({message:`input only names "${s}", which the config does not ha\
ve; write ${K(s,n)??`one of ${n.join(", ")}`}`}));if(r.length>0)throw new k(r);return e.filter(({name:s})=>t.length===0||
t.includes(s))}function O_(e,{secrets:t,inputs:n},r){let{environment:s}=n,o=e.map(a=>({webhook:a,names:rr(a).filter(u=>t.
get(u)==="")})).filter(({names:a})=>a.length>0),i=P_(s)||jg(s);if(o.length>0&&!i)throw new k(o.map(({webhook:a,names:u})=>({
message:`webhook "${a.name}" needs the secret ${u.join(", ")}, which is empty; set it in the repository's, organisation'\
s or environment's secrets. A reusable workflow gets it with "secrets: inherit", and a job gets an environment's with "e\
nvironment: NAME"`})));for(let{webhook:a,names:u}of o)r.warning(jg(s)?`webhook "${a.name}" is skipped: this repository i\
s a fork, and ${u.join(", ")} is empty; set it here, or disable this workflow`:`webhook "${a.name}" is skipped: GitHub g\
ives runs of forks and of Dependabot no secrets, so ${u.join(", ")} is empty; to notify of these too, send from a workfl\
ow_run workflow`);return new Set(o.map(({webhook:a})=>a))}var N_=["default","omit"];function Gg(e,t,n){let r=new Set(e.flatMap(
Wt).flatMap(({text:s})=>st(s)).flatMap(({name:s,filters:o})=>o.some(a=>N_.includes(a))?[]:yo(s)??[]));for(let s of r)So(
t,s).kind==="none"&&n.warning(`variables.${s} has no value${T_(s,t)}`)}function T_(e,t){if(Object.keys(Object(t)).length===
0)return"; give the input variables";let r=zc(t),s=K(e,r),o=r.slice(0,Dg).join(", "),i=r.length-Dg,a=r.length===0?", and\
 no other":`, but ${o}${i>0?` and ${i} more`:""}`;return`: the input variables has none of that name${s?`; did you mean \
variables.${s}?`:a}`}function jg({event:e}){return m(m(e,"repository"),"fork")===!0}function P_(e){let{fork:t}=Po(Gt(e),
e.repository);return t||e.actor===A_}async function C_({run:e,properties:t,repository:n},{api:r},s){if(!t.refUncertain||
t.fork)return t;let o=t.branch,i=e.headSha??"",a=c=>s.some(({match:{[c]:f}})=>f!==void 0&&Eo(f,o)),u=()=>xs(r,{repository:n,
branch:o,sha:i}),l=()=>_s(r,{repository:n,tag:o,sha:i});return{...t,notBranch:a("branch")?await Bg(`branch ${o} has the \
run's commit`,u):null,notTag:a("tag")?await Bg(`tag ${o} is at the run's commit`,l):null}}async function Bg(e,t){try{return await t()?
null:`no ${e}`}catch(n){if(!(n instanceof C))throw n;let{status:r,message:s}=n;return r===403||r===404?`the API does not\
 say that a ${e} (${r}); if so, add "permissions: contents: read" to the job`:`the API does not say that a ${e}: ${s}`}}
var M_=["repository","branch","tag","workflow","event","actor"];function L_(e,t){for(let n of M_){let r=e[n];if(r===void 0)
continue;let s=n==="branch"||n==="tag";if(s&&t.fork&&e.repository===void 0)return`the run comes from a fork (${t.repository||
"unknown"}), whose branches fit no pattern`;if(!Eo(r,t[n]))return`match.${n} is ${r.join(", ")} and the run's is ${t[n]||
"unknown"}`;let o=n==="branch"?t.notBranch:t.notTag;if(s&&o!==null)return`match.${n} is ${r.join(", ")}, but ${o}`}return null}var D_="unsigned: it has no secret_name";function Wg({keys:e,carriesSecret:t}){return e.length===0&&t!==!0?[D_]:[]}function dl(e,t,{
redact:n,log:r}){let{isTerminal:s=!1}=r,{id:o,method:i,shown:a,headers:u,body:l,keys:c,signatures:f}=e,p=n(l.toString("u\
tf8")),d=Ko(f,{id:o,timestamp:0,body:l},c),y=t??"(the time of the attempt)",h=f.flatMap(g=>Go(g).slice(1));return[`${i} ${a}`,
...Yg(u,n),`webhook-timestamp: ${y}`,...Object.keys(d).map(g=>`${g}: ${h.includes(g.toLowerCase())?y:"***"}`),...Wg(e),q_(
e,s),...s?p.split(/\r?\n/):K_(p)]}function Vg(e){let{method:t,shown:n,keys:r,signatures:s}=e,o=s.map(i=>typeof i=="strin\
g"?i:i.header);return[`${t} ${n}`,...r.length>0?[`signed: ${o.join(", ")}`]:Wg(e)]}function Jg({attempts:e,maxAttempts:t,
notes:n},r,s){return[...e.flatMap(o=>[j_(o,t),...B_(o,r,s)]),...n]}function j_({attempt:e,message:t,waitedMs:n},r){let{number:s,
status_code:o,error:i,duration_ms:a}=e,u=n===null&&s<r,l=r>1&&!u?`${s} of ${r}`:s,[c]=t?.split("; ",1)??[],f=c===void 0||
i===null?`HTTP ${o}`:c.replace(`${i}: `,i==="status"?"":`${pr(i)}: `),p=n!==null?`; retrying in ${(n/1e3).toFixed(1)} s`:
u&&i!==null?"; not retried":"";return`attempt ${l}: ${f} (${a} ms)${p}`}function B_({response:e,message:t},n,r){if(e===null||
n==="never")return[];if(n==="on-failure"&&t===null)return[];let s=e.body.toString("utf8");return[...n==="always"?Yg(e.headers,
r):[],`response: ${s===""?"(empty)":z(r(s))}`]}function Yg(e,t){return Object.entries(Ah(e)).map(([n,r])=>`${n}: ${z(t(U_.
includes(n)?F_(r):r))}`)}var U_=["location","content-location","link","refresh"];function F_(e){return e.replaceAll(/\/\/[^/?#<>\s]*@/g,
`//${kn}@`).replaceAll(/[?#][^>\s]*/g,t=>`${t.charAt(0)}${kn}`)}function q_({body:e,inPayloadFile:t},n){return e.length===
0?"no body":`body, ${e.length===1?"1 byte":`${e.length} bytes`}${t&&!n?", as in the file of the output payload-file":""}\
:`}var H_=1e3;function K_(e){let t=/^\s*[{[]/.test(e),n=[],r=0,s=0,o=0,i=!1;for(let a=0;a<e.length;a+=1){if(a-r>=H_){let l=[
s,o].find(c=>c>r)??W_(e,a);n.push(e.slice(r,l)),r=l}if(!t)continue;let u=e[a];if(u==='"'&&!(i&&G_(e,a)))i=!i;else{if(i)continue;
u===","||u==="{"||u==="["?s=a+1:u===":"&&(o=a+1)}}return r<e.length&&n.push(e.slice(r)),n}function G_(e,t){let n=0;for(;e[t-
1-n]==="\\";)n+=1;return n%2===1}function W_(e,t){return/[\ud800-\udbff]/.test(e[t-1]??"")?t-1:t}var V_=50,Xg=500;function zg(e,t,n,{id:r,event:s,values:o,body:i}){let{secrets:a}=e,u=ko(o,a,e.inputs.variables);try{let l=Qm(
n,{id:r,event:s,lookup:u,secrets:a,body:i});for(let f of ng(n,l,a))t.mask(f);let c=z(t.redact(l.shown));return{kind:"req\
uest",prepared:{...l,shown:c}}}catch(l){if(!(l instanceof Q))throw l;return{kind:"impossible",reason:z(t.redact(l.message),
Xg)}}}function Zg({inputs:e,allowlist:t},{signal:n},r){let s=e.mode==="test",{idempotent:o=!0}=r;return{allowlist:t,successCodes:r.
success_codes,successBody:r.success_body,quoteResponse:e.showResponse!=="never",timeoutMs:r.timeout??mp,retryDelaysSeconds:s?
[]:r.retry_schedule??au,retryOnlyIfUndelivered:!o,keepAlive:o,signal:n}}async function Qg({inputs:e,allowlist:t},n,r){if(Z_(
e.allowedHosts,n,r.map(({prepared:i})=>i.url)),e.dryRun)return r.map(({prepared:i})=>J_({allowlist:t},n,i));let s=async({
prepared:i,options:a})=>({prepared:i,outcome:await og(n,i,a)}),o=[];for await(let{prepared:i,outcome:a}of Q_(r,V_,s))o.push(
Y_(e,n,i,a));return o}function J_({allowlist:e},t,n){let r=Qa(e,n.url,n.method)?.replace(/\.$/,"")??null,s=dl(n,null,t),
o=r===null?"sent":`refused: ${r}`;return t.log.group(`webhook "${n.webhook}" would be ${o}`,s),r===null?ys(n,"dry_run"):
wi(n,`blocked: ${r}`)}function Y_(e,t,n,r){let s=e.mode==="test",o=ig(n,z_(r,t));X_(t,o,[...s?dl(n,r.attempts[0]?.timestamp??
null,t):Vg(n),...Jg(r,s&&e.showResponse==="on-failure"?"always":e.showResponse,t.redact)]);for(let i of r.notes)t.log.warning(
`webhook "${n.webhook}": ${i}`);return o}function X_(e,t,n){let{webhook:r,event:s,status:o,reason:i,attempts:a,id:u}=t,l=a.
at(-1),c=l?.status_code??(l?.error?pr(l.error):""),f=o==="success"?"delivered":"FAILED";e.log.group(`webhook "${r}" ${f}\
: ${c} (event ${s})`,[...n,`${u}: ${f}${i===null?"":`: ${i}`}`])}function z_(e,{redact:t}){let{reason:n}=e;return{...e,reason:n===
null?null:z(t(n),Xg)}}function Z_(e,t,n){e.includes("public")&&n.some(r=>t.proxied(r))&&t.log.notice("deliveries go thro\
ugh a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be su\
re")}async function*Q_(e,t,n){let r=e.entries(),s=new Map,o=()=>{let{value:i,done:a}=r.next();if(a)return;let[u,l]=i,c=n(
l);s.set(u,c),c.then(o,o)};for(let i=0;i<t;i++)o();for(let i=0;;i++){let a=s.get(i);if(a===void 0)return;s.delete(i),yield await a}}var eR=5e3,tR="start a new run or redeliver (docs/redelivery.md)";async function ey(e,t){let n=await e.loadConfig(),r=Ug(
n,e,t.log),s=sR(e.inputs,t),o=nR(e.inputs),i={...e,inputs:o},a=await Pg({inputs:o,config:n},t,Fg(r,o)).catch(h=>{throw rR(
h,o)}),{selected:u,skipped:l}=await qg(r,a,o,t),c=a.build===null?void 0:n.notify?.tests_url;Gg([...u.map(({webhook:h})=>h),
{url:c}],o.variables,t.log);let f=oR(u,a,i,t),p=await Qg(i,t,f.flatMap(({webhook:h,rendered:g})=>g.kind==="request"?{prepared:g.
prepared,options:Zg(i,t,h)}:[]));await s;let{repository:d}=e.inputs.environment,{webhooks:y}=r;return aR({webhooks:y,reported:a,
skipped:l,requests:f,deliveries:p,sender:d},o,t)}function nR(e){let{repository:t,runId:n,environment:r}=e;if(["",r.repository].
includes(t))return e;if(n===null)throw new k(`input repository is ${t}; give the input run-id of its run, too`);return Ng(
e,t)}function rR(e,{repository:t}){return e instanceof C&&[403,404].includes(e.status??0)&&t!==""?new C(`${e.message}; g\
ithub-token must be a token that may read ${t}`,e.status):e}async function sR({mode:e,coverage:t,config:n,configFile:r,dryRun:s,
environment:o},{api:i,clock:a,log:u,signal:l}){if(e!=="notify"||s)return;let c=n.trim()===""&&Pt(r)===null;if(!(t??c))return;
let f=new AbortController,p=AbortSignal.any([l,f.signal]),d=a.sleep(eR,p).then(()=>null),y=Qd(i,o).catch(()=>null),h=await Promise.
race([y,d]);f.abort(),h!==null&&u.warning(h)}function oR(e,t,n,r){let{inputs:s,secrets:o}=n,{environment:i}=s,a=tg({payload:t.
build?.payload??null,isPrivate:t.run.isPrivate,serverUrl:i.serverUrl,event:i.event,keys:{},secrets:o});return e.map(({webhook:u,
event:l})=>{let c=ty(u,t,s),f={...t.values,event:{name:l}},p=zg(n,r,u,{id:c,event:l,values:f,body:a});return p.kind==="r\
equest"&&(p.prepared.inPayloadFile=iR(u)),{id:c,event:l,webhook:u,rendered:p}})}function ty(e,{run:t,subject:n,status:r,
repository:s},{mode:o,jobId:i,environment:a}){let{job:u,runnerName:l,step:c}=a,f={repository:s,runId:t.id,attempt:t.attempt,
chain:null,webhook:e.name,kind:o==="test"?"test":n.kind,status:r};return eg(f,n.own?[i||`${u} on ${l}`,c]:null)}function iR(e){
let{body:t,payload:n="jobserv"}=e;return gs(e)&&t===void 0&&n==="jobserv"}function aR(e,t,n){let{reported:r,webhooks:s}=e,
{environment:o}=t,i=uR(e,t,n),a=lR(e.requests),u=Mg(i,s,n.log),l=n.signal.aborted,c=t.mode==="notify"&&!t.dryRun&&u.some(
({webhook:h})=>a.has(h)),f=r.build?.payload??null,p={...Wu(o.repository,r.run),...e.sender!==o.repository&&{sender:e.sender}},
d=f?pg(f,n.redact):dg(cR(r,o.serverUrl),n.redact),y=yg(i,n.redact,cl(s));return{result:u.length>0||l?"failure":i.every(({
status:h})=>h==="not_run")?"not_run":"success",failure:Lg(u,{cancelled:l,resend:c?tR:null}),outputs:{"build-status":r.status},
deliveries:i,payload:f&&Buffer.from(JSON.stringify(f)),record:{...p,deliveries:i.map(h=>ug(h,a.get(h.webhook),p))},summary:(u.
length>0?[y,d]:[d,y]).join(`
`)}}function uR({webhooks:e,reported:t,skipped:n,requests:r,deliveries:s},o,{log:i}){let a=new Map(s.map(u=>[u.webhook,u]));
for(let{webhook:u,reason:l}of n){let f={id:ty(u,t,o),webhook:u.name,event:""};a.set(u.name,ys(f,l))}for(let{id:u,event:l,
webhook:c,rendered:f}of r){if(f.kind==="request")continue;let p=`cannot be sent: ${f.reason}`;i.info(`webhook "${c.name}\
" FAILED: ${p}`);let d={id:u,webhook:c.name,event:l};a.set(c.name,wi(d,p))}return e.flatMap(({name:u})=>a.get(u)??[])}function lR(e){
return new Map(e.flatMap(({webhook:t,rendered:n})=>n.kind==="request"?[[t.name,n.prepared]]:[]))}function cR({run:e,status:t,
repository:n},r){return{title:e.title??e.workflow??`run ${e.id}`,status:t,page:e.pageUrl??`${r}/${n}/actions/runs/${e.id}`}}var ny=["passed","failed"],sy=Me({summary:"Sends a webhook of notify once, with a sample build, as mode: test.",usage:"s\
end NAME [OPTIONS]",about:`
  NAME                the name of a webhook, as webhook-action list prints it
  --file FILE         default ${$e}
  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS
${Rt}
  --variables JSON    as the action's input
  --status STATUS     of the sample build: ${ny.join(" (default) or ")}
  --repo OWNER/NAME   of the sample build; default GITHUB_REPOSITORY, else the
                      remote origin of git
  --allowed-hosts, --allowed-schemes, --allowed-methods
                      as the action's inputs; by default public hosts, by https
  --dry-run           prints the request and sends nothing

  SECRETS='tracker=...' webhook-action send tracker`,options:{...Jt,...yn,variables:{type:"string"},status:{type:"string",
default:"passed"},repo:{type:"string"},"allowed-hosts":{type:"string"},"allowed-schemes":{type:"string"},"allowed-method\
s":{type:"string"},"dry-run":{type:"boolean",default:!1}},arguments:[1,1],async run({values:e,positionals:[t=""]},n){let{
status:r,repo:s}=e;if(!ny.includes(r))throw new U(`--status is "${r}"; write passed or failed`);let o=bn(e.secrets,n)??new Map,
i=await At(e,n.env,null,o),{config:a,warnings:u}=i,l=new Map([...i.secrets,...i.trimmed]),c=a.notify?.webhooks.find(w=>w.
name===t);if(c===void 0)throw fR(t,a,[e.file,...u]);let f=rr(c).filter(w=>!l.get(w));if(f.length>0)throw new k(`webhook \
"${t}" needs the secret ${f.join(", ")}; give its value with --secrets FILE or in the variable SECRETS`);let p=it(s,n.env,
"octo-org/example"),d=pR(p,r),y=dR(t,p,d,{variables:e.variables,"allowed-hosts":e["allowed-hosts"],"allowed-schemes":e["\
allowed-schemes"],"allowed-methods":e["allowed-methods"],"dry-run":String(e["dry-run"])}),{io:h,close:g}=hR(d,[...o.values()],
n.log);try{let{deliveries:w,failure:v,result:$}=await ey({inputs:y,secrets:l,allowlist:Kf(y),loadConfig:async()=>a,loadRecords:()=>[]},
h);return{ok:$!=="failure",json:{result:$,failure:v,deliveries:w},lines:v===null?[]:[v],warnings:u}}finally{g()}}});function fR(e,{
notify:t,chains:n},[r="",...s]){let o=n.find(({webhooks:l})=>l.some(c=>c.name===e));if(o!==void 0)return new k(`"${e}" i\
s a link of the chain "${o.name}", which only a run can send; start the chain instead (mode: chain)`);if(n.some(l=>l.name===
e))return new k(`"${e}" is a chain, which only a run can send (mode: chain)`);let i=t?.webhooks.map(l=>l.name)??[],a=K(e,
i),u=i.length===0?`${r} has no notify.webhooks`:`${r} has no webhook "${e}"; ${a?`did you mean ${a}?`:`write one of ${i.
join(", ")}`}`;return new k([u,...s].join("; "))}var hl="6dcb09b5b57875f334f61aebed695e2e4193db5e",bs=1001;function pR(e,t){
let n=`https://github.com/${e}/actions/runs/${bs}`,r=`https://api.github.com/repos/${e}/actions/runs/${bs}`,s=t==="passe\
d"?"success":"failure",o={created_at:"2026-01-15T10:00:00Z",run_started_at:"2026-01-15T10:00:00Z",updated_at:"2026-01-15\
T10:02:30Z"},i={...o,id:bs,run_attempt:1,run_number:42,name:"CI",workflow_id:1,path:".github/workflows/ci.yml",display_title:"\
A sample build",event:"push",status:"completed",conclusion:s,head_branch:"main",head_sha:hl,head_commit:{id:hl,message:"\
A sample build"},repository:{full_name:e,private:!1},head_repository:{full_name:e},actor:{login:"octocat"},pull_requests:[],
url:r,html_url:n,jobs_url:`${r}/jobs`},a=(u,l,c)=>({id:u,run_id:bs,run_attempt:1,name:l,status:"completed",conclusion:c,
created_at:o.created_at,started_at:o.run_started_at,completed_at:o.updated_at,url:`https://api.github.com/repos/${e}/act\
ions/jobs/${u}`,html_url:`${n}/job/${u}`});return{run:i,jobs:[a(1,"build","success"),a(2,"test",s)],event:{action:"compl\
eted",workflow:{name:"CI"},workflow_run:i,repository:i.repository}}}function dR(e,t,{event:n},r){let s={...r,mode:"test",
only:e};for(let[a,u]of Object.entries(s))u!==void 0&&(process.env[`INPUT_${a.toUpperCase()}`]=u);let{environment:o,...i}=Fd();
return{...i,environment:{...o,repository:t,repositoryOwner:t.slice(0,t.indexOf("/")),eventName:"workflow_run",runId:bs+1,
sha:hl,ref:"refs/heads/main",refName:"main",actor:"octocat",event:n}}}function hR(e,t,n){let{add:r,redact:s}=Cu();for(let u of t)
r(u);let o=Bm({ca:null}),i=new AbortController,a=gR(e);return process.once("SIGINT",()=>i.abort()),{close:o.close,io:{api:a,
finalApi:a,request:o.request,addresses:o.addresses,proxied:yi,log:mR(u=>n(z(s(u),Number.POSITIVE_INFINITY))),clock:gp(),
random:Math.random,randomBytes:ry.randomBytes,mask:r,redact:s,signal:i.signal}}}function mR(e){return{isTerminal:!0,info:e,
notice:e,warning:t=>e(`warning: ${t}`),error:t=>e(`error: ${t}`),debug:()=>{},group(t,n){e(t);for(let r of n)e(`  ${r}`)}}}
function gR({run:e,jobs:t}){let n=Buffer.from(JSON.stringify(e));return{async request(r){if(r!=="GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}")throw new C(`${r} is not known of a sample build`,404);return{status:200,headers:{},json:e,body:n}},
async*pages(){yield{items:t,total:t.length,more:!1}},download:()=>Promise.reject(new Error("A sample build has no files."))}}var Ai=zn.filter(e=>!Re.some(t=>t===e)),iy=[...Re,...Ai],ay=Me({summary:"Verifies a webhook's signature; exits with 1, a\
nd why, if it is wrong.",usage:"verify (--signature NAME | --provider NAME) [-H HEADER]... < BODY",about:`
  --signature NAME    ${Re.join(", ")},
                      ${Ai.join(", ")}
  --secret-file FILE  the secret, byte for byte; default: the variable SECRET
  --provider NAME     a provider of the config in place of --signature; its secret
                      is one of --secrets, else derived (RELAY_KEYS or RELAY)
  -H, --header TEXT   a header as it arrived, once for each
  --file FILE         the config; default ${$e}
${Rt}
  --secrets FILE      as in the action's input secrets; default: the variable SECRETS
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

The body is read from standard input and must be the bytes that were received.

  SECRET=... webhook-action verify --signature github \\
    -H "X-Hub-Signature-256: sha256=..." < body.json`,options:{...Jt,...yn,signature:{type:"string"},provider:{type:"str\
ing"},"secret-file":{type:"string"},header:{type:"string",short:"H",multiple:!0,default:[]},repo:{type:"string"}},arguments:[
0,0],async run({values:e},t){let{signature:n,provider:r}=e;if(n===void 0==(r===void 0))throw new U("write one of --signa\
ture and --provider");let s=r===void 0?yR(n??"",e["secret-file"],t):await bR(r,e,t);if(Ph(s.provider))throw new k(`provi\
der ${s.provider.name} signs nothing: there is no signature to verify`);let o={uri:"",query:{},headers:lh(e.header.map(wR)),
body:t.readInput()},i=vR(s,o);return{ok:i===null,json:{valid:i===null,reason:i},lines:[i===null?"valid":`not valid: ${i}`]}}});
function yR(e,t,{env:n}){let r=t??"SECRET",s={name:"sender",active:!0,secret_name:[r]},o=Re.find(u=>u===e),i=Ai.find(u=>u===
e);if(o===void 0&&i===void 0)throw new U(`--signature is "${e}"; write one of ${iy.join(", ")}`);let a=t===void 0?n.SECRET:
wn(t);if(!a)throw new U("the secret is empty; set SECRET, or write --secret-file");return{provider:{...s,...o?{signature:o}:
{type:i}},secrets:new Map([[r,a]])}}async function bR(e,t,n){let{config:r,warnings:s}=await At(t,n.env,null),{receive:o}=r,
i=o?.providers.find(c=>c.name===e);if(i===void 0)throw new k([`${t.file} has no provider ${e}`,...o?[`write one of ${o.providers.
map(c=>c.name).join(", ")}`]:[],...s].join("; "));let a=bn(t.secrets,n),u=c=>{let f=a?.get(c);if(f!==void 0||o?.relay===
void 0)return[[c,f??""]];if(!n.env.RELAY_KEYS&&!n.env.RELAY)throw new U(`provider ${e} needs the secret ${c}; give its v\
alue with --secrets FILE or in the variable SECRETS, or set RELAY_KEYS or RELAY, from which it is derived`);return Fu(it(
t.repo,n.env),n.env).map((d,y)=>[y===0?c:`${c} of ${d.id}`,oi(d,c,li(i))])},l=new Map(i.secret_name.flatMap(u));return{provider:{
...i,secret_name:[...l.keys()]},secrets:l}}function wR(e){let[,t,n]=/^([^\s:]+):\s*(.*?)\s*$/s.exec(e)??[];if(t!==void 0&&
n!==void 0)return[t.toLowerCase(),n];throw new U(`--header is "${e}"; write NAME: VALUE`)}function vR({provider:e,secrets:t},n){
let r=Date.now(),s=ju(e,n,{secrets:t,now:r});if(s===null)return null;let o=kR.find(({changed:u})=>u({webhook:n,secrets:t}).
some(l=>l!==null&&Bu(e,l.webhook,{secrets:l.secrets,now:r}))),i=iy.findLast(u=>Bu(SR(e,u),n,{secrets:t,now:r})),a=o?.text??
(i===void 0?$R(e,n)??ER(n):`it is signed as ${i}`);return a===null?s:`${s}; ${a}`}var kR=[{text:"the secret has white sp\
ace at its start or end: without it the signature is right",changed:e=>[oy(e,t=>t.trim())]},{text:"the sender's secret e\
nds with a newline, this one does not",changed:e=>[oy(e,t=>`${t}
`)]},{text:"the body has a newline at its end that the sender did not sign",changed:e=>[zt(e,t=>t.replace(/\r?\n$/,""))]},
{text:"the newline at the body's end is missing, which the sender signed",changed:e=>[zt(e,t=>`${t}
`),zt(e,t=>`${t}\r
`)]},{text:"the line ends of the body were changed",changed:e=>[zt(e,t=>t.replaceAll(`\r
`,`
`)),zt(e,t=>t.replace(/\r?\n/g,`\r
`))]},{text:"the JSON of the body was formatted anew: verify the bytes as they arrived",changed:e=>[zt(e,t=>JSON.stringify(
JSON.parse(t))),zt(e,t=>JSON.stringify(JSON.parse(t),null,2)),zt(e,t=>ml(JSON.parse(t)))]}];function oy(e,t){let n=[...e.
secrets].map(([r,s])=>[r,t(s)]);return{...e,secrets:new Map(n)}}function zt({webhook:e,secrets:t},n){let r=Ni(e.body);if(r===
null)return null;try{let s=Buffer.from(n(r));return{secrets:t,webhook:{...e,body:s}}}catch{return null}}function ml(e){return Array.
isArray(e)?`[${e.map(ml).join(", ")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.entries(e).map(([n,r])=>`${JSON.
stringify(n)}: ${ml(r)}`).join(", ")}}`}function SR({name:e,active:t,secret_name:n},r){let s=Re.find(i=>i===r),o=Ai.find(
i=>i===r);return{name:e,active:t,secret_name:n,...s?{signature:s}:{type:o}}}function ER({body:e}){return e.length===0?"t\
he body is empty: give it on standard input, as in < body.json":null}function $R(e,{headers:t}){let n=Ch(e);if(n!==null&&
t[n]!==void 0)return null;let r=Object.keys(t).filter(s=>/sig|token|auth|hmac/.test(s));return r.length>0?`given are ${r.
join(", ")}`:null}var Ii={key:Uh,url:Fh,check:Gh,list:Vh,send:sy,verify:ay,history:_m},xR=`webhook-action COMMAND [OPTIONS]

${Object.entries(Ii).map(([e,{summary:t}])=>`  ${e.padEnd(9)}${t}`).join(`
`)}

  webhook-action COMMAND --help   the options of a command
  --json                          one JSON value on standard output
  --version                       the version

Exit codes: 0 yes, 1 no (errors in a config, a failed delivery, a wrong
signature), 2 a mistake in the command line.`,_R=new RegExp("#(?=\\P{ASCII}*\\[)|[\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u\
202e\\u2066-\\u2069]","gu");for(let e of[process.stdout,process.stderr])e.on("error",t=>{m(t,"code")!=="EPIPE"&&(process.
exitCode=yl(t.message,1))});RR(process.argv.slice(2)).then(e=>{process.exitCode||=e});async function RR(e){let[t="--help",
...n]=e;if(t==="--help"||t==="-h"||t==="help")return gl(xR);if(t==="--version")return gl(An);let r=Object.hasOwn(Ii,t)?Ii[t]:
void 0;if(r===void 0)return yl(`unknown command ${t}; write one of ${Object.keys(Ii).join(", ")}`,2);if(n.includes("--he\
lp")||n.includes("-h"))return gl(`webhook-action ${r.help}`);let s=n.includes("--json");try{let o=n.filter(c=>c!=="--jso\
n"),{ok:i,json:a,lines:u,warnings:l=[]}=await r.run(o,AR(s));for(let c of l)console.error(`warning: ${z(c,1/0)}`);if(s)ly(
a);else for(let c of u)console.log(uy(c));return i?0:1}catch(o){if(o instanceof U)return yl(`${o.message}; see webhook-a\
ction ${t} --help`,2);if(!(o instanceof k))throw o;s&&ly({problems:o.problems});for(let i of o.problems)console.error(uy(
hr(i)));return 1}}function AR(e){return{env:process.env,readInput:()=>ls(lr),log:t=>e?console.error(t):console.log(t)}}function uy(e){
return e.split(`
`).map(mr).join(`
`)}function ly(e){let t=JSON.stringify(e,null,2);console.log(t.replace(_R,n=>`\\u${n.charCodeAt(0).toString(16).padStart(
4,"0")}`))}function gl(e){return console.log(e),0}function yl(e,t){return console.error(`webhook-action: ${e}`),t}
