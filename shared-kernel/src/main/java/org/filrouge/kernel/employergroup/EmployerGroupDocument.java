package org.filrouge.kernel.employergroup;

/** The three papers of an employer group. */
public enum EmployerGroupDocument {
    STATUTES,
    JOB_DESCRIPTION,
    INTERNAL_RULES
}
