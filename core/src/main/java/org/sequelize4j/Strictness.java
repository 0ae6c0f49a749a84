package org.sequelize4j;

/** What happens when a program does what was declared unwanted, such as loading a relation that no query included. */
public enum Strictness {
    /** It is done, and nothing is said. */
    OFF,
    /** It is done, and a warning in the log says where, and what to write instead. */
    LOG,
    /** It is refused with a {@link org.sequelize4j.error.LazyLoadingException} before any statement is sent. */
    THROW
}
