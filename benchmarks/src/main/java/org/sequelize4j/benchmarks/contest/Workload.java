package org.sequelize4j.benchmarks.contest;

import java.util.List;
import java.util.stream.LongStream;
import org.sequelize4j.benchmarks.data.NewNote;
import org.sequelize4j.benchmarks.data.Rows;
import org.sequelize4j.benchmarks.data.Scale;

/** What is timed: ten things that programs do with an ORM. */
public enum Workload {
    FIND_BY_KEY(1, "find by primary key") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.findByKey(key(turn));
        }
    },
    FIND_ALL(2, "find all, 10,000 rows of 6 columns") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.findAll();
        }
    },
    ONE_TO_MANY(3, "one-to-many, 100 × 10") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.oneToMany(100);
        }
    },
    ONE_TO_ONE(4, "one-to-one, 1,000") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.oneToOne();
        }
    },
    MANY_TO_MANY(5, "many-to-many, 100 × 5") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.manyToMany(100);
        }
    },
    CREATE(6, "create one, with its id") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.create(Rows.note(turn));
        }
    },
    CREATE_ALL(7, "create 1,000 in bulk, with their ids") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.createAll(BULK);
        }
    },
    CHANGE(8, "load one, change one field, save") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            // Another number each time, else there would be nothing to save.
            return contender.change(key(turn), 1_000 + turn);
        }
    },
    LAZILY(9, "load one, then its one-to-one") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.lazily(key(turn));
        }
    },
    NESTED(10, "nested two levels, limit 20 on the root") {
        @Override
        public Answer<?> run(Contender contender, int turn) {
            return contender.nested(20);
        }
    };

    /** What is created in bulk. */
    public static final List<NewNote> BULK =
            LongStream.rangeClosed(1, 1_000).mapToObj(Rows::note).toList();

    private final int number;
    private final String title;

    Workload(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Does the work once. The same turn asks every contender for the same. */
    public abstract Answer<?> run(Contender contender, int turn);

    /** What it is, for tables. */
    public String title() {
        return title;
    }

    /** The number that options and tables call it by, from 1 on. */
    public int number() {
        return number;
    }

    /** Whether notes are created, which are deleted between rounds. */
    public boolean creates() {
        return this == CREATE || this == CREATE_ALL;
    }

    /** A key that every scale has, spread over the table. */
    private static long key(int turn) {
        return Math.floorMod(turn * 37L, (long) Scale.SMALL.authors()) + 1;
    }
}
