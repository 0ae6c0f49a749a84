package org.sequelize4j.examples.documents.typed;

import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Definition;
import org.sequelize4j.Instance;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;
import org.sequelize4j.examples.Statements;
import org.sequelize4j.examples.Tables;

/** "Many-To-Many relationships": a junction with a key of its own, and a name for the unique key over both foreign keys. */
public final class ManyToManyUniqueKey {
    private ManyToManyUniqueKey() {}

    /** Has users. */
    @Table
    public interface Project extends Instance<Project> {
        Integer id();

        @BelongsToMany
        ManyThrough<User, UserProjects> users();

        static void define(Definition<Project> m) {
            m.belongsToMany(Project::users, a -> a.uniqueKey("my_custom_unique"));
        }
    }

    /** Works on projects. */
    @Table
    public interface User extends Instance<User> {
        Integer id();
    }

    /** That a user works on a project. */
    @Table
    public interface UserProjects extends Instance<UserProjects> {
        Integer id();
    }

    /** A junction with a key of its own has a unique key over both foreign keys; this one is named. */
    public static Statements uniqueKey(Sequelize sequelize) {
        sequelize.define(Project.class);
        return Tables.create(sequelize);
    }
}
