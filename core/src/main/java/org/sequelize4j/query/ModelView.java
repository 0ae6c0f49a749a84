package org.sequelize4j.query;

/** A model as a program holds it: perhaps a view of it, within a scope of its own. */
public interface ModelView {
    /** What is asked through this view. */
    Queries queries();
}
