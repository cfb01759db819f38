package org.filrouge.kernel.evaluation;

/** The six questions of an evaluation of collective engineering (method of the scheme). */
public enum EvaluationQuestion {
    SKILLS,
    INNOVATION,
    PARTNERSHIPS,
    CHANGE,
    NEEDS,
    TRANSFERABLE
}
