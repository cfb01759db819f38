package org.filrouge.kernel.organisation;

/** Kinds of labour contract that a job can be consolidated from or to. */
public enum ContractType {
    PERMANENT_CONTRACT,
    FIXED_TERM_CONTRACT,
    SUBSIDISED_CONTRACT,
    INSERTION_CONTRACT,
    YOUTH_JOB_CONTRACT,
    REGIONAL_SPRINGBOARD_JOB
}
