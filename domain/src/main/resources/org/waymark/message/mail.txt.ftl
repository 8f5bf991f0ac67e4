Dear ${name},

<#list paragraphs as paragraph>
${paragraph}

</#list>
<@entries of=things/>
<#if news?has_content>
${newsTitle}

<@entries of=news/>
</#if>
<#if together??>
<#if more??>
${more}
</#if>
${words.home}:
</#if>
${link}
${words.onlyOpens}

${sender}

--
${why} ${words.choose}:
${choices}
<#macro entries of>
<#list of as entry>
* ${entry.title()}
<#list entry.paragraphs() as paragraph>
  ${paragraph}
</#list>
  ${entry.link()}

</#list>
</#macro>
