package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Many-To-Many relationships": the same two rows can be connected more than once. */
public final class ManyToManyNotUnique {
    private ManyToManyNotUnique() {}

    /** Has users. */
    @Table
    public interface Project extends Instance<Project> {
        Integer id();

        @BelongsToMany(through = "UserProjects", unique = false)
        Many<User> users();
    }

    /** Works on projects. */
    @Table
    public interface User extends Instance<User> {
        Integer id();
    }

    /** Without a unique key the same two rows can be connected more than once. */
    public static Statements notUnique(Sequelize sequelize) {
        sequelize.define(Project.class);
        return Tables.create(sequelize);
    }
}
