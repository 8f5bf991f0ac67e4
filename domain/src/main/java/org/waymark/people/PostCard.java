package org.waymark.people;

import java.time.LocalDate;

/**
 * What a scheme may ask about a post: whether its audience includes it, and how far two people are
 * apart.
 */
public record PostCard(
        int number,
        OrgUnitId unit,
        String unitName,
        OrgUnitId department,
        SiteId site,
        String siteName,
        JobFamilyId jobFamily,
        String jobFamilyName,
        GradeId grade,
        String gradeName,
        int gradePosition,
        String roleTitle,
        LocalDate starts,
        LocalDate contractEnd) {}
